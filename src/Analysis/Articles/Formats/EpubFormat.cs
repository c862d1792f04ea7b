using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>An electronic book, as newspapers are delivered to readers: each chapter that is no list of links is an article.</summary>
internal sealed partial class EpubFormat : IArticleFormat
{
    private const string Container = "META-INF/container.xml";
    private const int FewestWords = 30;

    /// <inheritdoc/>
    public string Name => "EPUB";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PK\x03\x04"u8)
        && (file.Extension is ".epub" || file.Head.Span.IndexOf("application/epub+zip"u8) is >= 0 and < 200);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new RecordArticles(file, log, "chapter").Of(Records(file, log));

    private static IEnumerable<ArticleRecord> Records(SourceFile file, ReadingLog log)
    {
        using var zip = ZipParts.Of(file, log);
        var path = Part(zip, Container, "container")?.All("rootfile").FirstOrDefault().Value("full-path") ?? throw Broken();
        var book = Part(zip, path, "package") ?? throw Broken();
        var (title, day) = (book.All("title").FirstOrDefault().Words(), book.All("date").FirstOrDefault().Words());
        var others = 0;
        foreach (var chapter in Chapters(book, path))
        {
            if (zip.Find(chapter) is not { } entry)
                log.LeaveOut($"the chapter {chapter} is not in the file.");
            else if (ToRecord(Text(zip, entry, log), title, day) is { } record)
                yield return record;
            else
                others++;
        }
        if (others > 0)
            log.Note($"{others} of its chapters are covers or lists of contents");
    }

    private static string Text(ZipParts zip, ZipArchiveEntry chapter, ReadingLog log)
    {
        var text = zip.Text(chapter);
        if (!text.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase))
            log.Break($"the chapter {chapter.FullName} is cut off: it ends before its page does.");
        return text;
    }

    private static InvalidDataException Broken() => new("is a book without a list of its chapters. Get it anew.");

    private static XElement? Part(ZipParts zip, string path, string root) =>
        zip.Find(path) is { } entry ? XmlElements.Of(new StringReader(zip.Text(entry)), name => name == root).FirstOrDefault()
            : null;

    /// <summary>The chapters' paths in the order of reading, without the one that is the table of contents.</summary>
    private static IEnumerable<string> Chapters(XElement book, string path)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : "";
        var items = book.All("item").Where(item => item.Value("properties")?.Contains("nav", StringComparison.Ordinal) is not true)
            .DistinctBy(item => item.Value("id")).ToDictionary(item => item.Value("id") ?? "", item => item.Value("href"));
        foreach (var reference in book.All("itemref"))
            if (items.GetValueOrDefault(reference.Value("idref") ?? "") is { } href)
                yield return ZipParts.Resolve(folder, href);
    }

    private static ArticleRecord? ToRecord(string xhtml, string? outlet, string? day)
    {
        var html = SelfClosed().Replace(xhtml, "<${name}${rest}></${name}>");
        var blocks = HtmlBlocks.Of(html);
        var words = blocks.Where(block => block.Kind == BlockKind.Paragraph).Sum(block => block.Words.Count(c => c == ' ') + 1);
        if (words < FewestWords || IsListOfLinks(html))
            return null;
        var record = new ArticleRecord(ColumnMap.Usual) { Blocks = [.. blocks] };
        record.Set(ArticleField.Title, blocks.Find(block => block.Kind == BlockKind.Subheading).Words);
        record.Set(ArticleField.Outlet, outlet);
        record.Set(ArticleField.Date, day);
        return record;
    }

    /// <summary>Whether most words of a chapter lie in links.</summary>
    private static bool IsListOfLinks(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        return body.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length) * 2 > body.TextContent.Trim().Length;
    }

    /// <summary>In XHTML any element may be closed in its opening tag; read as HTML it would take all that follows into itself.</summary>
    [GeneratedRegex(@"<(?!br\b|hr\b|img\b|meta\b|link\b|input\b)(?<name>[A-Za-z][\w:-]*)(?<rest>(?:\s[^<>]*?)?)\s*/>")]
    private static partial Regex SelfClosed();
}
