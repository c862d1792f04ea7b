using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The documents of ProQuest in a page or a mail. Each is cut out of the source: many hold a whole page of their own.</summary>
internal static partial class ProQuestParts
{
    /// <summary>Whether a page holds such documents.</summary>
    public static bool AreIn(string html) => html.Contains("ProQuest", StringComparison.OrdinalIgnoreCase)
        && (Start().IsMatch(html) || (html.Contains("Full text:", StringComparison.OrdinalIgnoreCase)
            && html.Contains("ProQuest document ", StringComparison.Ordinal)));

    /// <summary>The articles.</summary>
    /// <param name="html">The page.</param>
    /// <param name="before">How many articles of the file were read before.</param>
    /// <param name="file">The file.</param>
    /// <param name="log">Keeps account.</param>
    public static IEnumerable<Article> Read(string html, int before, SourceFile file, ReadingLog log)
    {
        var number = before;
        foreach (var lines in Start().IsMatch(html) ? Anchored(html, log) : Unanchored(html, log))
        {
            if (ProQuestDocument.Read(lines) is { } article)
                yield return article.ToArticle(file.IdOf(++number));
            else if (lines.Count > 2)
                log.LeaveOut($"document {++number} has neither title nor text.");
        }
    }

    private static IEnumerable<List<string>> Anchored(string html, ReadingLog log)
    {
        foreach (var (number, part) in ArchiveParts.Of(html, Start()))
            if (ArchiveParts.Lines(Page().Replace(part, "<div>"), number, log) is { } lines)
                yield return [.. lines.Select(line => line.Words)];
    }

    /// <summary>Documents without anchors: each ends with the line that names its database.</summary>
    private static IEnumerable<List<string>> Unanchored(string html, ReadingLog log)
    {
        var document = new List<string>();
        foreach (var line in ArchiveParts.Lines(Page().Replace(html, "<div>"), 1, log) ?? [])
        {
            document.Add(line.Words);
            if (ProQuestDocument.LabelOf(line.Words) != "Database")
                continue;
            yield return [.. document];
            document.Clear();
        }
        if (document.Exists(line => ProQuestDocument.LabelOf(line) is "Full text" or "Publication title"))
            yield return document;
    }

    [GeneratedRegex(@"<a[^>]*\bname=['""]?DocID_[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    /// <summary>The tags of a page inside the page: a parser would end there, or take what follows for its head.</summary>
    [GeneratedRegex(@"</?(?:html|head|body|frameset|!doctype)\b[^>]*>|<!doctype[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
