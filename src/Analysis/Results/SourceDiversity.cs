using System.Collections.Immutable;

namespace Analysis;

/// <summary>How various the sources of some quotations are.</summary>
/// <param name="Label">Which quotations: an outlet, a topic, or all.</param>
/// <param name="Articles">How many articles have a quotation with a source.</param>
/// <param name="Quotations">How many quotations have one.</param>
/// <param name="Sources">How many different sources there are, by name or description; of people without a name one an article and
/// description.</param>
/// <param name="Effective">
/// As how many sources that are heard equally often they are worth: e to the power of the entropy of their shares, the number of Hill,
/// "Diversity and
/// Evenness" (1973), of order 1; from 1 to <paramref name="Sources"/>.
/// </param>
/// <param name="PerArticle">Different sources an article, on average.</param>
/// <param name="OneSource">How many of the articles rest on one source.</param>
/// <param name="Anonymous">The share of the quotations whose source's name is kept back, 0 to 1.</param>
/// <param name="Named">The share of the quotations that a person with a name has, 0 to 1.</param>
public sealed record SourceDiversityRow(
    string Label, int Articles, int Quotations, int Sources, double Effective, double PerArticle, int OneSource, double Anonymous,
        double Named);

/// <summary>Who is heard, and who is not: how various the sources of quotations are, by a label.</summary>
/// <param name="Of">What the labels are: "outlet".</param>
/// <param name="Rows">One row a label, the most quotations first.</param>
public sealed record SourceDiversity(string Of, ImmutableArray<SourceDiversityRow> Rows) : ITabular
{
    /// <summary>
    /// The diversity of the sources of items' quotations by a label; items without one (null) and quotations without a source are left
    /// out.
    /// </summary>
    public static SourceDiversity By<T>(string of, IEnumerable<T> items, Func<T, string?> label, Func<T, Quotation> quotation) =>
        new(of, [.. items
        .Where(item => label(item) is not null && quotation(item).Source is not null)
        .GroupBy(item => label(item)!, quotation, StringComparer.Ordinal)
        .Select(group => Row(group.Key, [.. group]))
        .OrderByDescending(row => row.Quotations).ThenBy(row => row.Label, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public Table ToTable() => new($"Sources by {Of}",
        Column.Of(Of, Rows, r => r.Label),
        Column.Of("articles", Rows, r => r.Articles),
        Column.Of("quotations", Rows, r => r.Quotations),
        Column.Of("sources", Rows, r => r.Sources),
        Column.Of("effective sources", Rows, r => r.Effective),
        Column.Of("sources per article", Rows, r => r.PerArticle),
        Column.Of("articles on one source", Rows, r => r.OneSource),
        Column.Of("anonymous", Rows, r => r.Anonymous),
        Column.Of("named persons", Rows, r => r.Named));

    private static SourceDiversityRow Row(string label, List<Quotation> quotations)
    {
        var counts = quotations.CountBy(NameOf).Select(pair => pair.Value).ToList();
        var perArticle = quotations.GroupBy(q => q.Article.Id, StringComparer.Ordinal).Select(article =>
            article.Select(NameOf).Distinct(StringComparer.Ordinal).Count()).ToList();
        return new SourceDiversityRow(label, perArticle.Count, quotations.Count, counts.Count, Math.Exp(Entropy(counts)),
            perArticle.Average(), perArticle.Count(n => n == 1),
            ShareOf(quotations, SourceType.Anonymous), ShareOf(quotations, SourceType.Person));
    }

    private static double Entropy(List<int> counts)
    {
        var all = (double)counts.Sum();
        return -counts.Sum(count => count / all * Math.Log(count / all));
    }

    private static double ShareOf(List<Quotation> quotations, SourceType type) => quotations.Count(q =>
        q.Source!.Type == type) / (double)quotations.Count;

    /// <summary>Whose words they are; a description means somebody else in every article.</summary>
    private static string NameOf(Quotation quotation) => quotation.Speaker is { IsNamed: true } speaker ? speaker.Name
        : $"{quotation.Speaker?.Name ?? quotation.Source!.Title} in {quotation.Article.Id}";
}

/// <summary>The diversity of sources of quotations.</summary>
public static class SourceDiversityExtensions
{
    /// <summary>How various the sources of all quotations are, in one row.</summary>
    public static SourceDiversity Sources(this IEnumerable<Quotation> quotations) =>
        SourceDiversity.By("corpus", quotations.JoinSpeakers(), _ => "all articles", quotation => quotation);

    /// <summary>How various the sources of each outlet are; articles that name no outlet stand together under "(no outlet)".</summary>
    public static SourceDiversity SourcesByOutlet(this IEnumerable<Quotation> quotations) =>
        SourceDiversity.By("outlet", quotations.JoinSpeakers(), quotation => quotation.Article.Outlet ?? "(no outlet)", quotation =>
            quotation);
}
