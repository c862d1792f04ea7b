using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>
/// JSON as Jupyter keeps it. Values read from a file stay <see cref="JsonElement"/>s, whose raw text (escapes, number
/// formats, key order) is written back as it was; new values are written the way Python's json does.
/// </summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>Reads a JSON text.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonElement Parse(string json) => JsonElement.Parse(json, Options);

    /// <summary>A JSON string of <paramref name="text"/>, without needless escapes; half surrogate pairs are escaped.</summary>
    public static JsonElement String(string text) => Parse(Quote(new StringBuilder(text.Length + 2), text).ToString());

    /// <summary>A JSON number.</summary>
    public static JsonElement Number(int value) => JsonSerializer.SerializeToElement(value);

    /// <summary>The JSON null.</summary>
    public static JsonElement Null { get; } = Parse("null");

    /// <summary>A JSON array.</summary>
    public static JsonElement Array(IEnumerable<JsonElement> items)
    {
        var json = new StringBuilder("[");
        foreach (var item in items)
            json.Append(json.Length > 1 ? "," : "").Append(item.GetRawText());
        return Parse(json.Append(']').ToString());
    }

    /// <summary>A JSON object with its keys in the order given.</summary>
    public static JsonElement Object(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        var json = new StringBuilder("{");
        foreach (var (name, value) in members)
            Quote(json.Append(json.Length > 1 ? "," : ""), name).Append(':').Append(value.GetRawText());
        return Parse(json.Append('}').ToString());
    }

    /// <summary>A text as nbformat stores it: an array of lines, each but the last with its line feed.</summary>
    public static JsonElement Lines(string text)
    {
        var lines = new List<JsonElement>();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            lines.Add(String(text[start..end]));
            start = end;
        }
        return Array(lines);
    }

    /// <summary>The same object with one member replaced where it stands, or added before the first greater key.</summary>
    public static JsonElement With(this JsonElement target, string name, JsonElement value)
    {
        var json = new StringBuilder("{");
        var written = false;
        var present = target.TryGetProperty(name, out _);
        foreach (var member in target.EnumerateObject())
        {
            if (!written && (present ? member.NameEquals(name) : string.CompareOrdinal(member.Name, name) > 0))
            {
                written = true;
                Quote(Separate(json), name).Append(':').Append(value.GetRawText());
            }
            if (!member.NameEquals(name))
                Separate(json).Append('"').Append(RawName(member)).Append("\":").Append(member.Value.GetRawText());
        }
        if (!written)
            Quote(Separate(json), name).Append(':').Append(value.GetRawText());
        return Parse(json.Append('}').ToString());
    }

    /// <summary>The same object without a member.</summary>
    public static JsonElement Without(this JsonElement target, string name) =>
        Object(target.EnumerateObject().Where(member => !member.NameEquals(name))
            .Select(member => KeyValuePair.Create(member.Name, member.Value)));

    /// <summary>The same value with keys sorted and strings and numbers written anew: how an editor would save it.</summary>
    public static JsonElement Canonical(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Object(value.EnumerateObject().OrderBy(member => Index(member.Name))
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Name, member.Value.Canonical()))),
        JsonValueKind.Array => Array(value.EnumerateArray().Select(Canonical)),
        JsonValueKind.String when value.TryGetText(out var text) => String(text),
        JsonValueKind.Number => Parse(ScriptNumber.Of(value)),
        _ => value,
    };

    /// <summary>JavaScript has keys that are indices first, by their number, whatever order they are given in.</summary>
    private static uint Index(string name) =>
        uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index.ToString(CultureInfo.InvariantCulture) == name ? index : uint.MaxValue;

    /// <summary>A member, or null when there is none of that name or the value is not an object.</summary>
    public static JsonElement? Member(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;

    /// <summary>A string, or an array of strings joined; anything else, and half surrogate pairs, are no text.</summary>
    public static bool TryGetText(this JsonElement value, out string text)
    {
        try
        {
            text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Array => string.Concat(value.EnumerateArray().Select(line => line.GetString())),
                _ => "",
            };
            return value.ValueKind is JsonValueKind.String or JsonValueKind.Array;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(this JsonElement value, string name) =>
        value.Member(name) is { } member && member.TryGetText(out var text) ? text : null;

    /// <summary>A member's name as the file spells it, escapes included.</summary>
    public static string RawName(JsonProperty member) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));

    /// <summary>Appends a JSON string: only what must be escaped is.</summary>
    public static StringBuilder Quote(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i) && i + 1 < text.Length)
                json.Append(text[i]).Append(text[++i]);
            else
                Escape(json, text[i]);
        }
        return json.Append('"');
    }

    private static readonly SearchValues<char> Controls = SearchValues.Create("\b\f\n\r\t");

    private static void Escape(StringBuilder json, char c)
    {
        if (c is '"' or '\\')
            json.Append('\\').Append(c);
        else if (Controls.Contains(c))
            json.Append('\\').Append(c switch { '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', _ => 't' });
        else if (c < ' ' || char.IsSurrogate(c))
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        else
            json.Append(c);
    }

    private static StringBuilder Separate(StringBuilder json) => json.Length > 1 ? json.Append(',') : json;
}
