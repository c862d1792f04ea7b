using System.Text.Json;

namespace Analysis.Articles;

/// <summary>
/// The values of an object by their keys. An object or list that stands for one value is that value (<c>source: {name}</c>,
/// <c>content: {rendered}</c>, <c>authors: [{name}, …]</c>, a text as a list of paragraphs); of others come the keys inside,
/// behind a point.
/// </summary>
/// <param name="map">Which key holds what.</param>
internal sealed class JsonFields(ColumnMap map)
{
    private const int Deepest = 3;

    /// <summary>Keys under which an object holds what it stands for, the likeliest first.</summary>
    private static readonly string[] Wholes =
        ["rendered", "main", "original", "name", "value", "text", "title", "full", "html", "body", "content", "displayName", "$date",
            "$oid", "$numberLong", "@value", "#text", "_text", "default", "long_name", "first"];

    private static readonly string[] MainRoles = ["main", "headline", "title", "body", "text/html", "text/plain", "application/xhtml+xml"];

    /// <summary>The keys and values, in order; a value of null means none, or one that is of no use.</summary>
    public List<(string Name, string? Value)> Of(JsonElement element)
    {
        var values = new List<(string, string?)>();
        Add(element, "", 0, values);
        return values;
    }

    private void Add(JsonElement element, string prefix, int depth, List<(string Name, string? Value)> values)
    {
        foreach (var property in element.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind is JsonValueKind.Object && depth < Deepest
                && (map.Find(name) is not { } place || IsArticle(property.Value, place.Field)))
                Add(property.Value, name + ".", depth + 1, values);
            else
                values.Add((name, Whole(property.Value, map.Find(name)?.Field is ArticleField.Text ? "\n\n" : ListedNames.Mark)));
        }
    }

    /// <summary>Whether an object under a key like "article" or "story" is the article with its title, and not only its text.</summary>
    private bool IsArticle(JsonElement value, ArticleField field) =>
        field is ArticleField.Text && value.EnumerateObject().Any(p => map.Find(p.Name) is { Field: ArticleField.Title })
            && value.EnumerateObject().Any(p => map.Find(p.Name) is { Field: ArticleField.Text });

    /// <summary>What a value says as words; null for none.</summary>
    private static string? Whole(JsonElement value, string between) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => Part(value, between),
        JsonValueKind.Array => Items(value, between),
        _ => null,
    };

    private static string? Part(JsonElement value, string between)
    {
        foreach (var key in Wholes)
            if (value.TryGetProperty(key, out var part) && Whole(part, between) is { Length: > 0 } words)
                return words;
        return null;
    }

    private static string? Items(JsonElement list, string between)
    {
        if (MainOf(list) is { } main)
            return Part(main, between);
        var words = list.EnumerateArray().Select(item => Whole(item, between)).Where(item => !string.IsNullOrWhiteSpace(item)).ToList();
        return words.Count == 0 ? null : string.Join(between, words);
    }

    /// <summary>Of a list of the same in several roles or forms (<c>headlines: [{role: "main", value}]</c>) the one that counts.</summary>
    private static JsonElement? MainOf(JsonElement list)
    {
        var variants = list.EnumerateArray()
            .Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("value", out _) && RoleOf(item) is not null)
                .ToList();
        return variants.Count == 0 ? null
            : variants.OrderBy(item => Array.IndexOf(MainRoles, RoleOf(item)) is var at and >= 0 ? at : MainRoles.Length).First();
    }

    private static string? RoleOf(JsonElement item)
    {
        foreach (var key in (string[])["role", "contenttype", "contentType"])
            if (item.TryGetProperty(key, out var role) && role.ValueKind == JsonValueKind.String)
                return role.GetString();
        return null;
    }
}
