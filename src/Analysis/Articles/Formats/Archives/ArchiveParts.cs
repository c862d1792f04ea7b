using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// The documents of an export in HTML, cut out of the source before it is read: what is broken in one document stays there, and only one
/// is held at a time.
/// </summary>
internal static class ArchiveParts
{
    /// <summary>So long is no article; and what is longer is not read.</summary>
    private const int Longest = 1 << 24;
    private const int Deepest = 400;

    /// <summary>The documents with their numbers, from 1; what stands before the first is left out.</summary>
    /// <param name="html">The export.</param>
    /// <param name="start">What a document begins with; a group "before" is no part of it.</param>
    public static IEnumerable<(int Number, string Html)> Of(string html, Regex start)
    {
        var number = 0;
        for (var match = start.Match(html); match.Success;)
        {
            var next = match.NextMatch();
            var end = next.Success ? next.Index : html.Length;
            yield return (++number, html[(match.Index + match.Groups["before"].Length)..end]);
            match = next;
        }
    }

    /// <summary>The lines of a document, empty ones left out; null where it can't be read, which is told.</summary>
    public static List<ArchiveLine>? Lines(string html, int number, ReadingLog log) => IsReadable(html, number, log)
        ? [.. HtmlBlocks.Of(html).Select(block => ArchiveLine.Of(block.Words)).Where(line => line.Words.Length > 0)]
        : null;

    /// <summary>Whether a document is of a size and depth that articles have; where not, that is told.</summary>
    public static bool IsReadable(string html, int number, ReadingLog log)
    {
        if (html.Length > Longest)
            log.LeaveOut($"document {number} is longer than {Longest >> 20} MB: no article is.");
        else if (TagDepth.Of(html) > Deepest)
            log.LeaveOut($"document {number} nests more than {Deepest} tags in each other: no article does.");
        else
            return true;
        return false;
    }
}
