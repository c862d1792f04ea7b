using Parquet;
using Parquet.Schema;

namespace Analysis.Archives;

/// <summary>A column of a table of the archive.</summary>
/// <param name="name">Its name.</param>
/// <param name="sql">Its type, as SQL has it.</param>
/// <param name="meaning">What it holds, in a sentence.</param>
internal abstract class PartColumn(string name, string sql, string meaning)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Its type, as SQL has it.</summary>
    public string Sql => sql;

    /// <summary>What it holds, in a sentence.</summary>
    public string Meaning => meaning;

    /// <summary>The field of a schema.</summary>
    public abstract Field ToField();

    /// <summary>Copies the kept rows of a row group.</summary>
    public abstract Task CopyAsync(ParquetRowGroupReader from, DataField source, ParquetRowGroupWriter to, DataField target, bool[] kept);
}

/// <summary>A column, and how its values are come by.</summary>
/// <typeparam name="TRow">What a row stands for.</typeparam>
internal abstract class PartColumn<TRow>(string name, string sql, string meaning) : PartColumn(name, sql, meaning)
{
    /// <summary>Writes the values of rows.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<TRow> rows);
}

/// <summary>A column of a type.</summary>
/// <typeparam name="TRow">What a row stands for.</typeparam>
/// <typeparam name="T">The value.</typeparam>
internal sealed class PartColumn<TRow, T>(string name, ColumnType<T> type, Func<TRow, T> value, string meaning)
    : PartColumn<TRow>(name, type.Sql, meaning)
{
    /// <inheritdoc/>
    public override Field ToField() => type.ToField(Name);

    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<TRow> rows)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(rows[i]);
        return type.WriteAsync(group, field, values);
    }

    /// <inheritdoc/>
    public override async Task CopyAsync(ParquetRowGroupReader from, DataField source, ParquetRowGroupWriter to, DataField target,
        bool[] kept)
    {
        var values = await type.ReadAsync(from, source).ConfigureAwait(false);
        await type.WriteAsync(to, target, [.. values.Where((_, row) => kept[row])]).ConfigureAwait(false);
    }
}
