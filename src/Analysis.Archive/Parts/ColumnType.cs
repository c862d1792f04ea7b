using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Analysis.Archives;

/// <summary>How the values of a column lie in a Parquet file.</summary>
/// <typeparam name="T">A row's value; null where there is none.</typeparam>
internal abstract class ColumnType<T>
{
    /// <summary>What SQL calls it: "VARCHAR", "DATE", "INTEGER[]".</summary>
    public abstract string Sql { get; }

    /// <summary>The field of a schema.</summary>
    public abstract Field ToField(string name);

    /// <summary>Writes the values of a row group.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, T[] values);

    /// <summary>Reads the values of a row group, one a row.</summary>
    public async Task<T[]> ReadAsync(ParquetRowGroupReader group, DataField field)
    {
        using var raw = await group.ReadRawColumnDataBaseAsync(field).ConfigureAwait(false);
        return FromRaw(raw, field);
    }

    /// <summary>The values of the rows, from the levels that Parquet gives them.</summary>
    protected abstract T[] FromRaw(RawColumnData raw, DataField field);

    /// <summary>For each row, or each entry of a list column, whether a value is there; null where one is everywhere.</summary>
    protected static bool[]? HasValue(RawColumnData raw, DataField field) =>
        field.MaxDefinitionLevel == 0 ? null : Array.ConvertAll(raw.DefinitionLevels.ToArray(), level => level == field.MaxDefinitionLevel);

    /// <summary>The values of rows of which each has one or none.</summary>
    protected static TRow?[] Spread<TRow, TRaw>(RawColumnData raw, DataField field, Func<TRaw, TRow?> convert)
        where TRaw : struct
    {
        var values = ((RawColumnData<TRaw>)raw).Values;
        var has = HasValue(raw, field);
        var rows = new TRow?[has?.Length ?? values.Length];
        for (int row = 0, next = 0; row < rows.Length; row++)
            if (has is null || has[row])
                rows[row] = convert(values[next++]);
        return rows;
    }

    /// <summary>The lists of rows of which each has one, empty or not.</summary>
    protected static TItem[][] Lists<TItem, TRaw>(RawColumnData raw, DataField field, Func<TRaw, TItem> convert)
        where TRaw : struct
    {
        var values = ((RawColumnData<TRaw>)raw).Values;
        var (has, repeats) = (HasValue(raw, field)!, raw.RepetitionLevels.ToArray());
        var rows = new List<List<TItem>>();
        for (int entry = 0, next = 0; entry < has.Length; entry++)
        {
            if (repeats[entry] == 0)
                rows.Add([]);
            if (has[entry])
                rows[^1].Add(convert(values[next++]));
        }
        return [.. rows.Select(row => row.ToArray())];
    }
}
