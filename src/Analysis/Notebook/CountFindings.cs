using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// What counts say in a sentence, with the figures it rests on; where they say nothing that could be otherwise, that is said instead.
/// </summary>
public static class CountFindings
{
    /// <summary>
    /// The share by which counts of names may be off, as measured on annotated articles (docs/quotes.md, docs/countries.md): labels closer
    /// together than that, or than chance then lets small counts differ, are named together and not ranked.
    /// </summary>
    public const double MeasuredError = RankError.Share;

    private const int MostTogether = 4;

    /// <summary>More than so many periods that are equally full are no peak.</summary>
    private const int MostPeriods = 2;

    /// <summary>Which label leads, by how much and of how many; labels that are too close to rank are named together.</summary>
    /// <exception cref="CheckFailedException">A count is not borne out by the places it is said to rest on.</exception>
    public static Finding Finding(this Counts counts)
    {
        var phrase = LeadPhrase.For(counts.Of, counts.Unit);
        if (counts.Rows.IsEmpty)
            return Analysis.Finding.None(phrase.Nothing);
        if (counts.Rows.Length == 1)
            return Analysis.Finding.None(
                $"There is but one {counts.Of}: {Shown(counts.Rows[0], phrase)}, {Wording.Number(counts.Rows[0].Value)} {counts.Unit}.");
        var leaders = Leaders(counts, phrase);
        return leaders.Length > MostTogether
            ? Analysis.Finding.None(
                $"Nobody leads: {leaders.Length} of {counts.Rows.Length} have about {Wording.Number(counts.Rows[0].Value)} {counts.Unit}.")
            : Analysis.Finding.That(leaders.All(row => IsBorneOut(counts, row)), Sentence(counts, leaders, phrase));
    }

    /// <summary>In which period most was counted, and under which label where there are several.</summary>
    /// <exception cref="CheckFailedException">A figure is not borne out by the places it is said to rest on.</exception>
    public static Finding Finding(this CountsOverTime counts)
    {
        if ((counts.IsOfOneLabel ? counts.Table.LargestPairs() : counts.Table.LeadingPairs()) is not [_, ..] peaks)
            return Analysis.Finding
                .None(counts.IsOfOneLabel ? "No article has a date." : $"No article with a {counts.Table.RowsOf} has a date.");
        if (counts.Starts.Length == 1)
            return Analysis.Finding.None($"All dated articles are of one {counts.Table.ColumnsOf}.");
        if (counts.IsOfOneLabel && peaks.Length > MostPeriods)
            return Analysis.Finding.None($"No {counts.Table.ColumnsOf} stands out: "
                + $"{peaks.Length} of {counts.Starts.Length} have {Values(peaks, counts.Table.Unit)}.");
        if (!counts.IsOfOneLabel && peaks.Length > MostTogether)
            return Analysis.Finding.None(
                $"Nothing stands out in any one {counts.Table.ColumnsOf}: {peaks.Length} figures are about as large.");
        var when = Wording.List(peaks.Select(pair => Day(pair.Column, counts.Period)).Distinct(StringComparer.Ordinal));
        var who = peaks.DistinctBy(pair => pair.Column).Count() == 1
            ? $"{Wording.List(peaks.Select(pair => pair.Row))} in {when}"
            : Wording.List(peaks.Select(pair => $"{pair.Row} in {Day(pair.Column, counts.Period)}"));
        return Analysis.Finding.That(peaks.All(pair => pair.Evidence.Length > 0), counts.IsOfOneLabel
            ? $"{when} {(peaks.Length == 1 ? "is" : "are")} the fullest of {counts.Starts.Length} {counts.Table.ColumnsOf}s, with "
                + $"{Values(peaks, counts.Table.Unit)} of {Wording.Number(counts.Table.Total)}"
            : $"{who} {(peaks.Length == 1 ? "has" : "have")} the most in one {counts.Table.ColumnsOf}: {Values(peaks, counts.Table.Unit)}");
    }

    /// <summary>Which row and column come together most.</summary>
    /// <exception cref="CheckFailedException">The figure is not borne out by the places it is said to rest on.</exception>
    public static Finding Finding(this CrossTable counts)
    {
        if (counts.LeadingPairs() is not [_, ..] pairs)
            return Analysis.Finding
                .None($"No {counts.RowsOf} comes together with a {(counts.RowsOf == counts.ColumnsOf ? "second one" : counts.ColumnsOf)}.");
        var largest = counts.LargestPairs();
        var like = largest.Length == 1 ? "" : $", like {Wording.Amount(largest.Length - 1, "other pair")},";
        var close = pairs.Length == largest.Length
            ? largest.Length == 1 ? "" : " each"
            : $", too close to rank above {Wording.Amount(pairs.Length - largest.Length, "other pair")}";
        var sentence = $"{largest[0].Row} and {largest[0].Column}{like} come together most: {Amount(largest[0].Value, counts.Unit)}{close}";
        return Analysis.Finding.That(pairs.All(each => each.Evidence.Length > 0), sentence);
    }

    /// <summary>The figures of peaks: one, of several alike the one they share, or the range of those too close to rank.</summary>
    private static string Values(ImmutableArray<CrossPair> peaks, string unit)
    {
        var (least, most) = (peaks.Min(pair => pair.Value), peaks.Max(pair => pair.Value));
        return least == most ? Amount(most, unit) : $"{Wording.Number(least)} to {Amount(most, unit)}, too close to rank";
    }

    private static string Sentence(Counts counts, ImmutableArray<CountRow> leaders, LeadPhrase phrase)
    {
        var names = Wording.List(leaders.Select(row => Shown(row, phrase)));
        var values = leaders.Select(row => Wording.Number(row.Value)).Distinct(StringComparer.Ordinal).ToList();
        var together = leaders.Length == 1 ? "" : values.Count == 1 ? " each" : ", too close to rank";
        return $"{names} {(leaders.Length == 1 ? phrase.One : phrase.Several)}: {Wording.List(values)} of {Wording.Number(counts.Total)} "
            + $"{counts.Unit}{together}";
    }

    private static ImmutableArray<CountRow> Leaders(Counts counts, LeadPhrase phrase) => phrase.IsRead
        ? counts.Leaders
        : [.. counts.Rows.TakeWhile(row => RankError.Covers(counts.Rows[0].Value, row.Value, RankError.IsOfPlaces(counts.Unit)))];

    private static string Shown(CountRow row, LeadPhrase phrase) => phrase.InMarks ? $"“{row.Label}”" : row.Label;

    private static bool IsBorneOut(Counts counts, CountRow row) =>
        row.Evidence.All(LiesInItsArticle) && (!counts.IsOfSinglePlaces || row.Evidence.Length == row.Value);

    private static bool LiesInItsArticle(Evidence place) => place.Span.Start >= 0 && place.Span.End <= place.Article.Text.Length;

    private static string Amount(double value, string unit) => $"{Wording.Number(value)} {(value == 1 ? unit.TrimEnd('s') : unit)}";

    private static string Day(string start, Period period)
    {
        var day = DateOnly.ParseExact(start, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return day.ToString(
            period == Period.Month ? "MMMM yyyy" : "'the week of' d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
    }
}
