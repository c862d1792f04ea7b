using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analysis.Articles;

/// <summary>
/// An entry of a feed, read element by element: the reader that .NET offers throws on dates with a zone's name, shifts them to
/// the machine's, leaves
/// out <c>content:encoded</c> and <c>dc:creator</c>, and refuses RDF.
/// </summary>
internal static partial class FeedEntry
{
    /// <summary>A description so long, or of several paragraphs, is the text itself.</summary>
    private const int LongestSummary = 600;

    private const string Media = "http://search.yahoo.com/mrss";
    private static readonly string[] Dates = ["pubDate", "published", "issued", "date", "created", "dateTimeWritten", "updated",
        "modified"];

    /// <summary>The entry as a record.</summary>
    /// <param name="entry">The element.</param>
    /// <param name="feed">What the feed says of itself, for what the entry does not say.</param>
    public static ArticleRecord ToRecord(XElement entry, FeedHead feed)
    {
        var parts = entry.Elements().Where(e => !e.Name.NamespaceName.StartsWith(Media, StringComparison.Ordinal)).ToList();
        var record = new ArticleRecord(ColumnMap.Usual);
        record.Set(ArticleField.Id, First(parts, "guid", "id"));
        record.Set(ArticleField.Title, First(parts, "title"));
        SetText(record, parts);
        record.Set(ArticleField.Date, First(parts, Dates));
        record.Set(ArticleField.Author, AuthorOf(parts) ?? feed.Author);
        record.Set(ArticleField.Outlet, parts.Find(e => e.Name.LocalName == "source") is { } source ? source.At("title").Words()
            ?? source.Words() : First(parts, "publisher"));
        record.Set(ArticleField.Outlet, feed.Title);
        record.Set(ArticleField.Section, parts.Find(e => e.Name.LocalName is "category" or "subject") is { } category
            ? category.Value("label") ?? category.Value("term") ?? category.Words() : null);
        record.Set(ArticleField.Url, LinkOf(parts));
        return record;
    }

    /// <summary>The name of a person: Atom's <c>name</c>, or what stands in brackets behind a mail address.</summary>
    public static string? PersonOf(XElement person)
    {
        var words = person.At("name").Words() ?? person.Words();
        return words is null ? null
            : AddressWithName().Match(words) is { Success: true } named ? named.Groups["name"].Value
            : words.Contains('@', StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal) ? null : words;
    }

    private static void SetText(ArticleRecord record, List<XElement> parts)
    {
        record.Set(ArticleField.Text, Longest(parts.Where(e => e.Name.LocalName is "encoded" or "content" or "body")));
        if (Longest(parts.Where(e => e.Name.LocalName is "description" or "summary" or "abstract")) is not { } description)
            return;
        var isText = description.Length > LongestSummary || (MarkedUpText.Is(description) && HtmlBlocks.Of(description).Count > 1);
        record.Set(isText ? ArticleField.Text : ArticleField.Summary, description);
    }

    private static string? Longest(IEnumerable<XElement> parts) =>
        parts.Select(Content).MaxBy(content => content.Length) is { Length: > 0 } longest ? longest : null;

    /// <summary>What an element holds: elements as HTML; words as they stand, which may be HTML too.</summary>
    private static string Content(XElement element) => element.HasElements ? element.ToHtml() : element.Value;

    private static string? First(List<XElement> parts, params string[] names) =>
        names.Select(name => parts.Where(e => e.Name.LocalName == name).Select(e => e.Words()).FirstOrDefault(words => words is not null))
            .FirstOrDefault(words => words is not null);

    private static string? AuthorOf(List<XElement> parts)
    {
        foreach (var name in (string[])["creator", "author", "byline", "contributor"])
        {
            var people = parts.Where(e => e.Name.LocalName == name).Select(PersonOf).OfType<string>().Distinct(StringComparer.Ordinal)
                .ToList();
            if (people.Count > 0)
                return string.Join(ListedNames.Mark, people);
        }
        return null;
    }

    private static string? LinkOf(List<XElement> parts)
    {
        var links = parts.Where(e => e.Name.LocalName is "link").ToList();
        return parts.Find(e => e.Name.LocalName is "origLink").Words()
            ?? links.Find(e => e.Value("href") is not null && e.Value("rel") is null or "alternate").Value("href")
            ?? links.Find(e => e.Words() is not null).Words()
            ?? parts.Find(e => e.Name.LocalName is "guid" && e.Words()?.StartsWith("http", StringComparison.Ordinal) is true).Words();
    }

    [GeneratedRegex(@"\A\S+@\S+ \((?<name>[^()]+)\)\z|\A""?(?<name>[^<>""]+?)""? <\S+@\S+>\z")]
    private static partial Regex AddressWithName();
}
