using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>An export of Nexis as HTML: documents between comments that number them.</summary>
internal sealed partial class NexisHtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Nexis, HTML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.HeadText.Contains('<', StringComparison.Ordinal) && Start().IsMatch(file.HeadText);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var html = file.Text;
        var stated = Stated(html);
        if (stated > 0)
            log.State(stated);
        foreach (var (number, part) in ArchiveParts.Of(html, Start()))
        {
            if (ArchiveParts.Lines(part, number, log) is not { } lines)
                continue;
            lines.RemoveAll(line => NexisClassicDocument.Divider(line.Words) is not null);
            if (NexisClassicDocument.Of(lines).ToArticle(number, file, log) is { } article)
                yield return article;
        }
    }

    /// <summary>How many documents the export says it has: in its head, or else in the dividers.</summary>
    private static int Stated(string html)
    {
        if (Count().Match(html) is { Success: true } count)
            return int.Parse(count.Groups["count"].Value, null);
        return Divider().Matches(html).Max(match => NexisClassicDocument.Divider(match.Groups["words"].Value)) ?? 0;
    }

    [GeneratedRegex(@"(?<before><DOC NUMBER=""?\d+""?>(?:\s*<DOCFULL>)?(?:\s*-->)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\bDOCUMENTS=""(?<count>\d{1,7})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@">\s*(?<words>[^<>]{0,20}\d+ \p{L}+ \d+[^<>]{0,20}?)\s*<")]
    private static partial Regex Divider();
}
