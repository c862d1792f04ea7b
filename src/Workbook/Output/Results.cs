using System.Text;
using Analysis;
using Workbook.Commands;

namespace Workbook.Output;

/// <summary>Writes what a verb found: as JSON lines, or as one of the library's tables in aligned text, CSV, Parquet or Excel.</summary>
internal static class Results
{
    private const int RowsInPart = 50_000;

    /// <summary>Writes to a file or standard output; CSV, Parquet and Excel in parts, so that not all rows are held in memory.</summary>
    /// <param name="format">table, jsonl, csv, parquet or xlsx.</param>
    /// <param name="path">The file; standard output where it is null.</param>
    /// <param name="jsonLines">Writes the JSON lines, where they are asked for.</param>
    /// <param name="rows">What was found.</param>
    /// <param name="toTable">What was found as a table.</param>
    /// <exception cref="InputException">Parquet or Excel was asked for without a file.</exception>
    public static void Write<T>(
        string format, string? path, Action<Stream> jsonLines, IEnumerable<T> rows, Func<IEnumerable<T>, Table> toTable)
    {
        if (format is "parquet" or "xlsx" && path is null)
            throw new InputException($"--format {format} needs --output FILE: it is not text.");
        var parts = rows.Chunk(RowsInPart).DefaultIfEmpty([]).Select(toTable);
        Destination.Write(path, format switch
        {
            "jsonl" => jsonLines,
            "parquet" => stream => ParquetTables.Write(parts, stream),
            "xlsx" => stream => ExcelTables.Write(parts, stream),
            "csv" => stream => WriteText(stream, writer => Csv.Write(parts, writer)),
            _ => stream => WriteText(stream, writer => writer.WriteLine(toTable(rows).ToText(int.MaxValue))),
        });
    }

    /// <summary>Writes one table; as JSON lines an object a row.</summary>
    /// <exception cref="InputException">Parquet or Excel was asked for without a file.</exception>
    public static void Write(string format, string? path, Table table) => Write<Table>(
        format, path, stream => JsonLines.Write(stream, table), [table], tables => tables.FirstOrDefault() ?? table);

    /// <summary>Writes text as UTF-8.</summary>
    public static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        write(writer);
    }
}
