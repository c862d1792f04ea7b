using System.Collections.Immutable;

namespace Analysis;

/// <summary>Rows and named columns: what is shown in a notebook, and what is saved.</summary>
[TypeFormatterSource(typeof(FormatterSource<Table>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class Table : ITabular
{
    /// <summary>A table of these columns.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or two have one name.</exception>
    public Table(string caption, params IEnumerable<Column> columns)
    {
        Caption = caption;
        Columns = [.. columns];
        RowCount = Columns.IsEmpty ? 0 : Columns[0].Values.Count;
        if (Columns.FirstOrDefault(column => column.Values.Count != RowCount) is { } odd)
            throw new ArgumentException($"Column '{odd.Name}' has {odd.Values.Count} rows, '{Columns[0].Name}' has {RowCount}.");
        if (Columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two columns are named '{twice.Key}'.");
    }

    /// <summary>What the table holds.</summary>
    public string Caption { get; }

    /// <summary>The columns, from left to right.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>How many rows it has.</summary>
    public int RowCount { get; }

    /// <summary>The column of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Column this[string name] => Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new KeyNotFoundException(
            $"There is no column '{name}'; there are {string.Join(", ", Columns.Select(column => column.Name))}.");

    Table ITabular.ToTable() => this;

    /// <summary>The same table under another caption.</summary>
    public Table WithCaption(string caption) => new(caption, Columns);

    /// <summary>The table as aligned text: its caption, its head and its first rows, and how many rows there are.</summary>
    public string ToText(int rows = TableText.RowsShown) => TableText.Of(this, rows);

    /// <inheritdoc cref="ToText"/>
    public override string ToString() => ToText();
}
