namespace Analysis;

/// <summary>Cross tables as shares and for each thousand words, so that long and short texts compare.</summary>
public static class CrossTableRates
{
    /// <summary>Each cell's share of its row, 0 to 1; 0 where the row has nothing.</summary>
    public static CrossTable RowShares(this CrossTable counts)
    {
        var sums = counts.Rows.Select((_, r) => counts.Columns.Select((_, c) => counts[r, c].Value).Sum()).ToArray();
        return counts.Divided($"share of {counts.Unit}", (r, _) => sums[r]);
    }

    /// <summary>Each cell's share of its column, 0 to 1; 0 where the column has nothing.</summary>
    public static CrossTable ColumnShares(this CrossTable counts)
    {
        var sums = counts.Columns.Select((_, c) => counts.Rows.Select((_, r) => counts[r, c].Value).Sum()).ToArray();
        return counts.Divided($"share of {counts.Unit}", (_, c) => sums[c]);
    }

    /// <summary>Each cell for a thousand of its row's words; 0 where the row has none.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="words">The number of words of each row, as <c>WordsByArticle</c>, <c>WordsBySpeaker</c> and
    /// <c>WordsByCountry</c> count them.</param>
    /// <exception cref="KeyNotFoundException">A label has no number of words.</exception>
    public static CrossTable RowsPerThousand(this CrossTable counts, IReadOnlyDictionary<string, int> words) =>
        counts.Divided($"{counts.Unit} per 1,000 words", (r, _) => Of(words, counts.Rows[r]) / 1000.0);

    /// <summary>Each cell for a thousand of its column's words; 0 where the column has none.</summary>
    /// <inheritdoc cref="RowsPerThousand"/>
    public static CrossTable ColumnsPerThousand(this CrossTable counts, IReadOnlyDictionary<string, int> words) =>
        counts.Divided($"{counts.Unit} per 1,000 words", (_, c) => Of(words, counts.Columns[c]) / 1000.0);

    private static int Of(IReadOnlyDictionary<string, int> words, string label) => words.TryGetValue(label, out var count)
        ? count
        : throw new KeyNotFoundException($"There is no number of words for '{label}'. Count the words of the same articles, quotations "
            + "or mentions that the table was made of.");

    private static CrossTable Divided(this CrossTable counts, string unit, Func<int, int, double> whole) => counts with
    {
        Unit = unit,
        Cells = [.. counts.Cells.Select((cell, i) => whole(i / counts.Columns.Length, i % counts.Columns.Length) is var w && w == 0
            ? cell with { Value = 0 }
            : cell with { Value = cell.Value / w })],
    };
}
