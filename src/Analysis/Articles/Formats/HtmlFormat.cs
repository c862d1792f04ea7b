using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>
/// A page as a news site serves it. The story is found by SmartReader; its text is written out block by block, and each
/// block's label comes from its element.
/// </summary>
internal sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "web page";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".html" or ".htm";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        yield return Read(file.Text, file.Id);
    }

    private static Article Read(string html, string id)
    {
        var story = new SmartReader.Reader("https://example.invalid/", html).GetArticle();
        if (string.IsNullOrWhiteSpace(story.TextContent))
            throw new InvalidDataException("no story was found in the page. Save the article itself as .txt.");
        var writer = new BlockWriter();
        writer.Add(BlockKind.Headline, story.Title);
        writer.Add(BlockKind.Byline, story.Byline);
        foreach (var element in Leaves(new HtmlParser().ParseDocument(story.Content).Body!))
            writer.Add(KindOf(element), element.TextContent);
        return ArticleStructure.Refine(writer.ToArticle(id) with
        {
            Title = story.Title,
            Authors = ArticleStructure.AuthorsOf(story.Byline),
            Outlet = Blank(story.SiteName),
            Date = story.PublicationDate is { } date ? DateOnly.FromDateTime(date) : DateOf(html),
        });
    }

    /// <summary>The day the page itself gives, where SmartReader finds none.</summary>
    private static DateOnly? DateOf(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return ArticleDate.Find(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"))
            ?? ArticleDate.Find(page.QuerySelector("meta[name=date], meta[property='article:published_time']")?.GetAttribute("content"));
    }

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private static IEnumerable<IElement> Leaves(IElement root) =>
        root.QuerySelectorAll("p, h1, h2, h3, h4, li, figcaption, blockquote")
            .Where(e => e.QuerySelector("p, li") is null && !string.IsNullOrWhiteSpace(e.TextContent));

    private static BlockKind KindOf(IElement element) => element.LocalName switch
    {
        "h1" => BlockKind.Headline,
        "h2" or "h3" or "h4" => BlockKind.Subheading,
        "figcaption" => BlockKind.Caption,
        _ => BlockKind.Paragraph,
    };
}
