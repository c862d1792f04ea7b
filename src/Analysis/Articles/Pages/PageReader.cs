using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>
/// A page as a news site serves it: parsed once, walked once. What it says of its article is asked from its data, then its
/// meta elements, then what it shows, then its address; then the story's element is found and read block by block.
/// </summary>
internal static class PageReader
{
    /// <summary>Where a page says what its article is, the most certain first.</summary>
    private static readonly IFactSource[] Sources = [new LinkedData(), new MetaTags(), new VisibleSigns(), new AddressSigns()];

    /// <summary>What stands in the page is less than this share of what its data hold when it builds the story by script.</summary>
    private const double TooLittle = 0.4;

    /// <summary>Of a body in data that the page shows as it is, less than this part is only its beginning.</summary>
    private const double Part = 0.7;

    /// <summary>The article of a page.</summary>
    /// <exception cref="InvalidDataException">The page holds no story.</exception>
    public static Article Read(string html, string id)
    {
        var page = SavedPage.Of(html);
        var found = Sources.Select(source => source.Read(page)).ToList();
        var facts = found.Select(each => each.WithoutOutletsAsAuthors(found)).Aggregate((known, next) => known.Or(next));
        facts = facts with { Date = facts.Date ?? facts.Changed };
        facts = facts with { Title = Headlines.Of(page, facts.Title, facts.Outlet), Outlet = facts.Outlet ?? Headlines.SiteIn(page) };
        facts = facts with { Section = facts.Section ?? SectionSigns.In(page, facts.Url) };
        var story = new StoryFinder(page, facts.Body).Find();
        var parts = story is null ? [] : StoryTrim.Of(new StoryReader(page, story).Read(), facts.Title);
        if (BodyInstead(facts.Body, parts) is { } body)
            return PageArticle.Of(id, facts, body);
        return parts.IsEmpty
            ? throw new InvalidDataException("no story was found in the page. Save the article itself as .txt.")
            : PageArticle.Of(id, facts, parts);
    }

    /// <summary>The paragraphs that the page's data hold, where the page itself shows hardly any of them.</summary>
    private static ImmutableArray<StoryPart>? BodyInstead(string? body, ImmutableArray<StoryPart> parts)
    {
        if (body is null || !IsLess(parts.Where(part => part.Kind == BlockKind.Paragraph).Select(part => part.Words).ToList(), body))
            return null;
        var lines = MarkedUp(body).Split('\n').Select(FactText.Of).OfType<string>().ToList();
        return [.. lines.Select(line => new StoryPart(BlockKind.Paragraph, line, new PageNode(), 0))];
    }

    /// <summary>Tags in the data part paragraphs, as line breaks do.</summary>
    /// <summary>Whether the page shows less than its data say: little, or the beginning and then an offer to subscribe.</summary>
    private static bool IsLess(List<string> shown, string body)
    {
        var length = shown.Sum(words => words.Length);
        var said = shown.Where(words => body.Contains(words, StringComparison.Ordinal)).Sum(words => words.Length);
        return length < TooLittle * body.Length || (said > 0 && said < Part * body.Length && length < body.Length);
    }

    private static string MarkedUp(string body)
    {
        if (!body.Contains("</", StringComparison.Ordinal))
            return body;
        var page = SavedPage.Of(body);
        return string.Join('\n', new StoryReader(page, page.Root).Read().Select(part => part.Words));
    }
}
