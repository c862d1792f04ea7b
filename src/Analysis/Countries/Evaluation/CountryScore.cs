using System.Globalization;

namespace Analysis;

/// <summary>How well mentions agree with annotated ones, over mentions that overlap.</summary>
/// <param name="Name">What is scored.</param>
/// <param name="Right">The found mentions that overlap an annotated one of the same country.</param>
/// <param name="Predicted">All found mentions that count.</param>
/// <param name="Found">The annotated mentions that overlap a found one of the same country.</param>
/// <param name="Gold">All annotated mentions.</param>
public sealed record CountryScore(string Name, int Right, int Predicted, int Found, int Gold)
{
    /// <summary>The share of found mentions that are right, 0 to 1.</summary>
    public double Precision => (double)Right / Math.Max(1, Predicted);

    /// <summary>The share of annotated mentions that were found, 0 to 1.</summary>
    public double Recall => (double)Found / Math.Max(1, Gold);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores the mentions of countries themselves: by name, demonym, abbreviation or short form.</summary>
    /// <param name="gold">Annotated articles.</param>
    /// <param name="find">Finds an article's mentions.</param>
    /// <param name="ignoreDemonyms">Whether found demonyms are left out, for gold that does not annotate them.</param>
    public static CountryScore OfCountries(
        IEnumerable<CountryGold> gold, Func<Article, IReadOnlyList<CountryMention>> find, bool ignoreDemonyms) =>
        Sum("countries", gold, find, mention => mention.IsCountry, mention => IsOfCountry(mention.Kind)
            && !(ignoreDemonyms && mention.Kind == CountryNameKind.Demonym));

    /// <summary>Scores the mentions of all places.</summary>
    /// <inheritdoc cref="OfCountries"/>
    public static CountryScore OfPlaces(
        IEnumerable<CountryGold> gold, Func<Article, IReadOnlyList<CountryMention>> find, bool ignoreDemonyms) =>
        Sum("all places", gold, find, _ => true, mention => !(ignoreDemonyms && mention.Kind == CountryNameKind.Demonym));

    /// <summary>
    /// Scores each kind of mention, over exactly the same words of the same country; empty for gold that does not give kinds.
    /// </summary>
    /// <param name="gold">Annotated articles.</param>
    /// <param name="find">Finds an article's mentions.</param>
    public static IReadOnlyList<CountryScore> ByKind(IEnumerable<CountryGold> gold, Func<Article, IReadOnlyList<CountryMention>> find)
    {
        var articles = gold.Select(article => (Gold: article.Mentions.Select(m => (m.Span, m.Country, m.Kind)).ToHashSet(),
            Found: find(article.Article).Select(m => (m.Span, Country: (string?)m.Country, Kind: (string?)NameOf(m.Kind))).ToHashSet()))
                .ToList();
        return [.. Enum.GetValues<CountryNameKind>().Select(NameOf).Select(kind => new CountryScore(kind,
            articles.Sum(a => a.Found.Count(m => m.Kind == kind && a.Gold.Contains(m))),
            articles.Sum(a => a.Found.Count(m => m.Kind == kind)),
            articles.Sum(a => a.Gold.Count(m => m.Kind == kind && a.Found.Contains(m))),
            articles.Sum(a => a.Gold.Count(m => m.Kind == kind))))
            .Where(score => articles.Any(a => a.Gold.Any(m => m.Kind is not null)))];
    }

    private static string NameOf(CountryNameKind kind) =>
        kind == CountryNameKind.ShortForm ? "short form" : kind.ToString().ToLowerInvariant();

    /// <summary>Shows as one line: precision, recall, F1 and the numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Name,-12}  P {Precision:F3} R {Recall:F3} F1 {F1:F3}  system {Predicted} gold {Gold}");

    private static bool IsOfCountry(CountryNameKind kind) =>
        kind is CountryNameKind.Name or CountryNameKind.Demonym or CountryNameKind.Abbreviation or CountryNameKind.ShortForm;

    private static CountryScore Sum(string name, IEnumerable<CountryGold> gold, Func<Article, IReadOnlyList<CountryMention>> find,
        Func<GoldMention, bool> isWanted, Func<CountryMention, bool> isCounted)
    {
        var sum = new CountryScore(name, 0, 0, 0, 0);
        foreach (var article in gold)
            sum = sum.Plus(article, [.. find(article.Article).Where(isCounted)], isWanted);
        return sum;
    }

    private CountryScore Plus(CountryGold article, List<CountryMention> mentions, Func<GoldMention, bool> isWanted)
    {
        var (right, predicted) = (0, 0);
        foreach (var mention in mentions)
        {
            var over = article.Mentions.Where(gold => gold.Span.Overlaps(mention.Span)).ToList();
            var isRight = over.Any(gold => gold.Country == mention.Country);
            if (!isRight && over.Count > 0 && over.All(gold => gold.Country is null) && over[0].Type is "Demonym" or "Language")
                continue;
            predicted++;
            right += isRight ? 1 : 0;
        }
        var wanted = article.Mentions.Where(gold => gold.Country is not null && isWanted(gold)).ToList();
        var found = wanted.Count(gold => mentions.Any(m => m.Country == gold.Country && m.Span.Overlaps(gold.Span)));
        return this with { Right = Right + right, Predicted = Predicted + predicted, Found = Found + found, Gold = Gold + wanted.Count };
    }
}
