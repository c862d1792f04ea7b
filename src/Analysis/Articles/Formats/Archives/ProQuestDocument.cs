using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>A document of ProQuest: its title, then labelled lines, one of which opens the text.</summary>
internal static partial class ProQuestDocument
{
    private static readonly HashSet<string> Labels = [.. WordList.Lines("Articles/Formats/Archives/ProQuestLabels.txt")];

    /// <summary>Reads a document; null where its lines are none.</summary>
    /// <param name="lines">Its lines, without empty ones.</param>
    public static ArchivedArticle? Read(IReadOnlyList<string> lines)
    {
        var fields = Fields(lines);
        if (!fields.Exists(field => field.Label is "Full text" or "Full Text" or "Publication title" or "Publication info"))
            return null;
        var article = new ArchivedArticle { Title = TitleOf(lines, fields) };
        SetPublication(article, fields);
        article.Authors = [.. Value(fields, "Author").Split(';').Select(NameOf).Where(name => name.Length > 0)];
        article.Section ??= Blank(Value(fields, "Section"));
        article.Page = Blank(Value(fields, "Pages")) ?? Blank(Value(fields, "First page")) ?? article.Page;
        article.Language = Value(fields, "Language of publication");
        article.Dateline = Blank(Value(fields, "Dateline"));
        var text = fields.Find(field => field.Label is "Full text" or "Full Text").Lines ?? [];
        if (text.TrueForAll(line => Missing().IsMatch(line)))
            text = fields.Find(field => field.Label == "Abstract").Lines ?? [];
        foreach (var line in text)
            article.Add(line, Correction().IsMatch(line) ? BlockKind.Correction : BlockKind.Paragraph);
        return article.Title is null && !article.HasText ? null : article;
    }

    /// <summary>The label that a line begins with; null for none.</summary>
    public static string? LabelOf(string line) =>
        Label().Match(line) is { Success: true } match && Labels.Contains(match.Groups["label"].Value) ? match.Groups["label"].Value : null;

    private static List<(string Label, List<string> Lines)> Fields(IReadOnlyList<string> lines)
    {
        var fields = new List<(string Label, List<string> Lines)>();
        var (text, end) = TextOf(lines);
        foreach (var (i, line) in lines.Index())
        {
            var label = i > text && i < end ? null : LabelOf(line);
            if (label is not null)
                fields.Add((label, []));
            var words = label is null ? line : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            if (fields.Count > 0 && words.Length > 0 && !Link().IsMatch(words))
                fields[^1].Lines.Add(words);
        }
        return fields;
    }

    /// <summary>
    /// Between which lines the text stands: up to the labelled lines that lead to the publication's title. A label inside is a word of
    /// the text.
    /// </summary>
    private static (int Text, int End) TextOf(IReadOnlyList<string> lines)
    {
        var labels = lines.Select(LabelOf).ToList();
        var text = labels.FindIndex(label => label is "Full text" or "Full Text");
        var end = text < 0 ? -1 : labels.FindIndex(text, label => label == "Publication title");
        var seen = new HashSet<string>();
        while (end > text + 1 && (IsNew(labels[end - 1]) || (labels[end - 1] is null && end > text + 2 && IsNew(labels[end - 2]))))
            seen.Add(labels[--end] ?? "");
        return (text, end);

        bool IsNew(string? label) => label is not null && !seen.Contains(label);
    }

    private static string? TitleOf(IReadOnlyList<string> lines, List<(string Label, List<string> Lines)> fields)
    {
        var head = string.Join(' ', lines.TakeWhile(line => LabelOf(line) is null).Where(line => !Furniture().IsMatch(line)));
        var title = head.Length > 0 ? head : Value(fields, "Title");
        return Blank(DeskNote().Replace(title, ""));
    }

    /// <summary>Outlet and day: "Outlet ; City [City]08 May 2010: AA.2." has no stray blanks in the day, "Publication date" has.</summary>
    private static void SetPublication(ArchivedArticle article, List<(string Label, List<string> Lines)> fields)
    {
        var info = Value(fields, "Publication info");
        var title = Value(fields, "Publication title");
        var outlet = Place().Replace((title.Length > 0 ? title : info).Split(';')[0], "").Trim();
        if (Edition().Match(outlet) is { Success: true } edition)
        {
            article.Edition = edition.Groups["edition"].Value;
            outlet = outlet[..edition.Index];
        }
        article.Outlet = Blank(outlet.TrimEnd(' ', ','));
        article.Date = ArchiveDate.Find(info) ?? ArchiveDate.Find(Value(fields, "Publication date"));
        if (PageInInfo().Match(info) is { Success: true } page)
            article.Page = page.Groups["page"].Value;
    }

    private static string Value(List<(string Label, List<string> Lines)> fields, string label) =>
        string.Join(' ', fields.Find(field => field.Label == label && field.Lines.Count > 0).Lines ?? []);

    /// <summary>"Surname, Given" the other way round; what stands behind a second comma, or stands for nobody, is no name.</summary>
    private static string NameOf(string author)
    {
        var parts = author.Trim().TrimEnd('.').Split(',');
        var name = parts.Length > 1 ? string.Join(' ', ((string[])[parts[1], parts[0], .. parts[2..]]).Select(part => part.Trim()))
            : ByWord().Replace(parts[0].Trim(), "");
        return Nobody().IsMatch(name) ? "" : name.Trim();
    }

    private static string? Blank(string words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    [GeneratedRegex(@"\A(?<label>\p{L}[\p{L} /]{2,36}?)\s?:")]
    private static partial Regex Label();

    [GeneratedRegex(@"\A(?:ProQuest document link|https?://\S+|Link to document.*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"\A(?:do[ck]umento? \d+ \p{L}+ \d+|email \d+ of \d+.*|ProQuest document link|_{5,}|\*{5,}|https?://\S+)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"\s*:?\s*\[[^\[\]]{2,60}\]\s*\z")]
    private static partial Regex DeskNote();

    [GeneratedRegex(@",\s*(?<edition>[^,]*\bedition\b.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex(@"\s*\[[^\]]*\].*\z|\s*\((?:pre-?\s*)?\d{4}\b[^()]*\)\s*\z")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d{4}\s*:\s*(?<page>[\w.-]*\w)")]
    private static partial Regex PageInInfo();

    [GeneratedRegex(@"\Aby\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByWord();

    [GeneratedRegex(@"\A(?:anonymous|none available|not available|staff)\z|\A\W*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"\A(?:(?:full text )?not available|none(?: available)?)\W*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\ACORRECTION: ?")]
    private static partial Regex Correction();
}
