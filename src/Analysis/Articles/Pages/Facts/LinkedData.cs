using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Articles;

/// <summary>
/// What a page says of itself as JSON-LD (schema.org): of all objects in all scripts, in lists and graphs, the article with a
/// day and a headline.
/// </summary>
internal sealed class LinkedData : IFactSource
{
    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <inheritdoc/>
    public PageFacts Read(SavedPage page)
    {
        var graph = new LinkedObjects();
        foreach (var script in page.HeadElements)
            if (script.LocalName == "script" && Parse(script.TextContent) is { } root)
                graph.Add(root);
        var facts = graph.Article() is { } article ? FactsOf(article, graph) : PageFacts.None;
        return facts with { Section = facts.Section ?? Breadcrumb.LastOf(graph.Steps(), facts.Title) };
    }

    /// <summary>
    /// The value of a script; null where it is none, even when line breaks inside strings and marks of comments around it are mended.
    /// </summary>
    private static JsonElement? Parse(string script)
    {
        var json = script.Trim().TrimEnd(';');
        if (json.StartsWith("<!--", StringComparison.Ordinal) || json.StartsWith("//<!", StringComparison.Ordinal)
            || json.StartsWith("/*", StringComparison.Ordinal))
            json = json.IndexOfAny(['{', '[']) is var start and >= 0 && json.LastIndexOfAny(['}', ']']) is var end && end > start
                ? json[start..(end + 1)]
                : json;
        return TryParse(json) ?? TryParse(WithoutControls(json));
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            return JsonElement.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WithoutControls(string json) => string.Create(json.Length, json, (mended, original) =>
    {
        for (var i = 0; i < original.Length; i++)
            mended[i] = original[i] < ' ' ? ' ' : original[i];
    });

    private static PageFacts FactsOf(JsonElement article, LinkedObjects graph) => new()
    {
        Title = Text(article, "headline") ?? Text(article, "name"),
        Authors = NamesOf(article, "author", graph) is { IsEmpty: false } authors ? authors : NamesOf(article, "creator", graph),
        Date = DayOf(article, "datePublished") ?? DayOf(article, "dateCreated") ?? DayOf(article, "uploadDate"),
        Changed = DayOf(article, "dateModified"),
        Outlet = NameOf(article, "publisher", graph) ?? NameOf(article, "sourceOrganization", graph) ?? NameOf(article, "isPartOf", graph),
        Section = Text(article, "articleSection"),
        Url = FactText.UrlOf(Text(article, "url")) ?? FactText.UrlOf(Text(article, "mainEntityOfPage"))
            ?? FactText.UrlOf(Text(article, "@id")),
        Language = FactText.LanguageOf(Text(article, "inLanguage")),
        Body = Raw(article, "articleBody"),
    };

    private static DateOnly? DayOf(JsonElement article, string property) => ArticleDate.Find(Text(article, property));

    private static string? Text(JsonElement from, string property) => FactText.Of(Raw(from, property));

    /// <summary>A property as text: of several values the first, of an object its name or address.</summary>
    private static string? Raw(JsonElement from, string property) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(property, out var value) ? Raw(value) : null;

    private static string? Raw(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(Raw).FirstOrDefault(text => text is not null),
        JsonValueKind.Object => Raw(value, "@value") ?? Raw(value, "name") ?? Raw(value, "@id") ?? Raw(value, "url"),
        _ => null,
    };

    private static string? NameOf(JsonElement article, string property, LinkedObjects graph) =>
        article.TryGetProperty(property, out var value) && FactText.Of(graph.NamesOf(value).FirstOrDefault()) is { } name
        && FactText.UrlOf(name) is null ? name : null;

    private static ImmutableArray<string> NamesOf(JsonElement article, string property, LinkedObjects graph) =>
        article.TryGetProperty(property, out var value)
        ? [.. graph.NamesOf(value).SelectMany(name => FactText.NamesIn(name)).Distinct(StringComparer.OrdinalIgnoreCase)]
        : [];
}
