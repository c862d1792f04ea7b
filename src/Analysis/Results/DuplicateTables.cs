namespace Analysis;

/// <summary>Groups of copies and versions as a table, and counts in which copies count once.</summary>
public static class DuplicateTables
{
    /// <summary>
    /// One row a group: its first article with its title, how many articles it holds, in how many outlets and in which, and the first and
    /// last of their days.
    /// </summary>
    public static Table ToTable(this IEnumerable<DuplicateGroup> groups)
    {
        var rows = groups.ToList();
        return new Table("Copies and versions", [
            Column.Of("article", rows, group => group.First.Id),
            Column.Of("title", rows, group => group.First.Title),
            Column.Of("versions", rows, group => group.Articles.Length),
            Column.Of("outlets", rows, group => group.Outlets.Length),
            Column.Of("in", rows, group => Wording.List(group.Outlets) is { Length: > 0 } outlets ? outlets : null),
            Column.Of("first", rows, group => group.Articles.Min(article => article.Date)),
            Column.Of("last", rows, group => group.Articles.Max(article => article.Date))]);
    }

    /// <summary>
    /// How many quotations each speaker has; one that several copies of an article carry is one, and the table says in how many outlets a
    /// speaker was quoted. Every place stays as evidence.
    /// </summary>
    /// <param name="quotations">The quotations of all articles, copies among them.</param>
    /// <param name="copies">Which articles are copies or versions of one another.</param>
    public static Counts CountBySpeaker(this IEnumerable<Quotation> quotations, IEnumerable<DuplicateGroup> copies)
    {
        var firstOf = copies.SelectMany(group => group.Articles.Select(article => (article.Id, First: group.First.Id)))
            .ToDictionary(pair => pair.Id, pair => pair.First, StringComparer.Ordinal);
        return new Counts("speaker", "quotations", [.. quotations.JoinSpeakers()
            .Where(quotation => quotation.Speaker is not null)
            .GroupBy(quotation => quotation.Speaker!.Name, StringComparer.Ordinal)
            .Select(speaker => new CountRow(speaker.Key,
                speaker.DistinctBy(
                    quotation => (firstOf.GetValueOrDefault(quotation.Article.Id, quotation.Article.Id), WordsOf(quotation))).Count(),
                [.. speaker.Select(quotation => new Evidence(quotation.Article, quotation.Content[0]))]))
            .OrderByDescending(row => row.Value).ThenBy(row => row.Label, StringComparer.Ordinal)]);
    }

    /// <summary>The letters and digits that are said: copies differ in marks and capitals.</summary>
    private static string WordsOf(Quotation quotation) => string.Concat(quotation.Content
        .SelectMany(span => span.In(quotation.Article.Text)).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
