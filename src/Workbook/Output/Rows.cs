using System.Globalization;
using System.Text;

namespace Workbook.Output;

/// <summary>Writes rows as a text table, CSV or Parquet.</summary>
internal static class Rows
{
    /// <summary>Writes the rows in a format: table, csv or parquet.</summary>
    public static void Write<T>(string format, Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        switch (format)
        {
            case "parquet":
                ParquetRows.WriteAsync(stream, columns, rows).GetAwaiter().GetResult();
                break;
            case "csv":
                WriteCsv(stream, columns, rows);
                break;
            default:
                TextTable.Write(stream, columns, rows);
                break;
        }
    }

    /// <summary>A value as text, the same in every culture; nothing for null.</summary>
    public static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>RFC 4180, UTF-8.</summary>
    private static void WriteCsv<T>(Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', columns.Select(c => Field(c.Name))));
        foreach (var row in rows)
            writer.WriteLine(string.Join(',', columns.Select(c => Field(Text(c.Value(row))))));
    }

    private static string Field(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
