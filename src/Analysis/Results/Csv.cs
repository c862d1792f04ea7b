using System.Text;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How words that a spreadsheet would take for a formula are written.</summary>
public enum FormulaCells
{
    /// <summary>As they are: the file reads back exactly.</summary>
    AsTheyAre,

    /// <summary>
    /// With an apostrophe before them where they begin with <c>= + - @</c>, a tab or a line break, so that no article can run
    /// a formula in the spreadsheet that opens the file (OWASP, CSV Injection).
    /// </summary>
    Disarmed,
}

/// <summary>Tables as comma-separated values: RFC 4180, UTF-8, a head, lines that end in CR LF, empty for no value.</summary>
public static class Csv
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="path">A relative one goes below the folder that WORKBOOK_OUT names, else below the current one.</param>
    /// <param name="formulas">Words are disarmed unless asked for as they are; numbers and dates never need it.</param>
    /// <returns>The result, so that a cell can end with it.</returns>
    public static T SaveCsv<T>(this T result, string path, FormulaCells formulas = FormulaCells.Disarmed)
        where T : ITabular
    {
        OutputFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false));
            Write(result.ToTable(), writer, formulas);
        });
        return result;
    }

    /// <inheritdoc cref="SaveCsv{T}(T, string, FormulaCells)"/>
    public static DataFrame SaveCsv(this DataFrame table, string path, FormulaCells formulas = FormulaCells.Disarmed)
    {
        table.AsTable().SaveCsv(path, formulas);
        return table;
    }

    /// <summary>Writes a table.</summary>
    public static void Write(Table table, TextWriter writer, FormulaCells formulas = FormulaCells.Disarmed) =>
        Write([table], writer, formulas);

    /// <summary>Writes one table that comes in parts, so that not all of it is held in memory.</summary>
    /// <param name="parts">Tables of the same columns, one after the other; the head is the first one's.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="formulas">Words are disarmed unless asked for as they are; numbers and dates never need it.</param>
    public static void Write(IEnumerable<Table> parts, TextWriter writer, FormulaCells formulas = FormulaCells.Disarmed)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            if (isFirst)
                WriteRow(writer, part.Columns.Select(column => Cell(column.Name, formulas)));
            for (var row = 0; row < part.RowCount; row++)
                WriteRow(writer, part.Columns.Select(column => Cell(column.Values[row], formulas)));
            isFirst = false;
        }
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write("\r\n");
    }

    private static string Cell(object? value, FormulaCells formulas)
    {
        if (value is null)
            return "";
        var text = Invariant.Text(value);
        if (formulas == FormulaCells.Disarmed && value is string && text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..])
            text = "'" + text;
        return text.AsSpan().ContainsAny(Quoted) || text.Length == 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
