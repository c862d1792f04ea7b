using System.Net;
using System.Text;

namespace Analysis;

/// <summary>A table as plain static HTML: no script, no style sheet, every word escaped.</summary>
internal static class TableHtml
{
    private const int RowsShown = 50;
    private const int LongestCell = 300;

    /// <summary>The table; what is left out is said in its caption.</summary>
    public static string Of(Table table)
    {
        var shown = Math.Min(table.RowCount, RowsShown);
        var html = new StringBuilder("<table>\n");
        html.Append("<caption>").Append(Encode(table.Caption)).Append(" (").Append(TableText.Size(table.RowCount, shown)).Append(")</caption>\n");
        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\"").Append(Alignment(column)).Append('>').Append(Encode(column.Name)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < shown; row++)
            AppendRow(html, table, row);
        return html.Append("</tbody>\n</table>").ToString();
    }

    private static void AppendRow(StringBuilder html, Table table, int row)
    {
        html.Append("<tr>");
        foreach (var column in table.Columns)
            html.Append("<td").Append(Alignment(column)).Append('>').Append(Encode(ChartText.Cut(TableText.Shown(column.Values[row]), LongestCell))).Append("</td>");
        html.Append("</tr>\n");
    }

    private static string Alignment(Column column) => column.IsNumeric ? " style=\"text-align:right\"" : " style=\"text-align:left\"";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
