using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>An export of Factiva in the Rich Text Format or as a Word file: the lines of what it displays, or codes before them.</summary>
/// <param name="source">The form of the document.</param>
internal sealed partial class FactivaParagraphsFormat(ParagraphSource source) : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => $"Factiva, {source.Name}";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        if (!source.Are(file))
            return false;
        var first = source.Of(file, null).Take(4000).ToList();
        return first.Exists(line => FactivaFields.IsNumber(Value(line.Words)))
            && first.Exists(line => FactivaFields.IsLength(Value(line.Words)));
    }

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var document = new List<ArchiveLine>();
        var number = 0;
        foreach (var line in source.Of(file, log).Where(line => line.Words.Length > 0))
        {
            document.Add(line);
            if (!FactivaFields.IsNumber(Value(line.Words)))
                continue;
            number++;
            yield return (HasCodes(document) ? Coded(document) : Displayed(document)).ToArticle(file.IdOf(number));
            document.Clear();
        }
        if (document.Exists(line => FactivaFields.IsLength(Value(line.Words))))
            log.Break($"document {number + 1} ends without the line that closes each: the export was cut off.");
    }

    private static bool HasCodes(List<ArchiveLine> lines) => lines.Count(line => CodeOf(line.Words) is not null) >= 4;

    private static string? CodeOf(string line) =>
        CodeWord().Match(line) is { Success: true } word && FactivaCodes.IsCode(word.Value) ? word.Value : null;

    private static string Value(string line) => CodeOf(line) is { } code ? line[code.Length..].TrimStart() : line;

    private static ArchivedArticle Coded(List<ArchiveLine> lines)
    {
        var fields = new List<(string, List<string>)>();
        foreach (var line in lines)
        {
            if (CodeOf(line.Words) is { } code)
                fields.Add((code, []));
            if (fields.Count > 0 && Value(line.Words) is { Length: > 0 } value)
                fields[^1].Item2.Add(value);
        }
        return FactivaCodes.Read(fields);
    }

    /// <summary>The headline is the bold line above the number of words; else the last that is no by-line.</summary>
    private static ArchivedArticle Displayed(List<ArchiveLine> lines)
    {
        var length = lines.FindIndex(line => FactivaFields.IsLength(line.Words));
        var title = TitleOf(lines, length);
        var end = EndOfFields(lines, length);
        var below = title + 1;
        while (title >= 0 && lines[title].IsBold && below < length && lines[below].IsBold && !ByLine().IsMatch(lines[below].Words))
            below++;
        var article = FactivaFields.Read(
            [.. lines.Take(Math.Max(title, 0)).TakeLast(1).Select(line => line.Words)],
            [.. lines.Take(end).Skip(below).Select(line => line.Words)]);
        article.Title = title < 0 ? null : string.Join(' ', lines.Take(below).Skip(title).Select(line => line.Words));
        foreach (var line in lines.Skip(end).SkipLast(IsOwner(lines, end) ? 2 : 1))
            article.Add(line.Words);
        return article;
    }

    /// <summary>Whether the line above the document's number names who owns the text, as the copyright does.</summary>
    private static bool IsOwner(List<ArchiveLine> lines, int end) =>
        lines.Count - end > 2 && end > 0 && lines[^2].Words is { Length: > 3 } last
        && lines[end - 1].Words.Contains(last.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static int TitleOf(List<ArchiveLine> lines, int length)
    {
        var head = lines.Take(Math.Max(length, 0)).ToList();
        var bold = head.FindIndex(line => line.IsBold);
        var tellsApart = bold >= 0 && (head.Count == 1 || head.Exists(line => !line.IsBold));
        return tellsApart ? bold : head.FindLastIndex(line => !ByLine().IsMatch(line.Words));
    }

    /// <summary>The fields end behind the copyright, and where there is none behind the language.</summary>
    private static int EndOfFields(List<ArchiveLine> lines, int length)
    {
        const int most = 12;
        var last = Math.Min(lines.Count - length, most);
        var copyright = length < 0 ? -1 : lines.FindIndex(length, last, line => FactivaFields.IsCopyright(line.Words));
        var language = length < 0 ? -1 : lines.FindIndex(length, last, line => ArchiveLanguage.IsName(line.Words));
        return Math.Max(copyright >= 0 ? copyright : language, length) + 1;
    }

    [GeneratedRegex(@"\A[A-Z]{2,3}(?=\s|\z)")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"\A(?:by|von|par|por|di)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByLine();
}
