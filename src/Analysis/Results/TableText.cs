using System.Text;

namespace Analysis.Results;

/// <summary>A table as aligned plain text.</summary>
internal static class TableText
{
    /// <summary>How many rows are shown where nothing is said.</summary>
    public const int RowsShown = 20;

    private const int WidestColumn = 48;

    /// <summary>The caption, the head and the first rows; what is left out is said.</summary>
    public static string Of(Table table, int rows)
    {
        var shown = Math.Min(table.RowCount, rows);
        var cells = table.Columns.Select(column => Cells(column, shown)).ToList();
        var widths = cells.Select(column => column.Max(cell => cell.Length)).ToList();
        var text = new StringBuilder(table.Caption).Append('\n');
        for (var line = 0; line <= shown; line++)
            text.Append(Line(table, cells, widths, line)).Append('\n');
        return text.Append(Size(table.RowCount, shown)).ToString();
    }

    /// <summary>How many rows there are, and how many of them are shown.</summary>
    public static string Size(int rows, int shown) => rows == shown
        ? Wording.Amount(rows, "row")
        : $"{Wording.Amount(rows, "row")}, the first {Wording.Number(shown)} shown";

    private static List<string> Cells(Column column, int shown) =>
        [column.Name, .. ColumnText.Of(column, shown).Select(cell => LineBreaks.Cut(LineBreaks.OneLine(cell), WidestColumn))];

    private static string Line(Table table, List<List<string>> cells, List<int> widths, int line) => string.Join("  ", cells.Select(
        (column, i) => table.Columns[i].IsNumeric ? column[line].PadLeft(widths[i]) : column[line].PadRight(widths[i]))).TrimEnd();
}
