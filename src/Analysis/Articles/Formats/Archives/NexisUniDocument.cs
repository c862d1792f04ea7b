using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// A document of the newer Nexis and of Lexis in a word processor: title, outlet and day one below the other, then labelled lines, then a
/// line "Body" that opens the text.
/// </summary>
internal sealed partial class NexisUniDocument : NexisDocument
{
    /// <summary>How far above the text its title can be looked for where nothing marks it.</summary>
    private const int LongestHead = 24;

    private readonly List<ArchiveLine> _lines;

    private NexisUniDocument(List<ArchiveLine> lines) => _lines = lines;

    /// <summary>Reads a document from its lines, those of a cover page before it and empty ones among them.</summary>
    public static NexisUniDocument Of(List<ArchiveLine> lines)
    {
        var body = BodyOf(lines);
        var document = new NexisUniDocument(PageHeads.Without([.. lines.Skip(StartOf(lines, body)).Where(line => line.Words.Length > 0)]));
        document.Read();
        return document;
    }

    /// <summary>How many documents a cover page states; null where it states none.</summary>
    public static int? Stated(IEnumerable<ArchiveLine> cover) =>
        cover.Select(line => Documents().Match(line.Words)).FirstOrDefault(match => match.Success) is { } match
            ? int.Parse(match.Groups["count"].Value, null)
            : null;

    /// <summary>Whether a line ends a document.</summary>
    public static bool Ends(string line) => line.Length < 40 && End().IsMatch(line);

    /// <summary>Whether a line opens the text.</summary>
    public static bool OpensBody(ArchiveLine line) =>
        BodyLine().IsMatch(line.Words) || (line.Words.Length < 12 && line.Mark is { } mark && BodyMark().IsMatch(mark));

    /// <summary>Whether a bookmark is that of a document's start.</summary>
    public static bool IsStart(ArchiveLine line) => line.Mark is { } mark && StartMark().IsMatch(mark);

    /// <summary>Where the line that opens the text stands: the first below a day; -1 for none.</summary>
    public static int BodyOf(List<ArchiveLine> lines) => lines.FindIndex(OpensBody);

    /// <summary>Where the title stands: at a bookmark, or above outlet and day.</summary>
    public static int StartOf(List<ArchiveLine> lines, int body)
    {
        var end = body < 0 ? lines.Count : body;
        var marked = end == 0 ? -1 : lines.FindLastIndex(end - 1, IsStart);
        if (marked >= 0)
            return lines.FindIndex(marked, line => line.Words.Length > 0);
        var first = lines.FindIndex(line => line.Words.Length > 0);
        var day = body < 0 ? -1 : lines.FindLastIndex(end - 1, Math.Min(end, LongestHead), HasDay);
        return day < 1 || !IsCovered(lines, day) ? Math.Max(first, 0) : TitleAbove(lines, day);
    }

    /// <summary>Whether a cover page stands before the first document: lines with labels, or a list of what is to come.</summary>
    private static bool IsCovered(List<ArchiveLine> lines, int day) =>
        lines.Take(day).Any(line => CoverLine().IsMatch(line.Words)) || lines.Take(day).Count(line => line.Words.Length > 0) > 6;

    private static int TitleAbove(List<ArchiveLine> lines, int day)
    {
        var outlet = Above(lines, day);
        if (outlet > 0 && NexisLines.IsBelowOutlet(lines[outlet].Words))
            outlet = Above(lines, outlet);
        var title = Above(lines, outlet);
        var before = Above(lines, title);
        return before >= 0 && lines[before].Words.EndsWith(';') ? before : Math.Max(title, 0);
    }

    private static int Above(List<ArchiveLine> lines, int index) =>
        index < 1 ? index : lines.FindLastIndex(index - 1, line => line.Words.Length > 0);

    private static bool HasDay(ArchiveLine line) => ArchiveDate.Opening(line.Words) is not null;

    private void Read()
    {
        var body = BodyOf(_lines);
        var end = body < 0 ? _lines.FindIndex(line => NexisLabels.Read(line.Words, false) is { Field: "length" }) + 1 : body;
        ReadHead(end);
        var tail = TailOf(_lines, Math.Max(body + 1, end), inCapitals: false);
        ReadText(body < 0 ? end : body + 1, tail);
        ReadTail(tail);
    }

    private void ReadHead(int end)
    {
        var searched = Math.Max(0, Math.Min(end, 9) - 1);
        var day = searched == 0 ? -1 : _lines.FindIndex(1, searched, HasDay);
        var note = searched == 0 ? -1 : _lines.FindIndex(1, searched, line => NexisLines.IsCorrectionNote(line.Words));
        var label = _lines.FindIndex(
            line => NexisLines.IsCopyright(line.Words) || NexisLabels.Read(line.Words, false) is { Field: not "headline" });
        var at = day > 0 ? day : note > 0 ? note : label < 0 ? Math.Max(end, 0) : Math.Min(label, Math.Max(end, 0));
        var above = _lines.Take(at)
            .Where(line => !NexisLines.IsLinkLine(line.Words))
            .Where((line, i) => i == 0 || (!NexisLines.IsCorrectionNote(line.Words) && !NexisLines.IsBelowOutlet(line.Words))).ToList();
        if (above.Count > 1)
        {
            SetOutlet(above[^1].Words);
            above.RemoveAt(above.Count - 1);
        }
        SetTitle(string.Join(' ', above.Select(line => line.Words)));
        if (day > 0)
            SetDate(_lines[day].Words, ArchiveDate.Opening(_lines[day].Words));
        ReadLabels(at, end);
    }

    private void ReadLabels(int first, int end)
    {
        var open = "";
        foreach (var line in _lines.Take(end).Skip(first))
        {
            if (NexisLines.IsCopyright(line.Words))
                SetCopyright(line.Words);
            else if (NexisLabels.Read(line.Words, false) is { } label)
            {
                open = label.Value.Length == 0 ? label.Field : "";
                Set(label.Field, label.Value);
            }
            else if (open.Length > 0)
            {
                Set(open, line.Words);
                open = "";
            }
            else if (NexisLines.IsEdition(line.Words))
                Article.Edition ??= line.Words;
        }
    }

    private void ReadText(int first, int end)
    {
        var kind = BlockKind.Paragraph;
        foreach (var line in _lines.Take(end).Skip(first))
        {
            if (IsAbstract(line.Words) is { } isAbstract)
                kind = isAbstract ? BlockKind.Subheading : BlockKind.Paragraph;
            else if (line.Words == "Correction" && Article.HasText)
                kind = BlockKind.Correction;
            else
                Article.Add(line.Words, kind);
        }
        if (!Article.HasText && kind == BlockKind.Subheading)
            foreach (var line in _lines.Take(end).Skip(first).Where(line => IsAbstract(line.Words) is null))
                Article.Add(line.Words);
    }

    private static bool? IsAbstract(string line) => line.TrimEnd(':') switch
    {
        "ABSTRACT" => true,
        "FULL TEXT" => false,
        _ => null,
    };

    private void ReadTail(int first)
    {
        var isGraphic = false;
        foreach (var line in _lines.Skip(first))
        {
            var label = NexisLabels.Read(line.Words, false);
            if (label is { } found)
                Set(found.Field, found.Value);
            else if (isGraphic && !IsClassification(line) && !NexisLines.IsCopyright(line.Words))
                Article.Add(line.Words, BlockKind.Caption);
            isGraphic = IsGraphic(line) || (isGraphic && label is null);
        }
    }

    [GeneratedRegex(@"\A\p{L}+ \((?<count>\d{1,7})\)\z")]
    private static partial Regex Documents();

    [GeneratedRegex(
        @"\A(?:end of document|fin du document|ende des dokuments|dokumentende|fine? del documento|fim do documento|einde van document)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\A(?:Body|Corps|Textkörper|Hauptteil|Cuerpo|Corpo)\z")]
    private static partial Regex BodyLine();

    [GeneratedRegex(@"\ABody(?:_\d+)?\z")]
    private static partial Regex BodyMark();

    [GeneratedRegex(@"\ABookmark_\d+\z")]
    private static partial Regex StartMark();

    [GeneratedRegex(@"\A(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type)\b|\A\p{L}+ \(\d+\)\z|\A\d+\. \S")]
    private static partial Regex CoverLine();
}
