using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Labels the lines of an article: what is headline, by-line, caption and body, and what is no part of the story. A line is
/// taken for body unless there is a reason against it: nothing somebody said may get lost.
/// </summary>
internal static partial class ArticleStructure
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\"“”:’‘'—.!?…,;");

    /// <summary>An article with its blocks, and with what they say of its title, date, author and the like.</summary>
    public static Article Label(string id, string text)
    {
        var spans = Paragraphs.Of(text);
        var body = FirstBodyParagraph(text, spans);
        var blocks = ImmutableArray.CreateBuilder<Block>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
            blocks.Add(new Block(i < body ? HeadKind(text, spans, i, blocks) : BodyKind(text, spans, i), spans[i]));
        return Refine(new Article(id, text, blocks.ToImmutable()));
    }

    /// <summary>Parts datelines from their paragraphs and reads title, author, date, outlet and section from the blocks.</summary>
    public static Article Refine(Article article)
    {
        var refined = article with { Blocks = [.. article.Blocks.SelectMany(b => PartDateline(article.Text, b))] };
        var dateline = WordsOf(refined, BlockKind.Dateline);
        var dateLine = WordsOf(refined, BlockKind.Date);
        return refined with
        {
            Title = article.Title ?? WordsOf(refined, BlockKind.Headline),
            Authors = article.Authors.IsEmpty ? AuthorsOf(WordsOf(refined, BlockKind.Byline)) : article.Authors,
            Date = article.Date ?? ArticleDate.Find(dateLine) ?? ArticleDate.Find(dateline),
            Dateline = article.Dateline ?? PlaceOf(dateline),
            Outlet = article.Outlet ?? OutletOf(dateline, dateLine),
            Section = article.Section ?? WordsOf(refined, BlockKind.Section)?.Split('|')[^1].Trim(),
        };
    }

    /// <summary>The names in a by-line, without "By" and what follows a bracket; none where it is null.</summary>
    public static ImmutableArray<string> AuthorsOf(string? byline)
    {
        if (byline is null)
            return [];
        var names = ByWord().Replace(byline, "").Split('(', '<', '|')[0].Trim().TrimEnd(',', ';');
        return names.Length == 0 ? [] : [names];
    }

    private static int FirstBodyParagraph(string text, List<TextSpan> spans)
    {
        var body = spans.FindIndex(span => IsProse(span.Of(text)));
        return body < 0 ? 0 : body;
    }

    /// <summary>Whether a line reads like a sentence of a story: it closes like one, and is longer than a headline's few words.</summary>
    private static bool IsProse(ReadOnlySpan<char> line) =>
        !IsFurniture(line) && (line.Length > 160 || (line.Length > 60 && ClosesSentence(line)));

    private static bool IsFurniture(ReadOnlySpan<char> line) =>
        Byline().IsMatch(line) || Boilerplate().IsMatch(line) || CaptionLine().IsMatch(line) || CorrectionLine().IsMatch(line) || IsDateLine(line);

    private static bool ClosesSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’»)]");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':';
    }

    private static BlockKind HeadKind(string text, List<TextSpan> spans, int index, ImmutableArray<Block>.Builder before)
    {
        var line = spans[index].Of(text);
        if (FurnitureKind(line) is { } kind)
            return kind;
        var hasHeadline = before.Any(b => b.Kind == BlockKind.Headline);
        if (!hasHeadline && IsSectionLine(line) && index + 1 < spans.Count)
            return BlockKind.Section;
        if (!hasHeadline)
            return BlockKind.Headline;
        return IsRepeated(text, spans, index) ? BlockKind.Caption
            : ClosesSentence(line) ? BlockKind.Paragraph
            : line.Length <= 30 && index > 0 ? BlockKind.Caption : BlockKind.Subheading;
    }

    private static BlockKind BodyKind(string text, List<TextSpan> spans, int index)
    {
        var line = spans[index].Of(text);
        return FurnitureKind(line) ?? (IsSubheading(line, index, spans.Count) ? BlockKind.Subheading : BlockKind.Paragraph);
    }

    private static BlockKind? FurnitureKind(ReadOnlySpan<char> line) =>
        Byline().IsMatch(line) ? BlockKind.Byline
        : CorrectionLine().IsMatch(line) ? BlockKind.Correction
        : CaptionLine().IsMatch(line) ? BlockKind.Caption
        : Boilerplate().IsMatch(line) ? BlockKind.Boilerplate
        : IsDateLine(line) ? BlockKind.Date
        : null;

    private static bool IsSectionLine(ReadOnlySpan<char> line) =>
        line.Length <= 40 && line.ContainsAnyInRange('A', 'Z') && !line.ContainsAnyInRange('a', 'z') && line.Count(' ') <= 3;

    /// <summary>A few words with a capital and no closing mark between paragraphs.</summary>
    private static bool IsSubheading(ReadOnlySpan<char> line, int index, int count) =>
        line.Length <= 50 && index + 1 < count && char.IsUpper(line[0]) && !line.ContainsAny(SentenceMarks) && line.Contains(' ');

    private static bool IsRepeated(string text, List<TextSpan> spans, int index)
    {
        var line = spans[index].Of(text);
        return (index > 0 && line.SequenceEqual(spans[index - 1].Of(text)))
            || (index + 1 < spans.Count && line.SequenceEqual(spans[index + 1].Of(text)));
    }

    private static bool IsDateLine(ReadOnlySpan<char> line) => line.Length <= 60 && !ClosesSentence(line) && DateLine().IsMatch(line);

    private static IEnumerable<Block> PartDateline(string text, Block block)
    {
        if (block.Kind != BlockKind.Paragraph || Dateline().Match(text, block.Span.Start, Math.Min(120, block.Span.Length)) is not { Success: true } match)
            return [block];
        var rest = Lines.Trim(text, match.Index + match.Length, block.Span.End);
        return rest.IsEmpty
            ? [block]
            : [new Block(BlockKind.Dateline, Lines.Trim(text, match.Index, match.Index + match.Length)), new Block(BlockKind.Paragraph, rest)];
    }

    private static string? WordsOf(Article article, BlockKind kind) => article.First(kind)?.Span.In(article.Text);

    private static string? PlaceOf(string? dateline) => dateline is null ? null : Dateline().Match(dateline).Groups["place"].Value.Trim(' ', ',');

    private static string? OutletOf(string? dateline, string? dateLine)
    {
        if (dateline is not null && Dateline().Match(dateline).Groups["agency"] is { Success: true } agency)
            return agency.Value;
        return dateLine is not null && OutletBeforeDate().Match(dateLine) is { Success: true } match ? match.Groups["outlet"].Value : null;
    }

    private const string MonthName = @"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?";

    [GeneratedRegex(@"^\s*by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex ByWord();

    [GeneratedRegex(@"^[Bb][Yy]:? \p{Lu}[^.!?“""]{2,90}$")]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(?:(?:back to top|skip to (?:main )?content|advertisement|share(?: this)?|print|e-?mail|read more\b.{0,120}|read the (?:rest|full story|whole story).{0,40}|related(?: (?:stories|articles)| coverage)?\b.{0,80}|sign up (?:for|to)\b.{0,120}|subscribe\b.{0,120}|most (?:read|popular)|newsletter|follow us\b.{0,60}|click here\b.{0,60}|continue reading.{0,40}|all rights reserved.{0,20})\.?$|©|\(c\) ?\d{4}|copyright\b|\((?:reporting|writing|editing|additional reporting|compiled) )", RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"^(?:photo(?:graph)?|file photo|picture|image|caption|pictured)\s*[:：(]|^\((?:photo|image|ap photo|file)\b|\((?:[^()]{2,30}/[^()]{2,40}|(?:ap|afp|epa|file) photo)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex CaptionLine();

    [GeneratedRegex(@"^\(?(?:corrects\b|corrected\b|correction\s*[:—–-]|clarification\s*[:—–-]|this (?:story|article) (?:has been|was) (?:corrected|updated)|updates? (?:with|to)\b|editor[’']s note\s*[:—–-])", RegexOptions.IgnoreCase)]
    private static partial Regex CorrectionLine();

    [GeneratedRegex($@"(?:^|[\s,|])(?:{MonthName} \d{{1,2}}(?:st|nd|rd|th)?,? [12]\d{{3}}|\d{{1,2}} {MonthName},? [12]\d{{3}}|[12]\d{{3}}-[01]\d-[0-3]\d)(?:$|[\s,|T])", RegexOptions.IgnoreCase)]
    private static partial Regex DateLine();

    [GeneratedRegex($@"^(?<outlet>\p{{Lu}}[\p{{L}} .&'’-]{{1,40}}?)\s*[,|]\s*(?:{MonthName} \d|\d{{1,2}} {MonthName}|[12]\d{{3}}-)")]
    private static partial Regex OutletBeforeDate();

    [GeneratedRegex($@"\G(?<place>\p{{Lu}}[\p{{Lu}}’'.\-]+(?:[ /-]\p{{Lu}}[\p{{Lu}}’'.\-]*){{0,4}}(?:, (?:\p{{Lu}}[\p{{L}}.]+)(?: \p{{Lu}}[\p{{L}}.]+){{0,2}})??)(?:,? (?<date>{MonthName} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MonthName}(?:,? \d{{4}})?))?(?: \((?<agency>[^()]{{2,40}})\))? ?(?:—|–|--|-(?= )) ?")]
    private static partial Regex Dateline();
}
