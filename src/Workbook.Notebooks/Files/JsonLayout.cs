using System.Text;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>How a JSON file is laid out: Jupyter indents by one space and ends with a line feed, other tools differ.</summary>
/// <param name="Indent">What one level is indented by; null for a file on one line.</param>
/// <param name="NewLine">How lines end.</param>
/// <param name="AfterColon">What follows the colon of a member.</param>
/// <param name="End">What follows the closing brace.</param>
internal sealed record JsonLayout(string? Indent, string NewLine, string AfterColon, string End)
{
    /// <summary>The layout Jupyter writes.</summary>
    public static JsonLayout Jupyter { get; } = new(" ", "\n", " ", "\n");

    /// <summary>The layout of a JSON object that was read.</summary>
    public static JsonLayout Of(string json)
    {
        var start = json.IndexOf('{', StringComparison.Ordinal) + 1;
        var name = start;
        while (name < json.Length && char.IsWhiteSpace(json[name]))
            name++;
        var space = json[start..name];
        var feed = space.LastIndexOf('\n');
        var colon = json.IndexOf("\":", name, StringComparison.Ordinal) + 2;
        return new(
            feed < 0 ? null : space[(feed + 1)..],
            space.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
            colon < json.Length && colon > 1 && json[colon] == ' ' ? " " : "",
            json[json.TrimEnd().Length..]);
    }

    /// <summary>Writes a value out in this layout.</summary>
    public string Write(JsonElement value)
    {
        var json = new StringBuilder();
        Write(json, value, 0);
        return json.Append(End).ToString();
    }

    private void Write(StringBuilder json, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteAll(json, value.EnumerateObject(), "{}", depth, (member, inner) =>
                    Write(json.Append('"').Append(JsonText.RawName(member)).Append("\":").Append(AfterColon), member.Value, inner));
                break;
            case JsonValueKind.Array:
                WriteAll(json, value.EnumerateArray(), "[]", depth, (item, inner) => Write(json, item, inner));
                break;
            default:
                json.Append(value.GetRawText());
                break;
        }
    }

    private void WriteAll<T>(StringBuilder json, IEnumerable<T> items, string brackets, int depth, Action<T, int> write)
    {
        var first = true;
        json.Append(brackets[0]);
        foreach (var item in items)
        {
            if (!first)
                json.Append(',').Append(Indent is null ? AfterColon : "");
            first = false;
            Break(json, depth + 1);
            write(item, depth + 1);
        }
        if (!first)
            Break(json, depth);
        json.Append(brackets[1]);
    }

    private void Break(StringBuilder json, int depth)
    {
        if (Indent is null)
            return;
        json.Append(NewLine);
        for (var level = 0; level < depth; level++)
            json.Append(Indent);
    }
}
