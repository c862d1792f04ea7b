using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Workbook.Jupyter;

/// <summary>JSON that can stand inside a script element: nothing in it ends the element, a line or the script.</summary>
internal static class ScriptJson
{
    private static readonly JsonSerializerOptions Escaping = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A value, or the JSON null.</summary>
    public static string Of(JsonNode? value) => value?.ToJsonString(Escaping) ?? "null";

    /// <summary>A JSON text, whose numbers and spaces stay as they are.</summary>
    public static string Of(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
