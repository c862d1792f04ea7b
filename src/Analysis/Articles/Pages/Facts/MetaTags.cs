using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>What a page says of itself in its meta elements: Open Graph, Dublin Core, and those of widespread services.</summary>
internal sealed class MetaTags : IFactSource
{
    private static readonly string[] Titles =
        ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title", "title"];
    private static readonly string[] Dates =
    [
        "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
        "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "article.published",
        "article.created", "article_date_original",
        "publication_date", "publication-date", "publishdate", "publish-date", "publish_date", "published_date", "published-date",
        "publishedtime", "published_time",
        "published_at", "pubdate", "pub_date", "originalpublicationdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
        "mediator_published_time",
        "shareaholic:article_published_time", "rnews:datepublished", "citation_publication_date", "citation_date", "bt:pubdate",
        "displaydate", "creation_date", "ptime",
        "article:post_date", "analyticsattributes.articledate", "date", "article:created_time", "dcsext.articlefirstpublished",
        "vr:published_time",
    ];

    private static readonly string[] Changes =
    [
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "lastmod", "last-modified", "dcterms.modified",
        "dc.date.modified", "revised",
    ];

    private static readonly string[] Authors =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.author", "byl",
        "byline", "citation_author",
        "article:author_name", "article.author", "cxenseparse:author", "shareaholic:article_author_name", "rnews:author", "mediator_author",
        "og:article:author", "authors", "analyticsattributes.author",
    ];

    private static readonly string[] Outlets =
    [
        "og:site_name", "article:publisher_name", "publisher", "dc.publisher", "dcterms.publisher", "cre", "application-name",
        "apple-mobile-web-app-title"
    ];
    private static readonly string[] Sections =
    [
        "article:section", "articlesection", "parsely-section", "section", "article.section", "og:article:section",
        "cxenseparse:section", "category"
    ];
    private static readonly string[] Languages = ["language", "content-language", "dc.language", "dcterms.language", "og:locale"];

    /// <inheritdoc/>
    public PageFacts Read(SavedPage page)
    {
        var values = ValuesOf(page);
        return new PageFacts
        {
            Title = First(values, Titles),
            Authors = AuthorsIn(values),
            Date = DayIn(values, Dates),
            Changed = DayIn(values, Changes),
            Outlet = Outlets.SelectMany(name => values[name]).FirstOrDefault(value => FactText.UrlOf(value) is null && value.Length <= 60),
            Section = First(values, Sections),
            Url = UrlOf(page) ?? FactText.UrlOf(First(values, ["og:url", "parsely-link", "twitter:url"])),
            Language = FactText.LanguageOf(page.Language) ?? FactText.LanguageOf(First(values, Languages)),
        };
    }

    private static ILookup<string, string> ValuesOf(SavedPage page) => page.HeadElements.Where(element => element.LocalName == "meta")
        .Select(meta =>
            (Name: (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv"))?.Trim().ToLowerInvariant(),
            Value: FactText.Of(meta.GetAttribute("content") ?? meta.GetAttribute("value"))))
        .Where(pair => pair.Name is not null && pair.Value is not null)
        .ToLookup(pair => pair.Name!, pair => pair.Value!, StringComparer.Ordinal);

    private static string? First(ILookup<string, string> values, string[] names) => names.SelectMany(name => values[name]).FirstOrDefault();

    private static DateOnly? DayIn(ILookup<string, string> values, string[] names) =>
        names.SelectMany(name => values[name]).Select(ArticleDate.Find).FirstOrDefault(day => day is not null);

    private static ImmutableArray<string> AuthorsIn(ILookup<string, string> values) => Authors
        .Select(
            name => values[name].SelectMany(value => FactText.NamesIn(value)).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray())
        .FirstOrDefault(names => !names.IsEmpty, []);

    private static string? UrlOf(SavedPage page) =>
        page.HeadElements.Where(element => element.LocalName == "link" && element.GetAttribute("rel") == "canonical")
        .Select(link => FactText.UrlOf(link.GetAttribute("href"))).FirstOrDefault(url => url is not null);
}
