using System.Globalization;

namespace Workbook.Kernel;

/// <summary>Arrays of two dimensions and more: rows and columns stay what they are.</summary>
internal static class Grid
{
    private const int ShownColumns = 100;

    /// <summary>An array of two dimensions as a table, its indices as headings.</summary>
    public static ValueTable Of(Array grid)
    {
        var (total, width) = (grid.GetLength(0), grid.GetLength(1));
        var columns = Math.Min(width, ShownColumns);
        var rows = Indices(grid, 0, RowTables.ShownRows).Select(row => (IReadOnlyList<TableCell>)
            [Heading(row), .. Indices(grid, 1, columns).Select(column => TableCell.Of(grid.GetValue(row, column))), .. More(width)])
                .ToList();
        var isNumber = RowTables.IsNumber(grid.GetType().GetElementType()!);
        return new ValueTable(
            ["", .. Indices(grid, 1, columns).Select(column => Heading(column).Text), .. More(width).Select(more => more.Text)], rows,
            [true, .. Enumerable.Repeat(isNumber, columns), .. More(width).Select(_ => false)], total, total > rows.Count);
    }

    /// <summary>The array as lists in lists.</summary>
    public static IReadOnlyList<object?> Nested(Array grid) => Nested(grid, []);

    private static List<object?> Nested(Array grid, int[] at) =>
    [
        .. Enumerable.Range(grid.GetLowerBound(at.Length), grid.GetLength(at.Length))
            .Select(index => at.Length + 1 == grid.Rank ? grid.GetValue([.. at, index]) : Nested(grid, [.. at, index])),
    ];

    private static IEnumerable<int> Indices(Array grid, int dimension, int shown) =>
        Enumerable.Range(grid.GetLowerBound(dimension), Math.Min(grid.GetLength(dimension), shown));

    private static TableCell Heading(int index) => new(index.ToString(CultureInfo.InvariantCulture));

    private static TableCell[] More(int width) => width > ShownColumns ? [new TableCell($"… ({width - ShownColumns} more)")] : [];
}
