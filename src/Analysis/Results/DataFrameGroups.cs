using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// Rows of a data frame by the values of a column. Unlike the frame's own GroupBy these work on a frame without rows, which then has no
/// groups, and leave out rows whose value is missing.
/// </summary>
public static class DataFrameGroups
{
    /// <summary>How many rows each value of a column has: the column and <c>rows</c>, the most first and then by value.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="column">The column to group by.</param>
    /// <param name="top">How many groups to keep at most.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame CountBy(this DataFrame frame, string column, int top = int.MaxValue) =>
        Grouped(frame, column, "rows", _ => 1, top);

    /// <summary>The sum of a column of numbers for each value of another: both columns, the largest sum first and then by value.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="column">The column to group by.</param>
    /// <param name="value">The column to add up; a missing number is left out.</param>
    /// <param name="top">How many groups to keep at most.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static DataFrame SumBy(this DataFrame frame, string column, string value, int top = int.MaxValue)
    {
        var values = frame.Columns[value];
        return Grouped(frame, column, value, row => values[row] is { } number ? Invariant.Double(number) : 0, top);
    }

    private static DataFrame Grouped(DataFrame frame, string column, string name, Func<long, double> amount, int top)
    {
        var keys = frame.Columns[column];
        var groups = Enumerable.Range(0, (int)keys.Length).Where(row => keys[row] is not null)
            .GroupBy(row => Invariant.Text(keys[row]), row => amount(row), StringComparer.Ordinal)
            .Select(group => (group.Key, Sum: group.Sum())).OrderByDescending(group => group.Sum)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(top).ToList();
        return new DataFrame(
            new StringDataFrameColumn(column, groups.Select(group => group.Key)),
            new DoubleDataFrameColumn(name, groups.Select(group => group.Sum)));
    }
}
