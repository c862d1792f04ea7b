using System.Net;
using System.Text;

namespace Analysis.Notebook;

/// <summary>A table as plain static HTML: no script, no style sheet, every word escaped.</summary>
internal static class TableHtml
{
    private const int RowsShown = 50;
    private const int LongestCell = 300;
    private const int LongText = 60;
    private const int LongTitle = 30;

    /// <summary>The table; what is left out is said in its caption, and of one without a row the caption alone is left.</summary>
    public static string Of(Table table)
    {
        if (table.RowCount == 0)
            return $"<p>{Encode(table.Caption)}: none</p>";
        var shown = Math.Min(table.RowCount, RowsShown);
        var html = new StringBuilder("<div style=\"overflow-x:auto\"><table>\n");
        html.Append("<caption style=\"text-align:left\">")
            .Append(Encode(table.Caption))
            .Append(" (")
            .Append(TableText.Size(table.RowCount, shown))
            .Append(")</caption>\n");
        var cells = table.Columns.Select(column => ColumnText.Of(column, shown)).ToList();
        html.Append("<thead><tr>");
        foreach (var (column, texts) in table.Columns.Zip(cells))
            html.Append("<th scope=\"col\" style=\"")
                .Append(Alignment(column))
                .Append(Width(texts))
                .Append("\">")
                .Append(Encode(column.Name))
                .Append("</th>");
        html.Append("</tr></thead>\n<tbody style=\"vertical-align:top\">\n");
        for (var row = 0; row < shown; row++)
            AppendRow(html, table, cells, row);
        return html.Append("</tbody>\n</table></div>").ToString();
    }

    private static void AppendRow(StringBuilder html, Table table, List<IReadOnlyList<string>> cells, int row)
    {
        html.Append("<tr>");
        foreach (var (column, texts) in table.Columns.Zip(cells))
            html.Append("<td style=\"")
                .Append(Alignment(column))
                .Append("\">")
                .Append(Encode(LineBreaks.Cut(texts[row], LongestCell)))
                .Append("</td>");
        html.Append("</tr>\n");
    }

    private static string Alignment(Column column) => column.IsNumeric ? "text-align:right" : "text-align:left";

    /// <summary>Beside many columns a title or a long text would be broken into a tall stack of single words.</summary>
    private static string Width(IReadOnlyList<string> cells) => cells.Max(WordsLength) switch
    {
        > LongText => ";min-width:24em",
        > LongTitle => ";min-width:14em",
        _ => "",
    };

    /// <summary>The length of what can be broken into lines; an id or a path cannot.</summary>
    private static int WordsLength(string cell) => cell.Contains(' ', StringComparison.Ordinal) ? cell.Length : 0;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
