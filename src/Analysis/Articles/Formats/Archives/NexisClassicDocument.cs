using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// A document of the older Nexis, as text, HTML or in a word processor: outlet, day, edition and title one below the other, then
/// fields with labels in capitals, the text, and fields again.
/// </summary>
internal sealed partial class NexisClassicDocument : NexisDocument
{
    /// <summary>How many lines may stand before the first label.</summary>
    private const int LongestHead = 14;

    private readonly List<ArchiveLine> _lines;

    private NexisClassicDocument(List<ArchiveLine> lines) => _lines = lines;

    /// <summary>Reads a document.</summary>
    /// <param name="lines">Its lines without the empty ones; the divider left out.</param>
    public static NexisClassicDocument Of(List<ArchiveLine> lines)
    {
        var document = new NexisClassicDocument(lines);
        document.ReadBody(document.ReadLabels(document.ReadHead()));
        return document;
    }

    /// <summary>The number of documents that a divider states; null where a line is no divider.</summary>
    public static int? Divider(string line) =>
        line.Length < 60 && Dividing().Match(line) is { Success: true } match && int.TryParse(match.Groups["count"].Value, out var count)
            ? count
            : null;

    private static (string Field, string Value)? Label(ArchiveLine line) => NexisLabels.Read(line.Words, inCapitals: true);

    /// <summary>Reads what stands before the labels.</summary>
    /// <returns>The line that follows.</returns>
    private int ReadHead()
    {
        var label = _lines.FindIndex(line => Label(line) is { } found && !NexisLabels.IsOfTail(found.Field));
        var day = _lines.FindIndex(0, Math.Min(_lines.Count, 8), line => ArchiveDate.Opening(line.Words) is not null);
        if (label < 0 || label > LongestHead)
            label = EndOfBareHead(day);
        var head = _lines.GetRange(0, label);
        if (day >= 0 && day < label)
        {
            SetDate(_lines[day].Words, ArchiveDate.Opening(_lines[day].Words));
            head.RemoveRange(0, day + 1);
        }
        if (_lines.GetRange(0, Math.Max(Math.Min(day, label), 0)).FindLast(IsOutlet) is { Words: { } outlet })
            SetOutlet(outlet);
        else if (day < 0 && head.Count > 1)
        {
            SetOutlet(head[0].Words);
            head.RemoveAt(0);
        }
        ReadTitle(head);
        return label;
    }

    /// <summary>Where the head ends when no label follows: behind the title.</summary>
    private int EndOfBareHead(int day)
    {
        var next = day + 1;
        while (next < _lines.Count && (_lines[next].IsCentred || NexisLines.IsEdition(_lines[next].Words)))
            next++;
        return Math.Min(next + 1, _lines.Count);
    }

    private static bool IsOutlet(ArchiveLine line) => !NexisLines.IsCopyright(line.Words) && !NexisLines.IsBelowOutlet(line.Words);

    private void ReadTitle(List<ArchiveLine> head)
    {
        foreach (var line in head.Where(line => NexisLines.IsCopyright(line.Words)))
            SetCopyright(line.Words);
        head.RemoveAll(line => NexisLines.IsCopyright(line.Words) || NexisLines.IsCorrectionNote(line.Words));
        var editions = head.TakeWhile(line => line.IsCentred || NexisLines.IsEdition(line.Words)).ToList();
        if (editions.Count > 0)
            Article.Edition ??= editions[0].Words;
        var title = string.Join(' ', head.Skip(editions.Count).Select(line => line.Words));
        if (title.Length > 0)
            SetTitle(title);
    }

    /// <summary>Reads the fields before the text.</summary>
    /// <returns>The line that follows.</returns>
    private int ReadLabels(int first)
    {
        var hasLength = false;
        for (var i = first; i < _lines.Count; i++)
        {
            if (Label(_lines[i]) is not { } label)
            {
                if (hasLength || !_lines.Skip(i + 1).Take(2).Any(line => Label(line) is { Field: "length" or "byline" or "section" }))
                    return i;
                continue;
            }
            if (NexisLabels.IsOfTail(label.Field))
                return i;
            if (label.Field == "body")
            {
                Article.Add(label.Value);
                return i + 1;
            }
            hasLength |= label.Field == "length";
            Set(label.Field, label.Value);
        }
        return _lines.Count;
    }

    private void ReadBody(int first)
    {
        var tail = TailOf(_lines, first, inCapitals: true);
        var kind = BlockKind.Paragraph;
        foreach (var (i, line) in _lines.Index().Skip(first))
        {
            var label = Label(line);
            if (label is { Field: "correction" or "body" } || (i >= tail && label is not null))
            {
                Set(label.Value.Field, label.Value.Value);
                kind = label.Value is { Field: "correction", Value: "" } ? BlockKind.Correction : kind;
            }
            else if (i < tail || kind == BlockKind.Correction)
                Article.Add(line.Words, kind);
            else if (NexisLines.IsCopyright(line.Words))
                SetCopyright(line.Words);
        }
    }

    [GeneratedRegex(
        @"\A(?:do[ck]umento?\s+\d+\s+(?:of|de|von|sur|di|van)\s+(?<count>\d+)"
        + @"|\d+\s+(?:of|de|von|sur|di|van)\s+(?<count>\d+)\s+do[ck]ument\w*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dividing();
}
