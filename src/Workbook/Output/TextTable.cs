using System.Text;

namespace Workbook.Output;

/// <summary>A table for people to read: columns aligned, long cells cut, control characters of hostile text made visible.</summary>
internal static class TextTable
{
    private const int WidestCell = 60;

    /// <summary>Writes the head, a rule and the rows.</summary>
    public static void Write<T>(Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var cells = rows.Select(row => columns.Select(c => Cell(Rows.Text(c.Value(row)))).ToArray()).ToList();
        var widths = columns.Select((c, i) => Math.Max(c.Name.Length, cells.Select(r => r[i].Length).DefaultIfEmpty().Max())).ToArray();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        WriteLine(writer, [.. columns.Select(c => c.Name)], widths);
        WriteLine(writer, [.. widths.Select(w => new string('-', w))], widths);
        foreach (var row in cells)
            WriteLine(writer, row, widths);
    }

    private static void WriteLine(StreamWriter writer, string[] cells, int[] widths) =>
        writer.WriteLine(string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());

    private static string Cell(string value)
    {
        var flat = string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c));
        return flat.Length <= WidestCell ? flat : string.Concat(flat.AsSpan(0, WidestCell - 1), "…");
    }
}
