using System.Globalization;
using System.Net;
using System.Text;

namespace Workbook.Kernel;

/// <summary>Rows of cells under columns, as static HTML (no script, no outside style) and as aligned text.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows shown, a cell a column.</param>
/// <param name="Numeric">Which columns hold numbers, and so are set to the right.</param>
/// <param name="Total">How many rows there are in all, or null when that is not known.</param>
/// <param name="HasMore">Whether there are rows that are not shown.</param>
internal sealed record ValueTable(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows, IReadOnlyList<bool> Numeric, long? Total, bool HasMore)
{
    private const int WidestText = 40;
    private const int PageRows = 25;

    private string Note => !HasMore ? ""
        : Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"{Rows.Count:N0} of {total:N0} rows shown")
        : string.Create(CultureInfo.InvariantCulture, $"the first {Rows.Count:N0} rows shown");

    /// <summary>A first page of rows, the others folded under their numbers.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        for (var start = 0; start == 0 || start < Rows.Count; start += PageRows)
        {
            var end = Math.Min(start + PageRows, Rows.Count);
            if (start > 0)
                html.Append(CultureInfo.InvariantCulture, $"<details><summary>rows {start + 1:N0}–{end:N0}</summary>");
            Page(html, start, end);
            html.Append(start > 0 ? "</details>" : "");
        }
        return HasMore ? html.Append("<p>").Append(Note).Append("</p>").ToString() : html.ToString();
    }

    private void Page(StringBuilder html, int start, int end)
    {
        html.Append("<div style=\"overflow-x:auto\"><table><thead><tr>");
        for (var i = 0; i < Columns.Count; i++)
            Cell(html, "th", i, new TableCell(Columns[i]));
        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows.Skip(start).Take(end - start))
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                Cell(html, "td", i, row[i]);
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div>");
    }

    public string ToText()
    {
        var widths = Columns.Select((column, i) => Math.Min(WidestText, Rows.Select(row => row[i].Text.Length).Append(column.Length).Max()))
            .ToArray();
        var text = new StringBuilder();
        Line(text, Columns, widths);
        foreach (var row in Rows)
            Line(text, [.. row.Select(cell => cell.Text)], widths);
        return HasMore ? text.Append(Note).ToString() : text.ToString().TrimEnd('\n');
    }

    private void Cell(StringBuilder html, string tag, int column, TableCell cell) => html
        .Append('<').Append(tag)
        .Append(Numeric[column] ? " style=\"text-align:right\">" : " style=\"text-align:left\">")
        .Append(cell.Markup ?? WebUtility.HtmlEncode(cell.Text))
        .Append("</").Append(tag).Append('>');

    private void Line(StringBuilder text, IReadOnlyList<string> cells, int[] widths)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i].ReplaceLineEndings(" ");
            if (cell.Length > WidestText)
                cell = cell[..(WidestText - 1)] + "…";
            text.Append(i == 0 ? "" : "  ").Append(Numeric[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        }
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }
}
