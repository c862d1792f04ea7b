using System.Text.Json;

namespace Analysis.Articles;

/// <summary>The objects of a page's linked data, and where one stands for another by its <c>@id</c>.</summary>
internal sealed class LinkedObjects
{
    private const int MostObjects = 2000;
    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <summary>Adds a script's value: an object, a list, or a graph of objects.</summary>
    public void Add(JsonElement value)
    {
        var waiting = new Stack<JsonElement>([value]);
        while (waiting.TryPop(out var next) && _objects.Count < MostObjects)
        {
            if (next.ValueKind == JsonValueKind.Array)
                foreach (var item in next.EnumerateArray().Reverse())
                    waiting.Push(item);
            else if (next.ValueKind == JsonValueKind.Object)
                Keep(next, waiting);
        }
    }

    private void Keep(JsonElement found, Stack<JsonElement> waiting)
    {
        _objects.Add(found);
        if (found.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && found.TryGetProperty("@type", out _))
            _byId.TryAdd(id.GetString()!, found);
        foreach (var property in (ReadOnlySpan<string>)["mainEntity", "mainEntityOfPage", "@graph", "subjectOf"])
            if (found.TryGetProperty(property, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                waiting.Push(inner);
    }

    /// <summary>The article: an object whose type is one, best with headline and day; a page that has a day comes last.</summary>
    public JsonElement? Article()
    {
        JsonElement? best = null;
        var most = 0;
        foreach (var found in _objects)
            if (WorthOf(found) is var worth && worth > most)
                (best, most) = (found, worth);
        return best;
    }

    /// <summary>The names of the steps of the path to the page, in order; none where the data hold no path.</summary>
    public IEnumerable<string> Steps() => _objects.Where(found => TypesOf(found).Contains("BreadcrumbList"))
        .Select(found => found.TryGetProperty("itemListElement", out var steps) && steps.ValueKind == JsonValueKind.Array ? steps : default)
        .Where(steps => steps.ValueKind == JsonValueKind.Array).Take(1)
        .SelectMany(steps => steps.EnumerateArray().Where(step => step.ValueKind == JsonValueKind.Object).OrderBy(PositionOf))
        .SelectMany(step => step.TryGetProperty("name", out var name) ? NamesOf(name)
            : step.TryGetProperty("item", out var item) ? NamesOf(item) : []);

    /// <summary>The names of a value: its words, or the names of the objects in it.</summary>
    public IEnumerable<string> NamesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesOf),
        JsonValueKind.Object => NamesOfObject(value),
        _ => [],
    };

    private IEnumerable<string> NamesOfObject(JsonElement value)
    {
        if (value.TryGetProperty("name", out var name))
            return NamesOf(name);
        return value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
            && _byId.TryGetValue(id.GetString()!, out var meant)
            && meant.TryGetProperty("name", out var otherName) ? NamesOf(otherName) : [];
    }

    private static int PositionOf(JsonElement step) => step.TryGetProperty("position", out var position)
        && int.TryParse(position.ToString(), out var number) ? number : 0;

    private static int WorthOf(JsonElement found)
    {
        var type = TypesOf(found).Select(WorthOfType).DefaultIfEmpty(0).Max();
        return type == 0
            ? 0
            : type + (found.TryGetProperty("datePublished", out _) ? 4 : 0) + (found.TryGetProperty("headline", out _) ? 3 : 0)
            + (found.TryGetProperty("author", out _) ? 1 : 0) + (found.TryGetProperty("articleBody", out _) ? 1 : 0);
    }

    private static int WorthOfType(string type) => type switch
    {
        "LiveBlogPosting" or "BlogPosting" or "SocialMediaPosting" or "Report" => 10,
        _ when type.EndsWith("Article", StringComparison.Ordinal) => 10,
        "CreativeWork" or "Review" => 4,
        "WebPage" or "ItemPage" => 1,
        _ => 0,
    };

    private static IEnumerable<string> TypesOf(JsonElement found) => !found.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.String ? [Short(type.GetString()!)]
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray()
            .Where(t => t.ValueKind == JsonValueKind.String)
            .Select(t => Short(t.GetString()!)) : [];

    private static string Short(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
