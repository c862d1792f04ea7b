using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>An export of Factiva as HTML, as it is displayed or with codes for its fields; the interface may be in any language.</summary>
internal sealed partial class FactivaHtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Factiva, HTML";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        Wrapper().IsMatch(file.HeadText)
        || ((Title().IsMatch(file.HeadText) || Codes().IsMatch(file.HeadText)) && Inner().IsMatch(file.HeadText));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var html = file.Text;
        foreach (var (number, part) in ArchiveParts.Of(html, StartIn(html)))
        {
            if (!ArchiveParts.IsReadable(part, number, log))
                continue;
            var article = ReadPart(new HtmlParser().ParseDocument(part));
            if (article.Title is null && !article.HasText)
                log.LeaveOut($"document {number} has neither headline nor text.");
            else
                yield return article.ToArticle(file.IdOf(number));
        }
    }

    /// <summary>What an article begins with: its wrapper, of whatever class, or the box inside where there are no wrappers.</summary>
    private static Regex StartIn(string html) => Wrapper().IsMatch(html) ? Wrapper() : Inner();

    private static ArchivedArticle ReadPart(IDocument part)
    {
        var rows = part.QuerySelectorAll("tr")
            .Where(row => row.Children.Length >= 2 && FactivaCodes.IsCode(Words(row.Children[0]))).ToList();
        var article = rows.Count > 2
            ? FactivaCodes.Read(rows.Select(row => (Words(row.Children[0]), Paragraphs(row.Children[1]))))
            : Displayed(part);
        var language = part.All.Select(element => Language().Match(element.ClassName ?? "")).FirstOrDefault(match => match.Success);
        article.Language = language?.Groups["language"].Value ?? article.Language;
        return article;
    }

    private static List<string> Paragraphs(IElement cell) => [.. HtmlBlocks.Of(cell.InnerHtml).Select(block => block.Words)];

    private static ArchivedArticle Displayed(IDocument part)
    {
        var title = part.QuerySelector("[class*='Headline']") ?? part.QuerySelector("#hd");
        var divs = part.QuerySelectorAll("div")
            .Where(div => div.QuerySelector("div, p, table, [class*='Headline']") is null && div.Id != "hd").ToList();
        var before = divs.Where(div => title is null || !IsAfter(div, title));
        var article = FactivaFields.Read(
            [.. before.Select(Words).Where(words => words.Length > 0)],
            [.. divs.Where(div => title is not null && IsAfter(div, title)).Select(Words).Where(words => words.Length > 0)]);
        article.Title = title is null || Words(title).Length == 0 ? null : Words(title);
        if (part.QuerySelector("div.author") is { } author)
            article.Byline = Words(author);
        foreach (var paragraph in Body(part))
            article.Add(paragraph);
        return article;
    }

    /// <summary>
    /// The paragraphs of the text: those of its class and what stands on its own between them, tables for one, which a parser takes out of
    /// their paragraph; where none has the class, all but the line with the document's number.
    /// </summary>
    private static IEnumerable<string> Body(IDocument part)
    {
        var first = part.QuerySelector("[class*='articleParagraph']");
        var body = first is null
            ? part.QuerySelectorAll("p").AsEnumerable()
            : first.ParentElement!.Children.SkipWhile(element => element != first).Where(IsOfBody);
        return body
            .SelectMany(Paragraphs).Where(words => words.Length > 0 && !FactivaFields.IsNumber(words));
    }

    private static bool IsOfBody(IElement element) => element.LocalName is "pre" or "table" or "ul" or "ol" or "blockquote"
        || element.ClassName?.Contains("articleParagraph", StringComparison.Ordinal) == true;

    private static bool IsAfter(IElement element, IElement other) =>
        (other.CompareDocumentPosition(element) & DocumentPositions.Following) != 0;

    private static string Words(IElement element) => ArchiveLine.Fold(element.TextContent);

    [GeneratedRegex(@"<title>\s*Factiva", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"<b>\s*(?:HD|LP|TD)\s*</b>")]
    private static partial Regex Codes();

    [GeneratedRegex(@"<div[^>]*\bid=""article-[^""]*""[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrapper();

    [GeneratedRegex(@"<div[^>]*\bclass=['""][^'""]*\b[a-zA-Z]{2,5}Article\b[^'""]*['""][^>]*>")]
    private static partial Regex Inner();

    [GeneratedRegex(@"\b(?<language>[a-zA-Z]{2,5})Article\b")]
    private static partial Regex Language();
}
