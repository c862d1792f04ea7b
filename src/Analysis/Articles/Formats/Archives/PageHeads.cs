using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The lines that printing sets over each page of a document: "Page 1 of 2", and its title below.</summary>
internal static partial class PageHeads
{
    /// <summary>The lines without "Page 1 of 2" and the title below it, which printing sets over each page.</summary>
    public static List<ArchiveLine> Without(List<ArchiveLine> lines)
    {
        if (!lines.Exists(line => PageHead().IsMatch(line.Words)))
            return lines;
        var title = lines.Find(line => !PageHead().IsMatch(line.Words)).Words;
        var kept = new List<ArchiveLine>();
        foreach (var (i, line) in lines.Index())
        {
            var isBelowHead = i > 0 && PageHead().IsMatch(lines[i - 1].Words);
            var isRepeated = isBelowHead && line.Words == title && (kept.Count > 0 || lines.ElementAtOrDefault(i + 1).Words == title);
            if (!PageHead().IsMatch(line.Words) && !isRepeated)
                kept.Add(line);
        }
        return kept;
    }

    [GeneratedRegex(@"\APage \d{1,4} of \d{1,4}\z")]
    private static partial Regex PageHead();
}
