using System.Text.Json;

namespace Analysis.Articles;

/// <summary>
/// A data frame as pandas writes it: <c>{"text": {"0": …}, "title": {"0": …}}</c> or <c>{"columns": […], "data": [[…], …]}</c>.
/// </summary>
internal static class ColumnarJson
{
    /// <summary>The rows, each as names and values; null where the object is no such frame.</summary>
    public static IEnumerable<IEnumerable<(string Name, string? Value)>>? Rows(JsonElement value, ColumnMap map) =>
        Split(value) ?? ByColumns(value, map);

    private static IEnumerable<IEnumerable<(string, string?)>>? Split(JsonElement value)
    {
        if (!value.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Array
            || !value.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array
            || data.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
            return null;
        var names = columns.EnumerateArray().Select(column => column.ToString()).ToList();
        return data.EnumerateArray().Select(row => row.EnumerateArray().Take(names.Count).Select((cell, i) => (names[i], Cell(cell))));
    }

    private static List<List<(string, string?)>>? ByColumns(JsonElement value, ColumnMap map)
    {
        var columns = value.EnumerateObject().ToList();
        if (columns.Count == 0 || !columns.Any(column => map.Find(column.Name) is { Field: ArticleField.Text })
            || !columns.TrueForAll(IsColumn))
            return null;
        var rows = new Dictionary<string, List<(string, string?)>>(StringComparer.Ordinal);
        foreach (var column in columns)
            foreach (var cell in column.Value.EnumerateObject())
            {
                if (!rows.TryGetValue(cell.Name, out var row))
                    rows.Add(cell.Name, row = []);
                row.Add((column.Name, Cell(cell.Value)));
            }
        return [.. rows.Values];
    }

    private static bool IsColumn(JsonProperty column) => column.Value.ValueKind == JsonValueKind.Object
        && column.Value.EnumerateObject().All(cell => cell.Name.Length > 0 && cell.Name.All(char.IsAsciiDigit));

    private static string? Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.Null ? null : cell.ToString();
}
