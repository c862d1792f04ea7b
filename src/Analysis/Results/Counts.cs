using System.Collections.Immutable;

namespace Analysis;

/// <summary>One label of a count.</summary>
/// <param name="Label">What is counted: a speaker, a topic, a country.</param>
/// <param name="Value">How often, or what share.</param>
/// <param name="Evidence">The places it rests on, in the corpus's order.</param>
public sealed record CountRow(string Label, double Value, ImmutableArray<Evidence> Evidence);

/// <summary>Counts by label, the largest first and then by label; each leads back to its words.</summary>
/// <param name="Of">What the labels are, for a table's head and a chart's axis: "speaker".</param>
/// <param name="Unit">What is counted: "quotations".</param>
/// <param name="Rows">The rows.</param>
[TypeFormatterSource(typeof(FormatterSource<Counts>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record Counts(string Of, string Unit, ImmutableArray<CountRow> Rows) : ITabular
{
    private readonly double? _total;

    /// <summary>
    /// All that was counted, what rows that <see cref="Top"/> left out have too: the sum of the values, or, where one article, paragraph or
    /// sentence can stand under several labels, how many of them there are.
    /// </summary>
    public double Total
    {
        get => _total ?? Rows.Sum(row => row.Value);
        init => _total = value;
    }

    /// <summary>
    /// Whether each value is the number of the places it rests on; not so where they are weighed, and for shares and rates.
    /// </summary>
    public bool IsOfSinglePlaces { get; init; }

    /// <summary>What was looked at, for rates; null where it is not known, as it is after <see cref="Within"/>.</summary>
    public LookedAt? LookedAt { get; init; }

    /// <summary>The same counts, which know how much was looked at: tables and charts tell beside each how often that is.</summary>
    /// <param name="articles">All articles that were looked at, whether something was counted in them or not.</param>
    public Counts Within(IEnumerable<Article> articles)
    {
        var all = articles.ToList();
        return this with { LookedAt = new LookedAt(all.Count, all.Sum(article => (long)article.WordCount())) };
    }

    /// <summary>Counts items by a label; items without one (null) are left out.</summary>
    public static Counts By<T>(string of, string unit, IEnumerable<T> items, Func<T, string?> label, Func<T, Evidence> evidence) =>
        new(of, unit, [.. items
            .Select(item => (Label: label(item), Evidence: evidence(item)))
            .Where(pair => pair.Label is not null)
            .GroupBy(pair => pair.Label!, pair => pair.Evidence, StringComparer.Ordinal)
            .Select(group => new CountRow(group.Key, group.Count(), [.. group]))
            .OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)])
        {
            IsOfSinglePlaces = true,
        };

    /// <summary>The first rows, the largest.</summary>
    public Counts Top(int count) => this with { Rows = [.. Rows.Take(count)], Total = Total };

    /// <summary>The rows with the largest value: one, or several alike; none where nothing was counted.</summary>
    public ImmutableArray<CountRow> Leaders => [.. Rows.Where(row => row.Value == Rows[0].Value)];

    /// <summary>The value of a label; 0 where it does not occur.</summary>
    public double this[string label] => Rows.FirstOrDefault(row => row.Label == label)?.Value ?? 0;

    /// <summary>
    /// One row a label: its value, where it is known how much was looked at (<see cref="Within"/>) the same for a thousand words and for an
    /// article of it, how many articles and, where articles name them, outlets it comes from, its share of all that was counted (0 to 1; no
    /// such columns where the values are shares or rates themselves), and the first place it rests on with its article and sentence.
    /// </summary>
    public Table ToTable()
    {
        var first = Rows.Select(row => row.Evidence.IsDefaultOrEmpty ? (Evidence?)null : row.Evidence[0]).ToList();
        return new Table(Wording.Capital($"{Unit} by {Of}"), [
            Column.Of(Of, Rows, row => row.Label),
            Column.Of(Unit, Rows, row => row.Value),
            .. Rates(),
            .. Sources(),
            .. ShareOfAll(),
            Column.Of("first article", first, place => place?.Article.Id),
            Column.Of("start", first, place => place?.Span.Start),
            Column.Of("end", first, place => place?.Span.End),
            Column.Of("text", first, place => place?.Text),
            Column.Of("sentence", first, place => place is { } at ? at.SentenceWords() : null)]);
    }

    private IEnumerable<Column> Rates()
    {
        if (LookedAt is not { Articles: > 0, Words: > 0 } whole || Unit is "articles" || !RankError.IsOfPlaces(Unit))
            yield break;
        yield return Column.Of("per 1,000 words", Rows, row => row.Value * 1000 / whole.Words);
        yield return Column.Of("per article", Rows, row => row.Value / whole.Articles);
    }

    private IEnumerable<Column> Sources()
    {
        if (!CountSources.Tell(this))
            yield break;
        if (Unit is not "articles")
            yield return Column.Of("in articles", Rows, CountSources.Articles);
        if (CountSources.NameOutlets(this))
            yield return Column.Of("in outlets", Rows, CountSources.Outlets);
    }

    private IEnumerable<Column> ShareOfAll() =>
        RankError.IsOfPlaces(Unit) ? [Column.Of($"share of all {Unit}", Rows, row => Total == 0 ? 0 : row.Value / Total)] : [];
}
