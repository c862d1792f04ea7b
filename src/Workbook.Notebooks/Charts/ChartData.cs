using System.Text;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>
/// The figures of a chart as comma-separated values: RFC 4180, UTF-8; words that a spreadsheet would take for a formula are disarmed.
/// </summary>
internal static class ChartData
{
    /// <summary>The text of the file.</summary>
    public static string Csv(RecordedFigure figure)
    {
        var csv = new StringBuilder();
        Line(csv, figure.Columns.Select(Disarmed));
        foreach (var row in figure.Rows)
            Line(
                csv, row.Select(value => value.ValueKind == JsonValueKind.String ? Disarmed(value.GetString()!)
                    : value.ValueKind == JsonValueKind.Null ? ""
                    : value.GetRawText()));
        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> values) => csv.AppendJoin(',', values.Select(Quoted)).Append("\r\n");

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static string Disarmed(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
}
