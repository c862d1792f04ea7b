using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>One article as the columns of a table or the keys of an object give it.</summary>
/// <param name="map">Which column holds what.</param>
internal sealed class ArticleRecord(ColumnMap map)
{
    private static readonly int FieldCount = Enum.GetValues<ArticleField>().Length;

    private readonly string?[] _values = new string?[FieldCount];
    private readonly int[] _ranks = new int[FieldCount];
    private bool _hasText;

    /// <summary>A field's value; null where it is missing or blank.</summary>
    public string? this[ArticleField field] => _values[(int)field];

    /// <summary>The text as blocks, where the file has it in such.</summary>
    public ImmutableArray<(BlockKind Kind, string Words)> Blocks { get; init; } = [];

    /// <summary>The line it begins at, from 1, where the file is read by lines.</summary>
    public int? Line { get; init; }

    /// <summary>How many characters it holds.</summary>
    public int Length => _values.Sum(value => value?.Length ?? 0) + Blocks.Sum(block => block.Words.Length);

    /// <summary>
    /// The text, or the summary where there is none of it; an empty one where there is only a headline; null where there is
    /// neither.
    /// </summary>
    public string? Text => this[ArticleField.Text] ?? this[ArticleField.Summary]
        ?? (_hasText && this[ArticleField.Title] is not null ? "" : null);

    /// <summary>Whether there is only a summary.</summary>
    public bool IsSummary => Blocks.IsEmpty && this[ArticleField.Text] is null && this[ArticleField.Summary] is not null;

    /// <summary>Takes the value of a column; where two columns can hold the same, that of the likelier name stays.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="value">Its value; one that stands for none ("NaN", "NULL") is none.</param>
    /// <returns>Whether the column is of use.</returns>
    public bool Take(string column, string? value)
    {
        if (map.Find(column) is not { } place)
            return false;
        _hasText |= place.Field is ArticleField.Text;
        if (!string.IsNullOrWhiteSpace(value) && !MachineDate.IsMissing(value))
            Set(place.Field, value, place.Rank);
        return true;
    }

    /// <summary>Sets a field, unless a likelier column has set it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="rank">How late the column's name stands among those of the field.</param>
    public void Set(ArticleField field, string? value, int rank = 0)
    {
        if (string.IsNullOrWhiteSpace(value) || (_values[(int)field] is not null && _ranks[(int)field] <= rank))
            return;
        (_values[(int)field], _ranks[(int)field]) = (value, rank);
    }
}
