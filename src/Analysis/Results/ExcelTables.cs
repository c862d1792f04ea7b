using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Analysis;

/// <summary>Tables as Excel workbooks of one sheet. Words are written as words, so that nothing an article says is a formula.</summary>
public static class ExcelTables
{
    private const int LongestCell = 32_767;
    private const int LongestSheetName = 31;

    /// <summary>
    /// Writes a result: numbers as numbers, dates as dates, an empty cell for no value; words beyond what a cell takes are cut.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="path">A relative one goes below the folder that WORKBOOK_OUT names, else below the current one.</param>
    /// <returns>The result, so that a cell can end with it.</returns>
    public static T SaveExcel<T>(this T result, string path)
        where T : ITabular
    {
        OutputFile.Write(path, stream => Write([result.ToTable()], stream));
        return result;
    }

    /// <summary>Writes one table that comes in parts, so that not all of it is held in memory.</summary>
    /// <param name="parts">Tables of the same columns, one after the other; the head is the first one's.</param>
    /// <param name="stream">Where it goes.</param>
    public static void Write(IEnumerable<Table> parts, Stream stream) => Task.Run(() => WriteAsync(parts, stream)).GetAwaiter().GetResult();

    private static async Task WriteAsync(IEnumerable<Table> parts, Stream stream)
    {
        var file = await Spreadsheet.CreateNewAsync(stream).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            var isFirst = true;
            foreach (var part in parts)
            {
                if (isFirst)
                    await StartAsync(file, part).ConfigureAwait(false);
                for (var row = 0; row < part.RowCount; row++)
                    await file.AddRowAsync([.. part.Columns.Select(column => Value(column.Values[row]))]).ConfigureAwait(false);
                isFirst = false;
            }
            await file.FinishAsync().ConfigureAwait(false);
        }
    }

    private static async Task StartAsync(Spreadsheet file, Table first)
    {
        await file.StartWorksheetAsync(SheetName(first.Caption), new WorksheetOptions { FrozenRows = 1 }).ConfigureAwait(false);
        var bold = file.AddStyle(new Style { Font = { Bold = true } });
        await file.AddRowAsync([.. first.Columns.Select(column => new StyledCell(Cut(column.Name), bold))]).ConfigureAwait(false);
    }

    private static DataCell Value(object? value) => value switch
    {
        null => default,
        int number => new DataCell(number),
        double number => double.IsFinite(number) ? new DataCell(number) : default,
        bool truth => new DataCell(truth),
        DateOnly date => new DataCell(date.ToDateTime(TimeOnly.MinValue)),
        _ => new DataCell(Cut(Invariant.Text(value))),
    };

    /// <summary>What a cell takes of a text, without characters that XML cannot hold and without half of a surrogate pair.</summary>
    private static string Cut(string text)
    {
        var cut = text.Length <= LongestCell ? text : LineBreaks.Cut(text, LongestCell);
        return cut.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? cut
            : string.Concat(cut.Select(c => c is '\t' or '\n' or '\r' || !char.IsControl(c) ? c : ' '));
    }

    private static string SheetName(string caption)
    {
        var name = string.Concat(
            caption.Select(c => c is '[' or ']' or '*' or '?' or '/' or '\\' or ':' or '\'' || char.IsControl(c) ? ' ' : c)).Trim();
        return name.Length == 0 ? "Table" : LineBreaks.Cut(name, LongestSheetName);
    }
}
