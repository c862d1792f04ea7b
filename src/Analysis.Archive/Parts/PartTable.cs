using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Analysis.Archives;

/// <summary>A table of the archive: a folder of Parquet files, one a part and month.</summary>
internal abstract class PartTable
{
    /// <summary>The usual level is the smallest size, which takes twice as long as the analyses.</summary>
    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = CompressionLevel.Fastest,
        UseDateOnlyTypeForDates = false,
    };

    /// <summary>The folder's name, and the view's.</summary>
    public abstract string Name { get; }

    /// <summary>What a row is, in a sentence.</summary>
    public abstract string Meaning { get; }

    /// <summary>The columns.</summary>
    public abstract IReadOnlyList<PartColumn> Columns { get; }

    /// <summary>Writes what was found in articles.</summary>
    public abstract Task WriteAsync(Stream stream, IReadOnlyList<Annotation> articles);

    /// <summary>Copies a file without the rows of some articles.</summary>
    /// <param name="from">The file.</param>
    /// <param name="to">The copy.</param>
    /// <param name="isDropped">Says of an article's id whether its rows are left out.</param>
    public async Task CopyAsync(Stream from, Stream to, Func<string, bool> isDropped)
    {
        await using var reader = await ParquetReader.CreateAsync(from).ConfigureAwait(false);
        await using var writer = await CreateAsync(to).ConfigureAwait(false);
        var (sources, targets) = (reader.Schema.DataFields, Schema.DataFields);
        for (var number = 0; number < reader.RowGroupCount; number++)
        {
            using var group = reader.OpenRowGroupReader(number);
            var ids = await ColumnTypes.Words.ReadAsync(group, sources[0]).ConfigureAwait(false);
            var kept = Array.ConvertAll(ids, id => !isDropped(id!));
            using var copy = writer.CreateRowGroup();
            for (var i = 0; i < Columns.Count; i++)
                await Columns[i].CopyAsync(group, sources[i], copy, targets[i], kept).ConfigureAwait(false);
        }
    }

    /// <summary>The schema of its files.</summary>
    protected abstract ParquetSchema Schema { get; }

    /// <summary>Begins a file.</summary>
    protected async Task<ParquetWriter> CreateAsync(Stream stream)
    {
        var writer = await ParquetWriter.CreateAsync(Schema, stream, Options).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["workbook.analysis"] = ArchiveVersion.Current };
        return writer;
    }
}

/// <summary>A table whose rows are of a kind.</summary>
/// <typeparam name="TRow">What a row stands for.</typeparam>
/// <param name="name">The folder's name.</param>
/// <param name="meaning">What a row is.</param>
/// <param name="rowsOf">The rows of an article.</param>
/// <param name="rowsInGroup">How many rows are read at once at least, where one of them is asked for.</param>
/// <param name="columns">The columns; the first holds the article's id.</param>
internal sealed class PartTable<TRow>(
    string name, string meaning, Func<Annotation, IEnumerable<TRow>> rowsOf, int rowsInGroup, params PartColumn<TRow>[] columns) : PartTable
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override string Meaning => meaning;

    /// <inheritdoc/>
    public override IReadOnlyList<PartColumn> Columns => columns;

    /// <inheritdoc/>
    protected override ParquetSchema Schema { get; } = new(columns.Select(column => column.ToField()));

    /// <inheritdoc/>
    public override async Task WriteAsync(Stream stream, IReadOnlyList<Annotation> articles)
    {
        await using var writer = await CreateAsync(stream).ConfigureAwait(false);
        foreach (var rows in articles.SelectMany(rowsOf).Chunk(rowsInGroup).DefaultIfEmpty([]))
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < columns.Length; i++)
                await columns[i].WriteAsync(group, Schema.DataFields[i], rows).ConfigureAwait(false);
        }
    }
}
