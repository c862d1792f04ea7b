using System.Globalization;
using ExcelDataReader;

namespace Analysis.Articles;

/// <summary>A spreadsheet of Excel, new (.xlsx) or old (.xls): each sheet with a header that names a text is a table.</summary>
internal sealed class SpreadsheetFormat : IArticleFormat
{
    /// <summary>Above the header there may be so many rows of title and remarks.</summary>
    private const int RowsAboveHeader = 20;

    /// <inheritdoc/>
    public string Name => "spreadsheet";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span.StartsWith("PK\x03\x04"u8)
        ? file.Extension is ".xlsx" or ".xlsm" or ".xlsb" || ZipParts.Has(file, "xl/workbook.xml")
        : file.Head.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && file.Extension is ".xls" or ".xlt";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) => new RecordArticles(file, log, "row").Of(Records(file, log));

    private static IEnumerable<ArticleRecord> Records(SourceFile file, ReadingLog log)
    {
        TextDecoder.RegisterCodePages();
        CheckParts(file, log);
        using var stream = file.OpenSeekable();
        using var reader = Open(stream);
        var map = ColumnMap.Of(file.Options);
        var (tables, first) = (0, (string?)null);
        do
        {
            if (Header(reader, map) is not { } names)
            {
                first ??= reader.Name;
                continue;
            }
            tables++;
            var columns = new TableColumns(names, map, log);
            while (Reading(reader.Read))
                if (Row(reader) is var row && row.Any(value => value is not null))
                    yield return columns.ToRecord(row);
        }
        while (Reading(reader.NextResult));
        if (tables == 0)
            throw new InvalidDataException($"has no sheet with a column for the text (looked for in the first {RowsAboveHeader} rows). "
                + "Name the one that holds it: --column text=NAME.");
        if (first is not null)
            log.Note($"sheet without a column for the text: {first}");
    }

    /// <summary>The library checks no checksum and knows no limit: a new spreadsheet is unpacked once before.</summary>
    private static void CheckParts(SourceFile file, ReadingLog log)
    {
        if (!file.Head.Span.StartsWith("PK\x03\x04"u8))
            return;
        using var parts = ZipParts.Of(file, log);
        parts.Check(part => Path.GetExtension(part.Name) is ".xml" or ".rels" or ".bin");
    }

    private static IExcelDataReader Open(Stream stream) =>
        Reading(() => ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = false }));

    /// <summary>Calls the library; what it throws on a file it can't read is an <see cref="InvalidDataException"/>.</summary>
    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (IOException or OutOfMemoryException))
        {
            throw new InvalidDataException(
                $"is damaged, or no spreadsheet: its cells can't be read from here on ({e.Message.TrimEnd('.')}). Save it anew as .xlsx "
                    + "or .csv.", e);
        }
    }

    private static List<string>? Header(IExcelDataReader reader, ColumnMap map)
    {
        for (var row = 0; row < RowsAboveHeader && Reading(reader.Read); row++)
            if (Row(reader).ConvertAll(value => value ?? "") is var names && TableColumns.HasText(names, map))
                return names;
        return null;
    }

    private static List<string?> Row(IExcelDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetValue(i)))];

    /// <summary>
    /// A cell as words; a day as 2026-11-24. A plain year in a cell of the format "yyyy" comes as a day of 1905 and is that
    /// year's number.
    /// </summary>
    private static string? Cell(object? value) => value switch
    {
        null => null,
        DateTime { Year: > 1906 } time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToOADate().ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) is { } words && !string.IsNullOrWhiteSpace(words) ? words : null,
    };
}
