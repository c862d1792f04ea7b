using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>How a text of JSON is laid out.</summary>
internal static partial class JsonLayout
{
    /// <summary>
    /// Whether each line holds a value of its own: the first is a whole object, or the second begins one too (and the first is
    /// broken). Else the text is one array, or objects over several lines.
    /// </summary>
    /// <param name="head">The beginning of the text.</param>
    public static bool IsByLines(string head)
    {
        var lines = head.Split('\n', 4).Select(line => line.Trim(' ', '\t', '\r', '\ufeff', '\u001e')).Where(line => line.Length > 0)
            .ToList();
        if (lines.Count == 0 || lines[0][0] != '{')
            return lines.Count > 0 && lines[0][0] != '[';
        return lines.Count == 1 || IsWhole(lines[0]) || (lines[0].Length > 1 && lines[1][0] == '{' && lines[1].Length > 1);
    }

    /// <summary>The keys of an object, for a message.</summary>
    public static string Keys(JsonElement element)
    {
        var keys = element.EnumerateObject().Select(property => $"\"{property.Name}\"").ToList();
        return keys.Count == 0 ? "no keys" : string.Join(", ", keys.Take(12)) + (keys.Count > 12 ? ", …" : "");
    }

    /// <summary>
    /// The JSON with null for the values NaN and Infinity, which some programs write and JSON doesn't have; null where there are
    /// none.
    /// </summary>
    public static string? WithoutNotANumber(string json) =>
        NotANumber().Replace(json, "null") is var mended && mended.Length != json.Length ? mended : null;

    private static bool IsWhole(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return WithoutNotANumber(line) is { } mended && IsWhole(mended);
        }
    }

    [GeneratedRegex(@"(?<=[:\[,]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])")]
    private static partial Regex NotANumber();
}
