using System.Text.Json;

namespace Analysis.Articles;

/// <summary>Finds the articles in a value of JSON: the object itself, or those in lists and objects inside it.</summary>
/// <param name="map">Which key holds what.</param>
/// <param name="log">Told of the keys that are ignored.</param>
/// <param name="line">The line the value begins at.</param>
internal sealed class JsonRecords(ColumnMap map, ReadingLog log, int line)
{
    private const int Deepest = 4;

    /// <summary>The records; none where there is no text and no title anywhere.</summary>
    public IReadOnlyList<ArticleRecord> Of(JsonElement value)
    {
        var records = new List<ArticleRecord>();
        Collect(value, null, 0, records);
        return records;
    }

    private void Collect(JsonElement value, string? key, int depth, List<ArticleRecord> records)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var element in value.EnumerateArray())
                Collect(element, null, depth, records);
        else if (value.ValueKind == JsonValueKind.Object)
            CollectObject(value, key, depth, records);
    }

    private void CollectObject(JsonElement value, string? key, int depth, List<ArticleRecord> records)
    {
        if (ColumnarJson.Rows(value, map) is { } rows)
        {
            records.AddRange(rows.Select(ToRecord));
            return;
        }
        var values = new JsonFields(map).Of(value);
        var record = ToRecord(values);
        var found = records.Count;
        if (record[ArticleField.Text] is null && depth < Deepest)
            foreach (var property in value.EnumerateObject())
                if (IsContainer(property))
                    Collect(property.Value, property.Name, depth + 1, records);
        if (records.Count > found || record.Text is null)
            return;
        record.Set(ArticleField.Id, key, rank: 1000);
        foreach (var (name, _) in values)
            if (map.Find(name) is null)
                log.Ignore(name);
        records.Add(record);
    }

    /// <summary>
    /// Whether a property can hold articles: a list of objects, or an object; not the list of who wrote one, nor what it is
    /// tagged with.
    /// </summary>
    private bool IsContainer(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.Array => map.Find(property.Name) is null or { Field: ArticleField.Text }
            && property.Value.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && HasText(e)),
        JsonValueKind.Object => map.Find(property.Name) is null or { Field: ArticleField.Text } && HasText(property.Value),
        _ => false,
    };

    /// <summary>Whether an object, or one inside it, has a key for the text.</summary>
    private bool HasText(JsonElement element, int depth = 0) => element.ValueKind switch
    {
        JsonValueKind.Object => HasSummaryOf(element) || element.EnumerateObject().Any(p => map.Find(p.Name) is { Field: ArticleField.Text }
            || (depth < Deepest && HasText(p.Value, depth + 1))),
        JsonValueKind.Array => depth < Deepest && element.EnumerateArray().Any(e => HasText(e, depth + 1)),
        _ => false,
    };

    /// <summary>Whether an object has a title and a summary: some services give no more of an article.</summary>
    private bool HasSummaryOf(JsonElement element) => element.EnumerateObject().Any(p => map.Find(p.Name) is { Field: ArticleField.Title })
        && element.EnumerateObject().Any(p => map.Find(p.Name) is { Field: ArticleField.Summary });

    private ArticleRecord ToRecord(IEnumerable<(string Name, string? Value)> values)
    {
        var record = new ArticleRecord(map) { Line = line };
        foreach (var (name, value) in values)
            record.Take(name, value);
        return record;
    }
}
