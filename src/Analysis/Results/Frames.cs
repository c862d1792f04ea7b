using Deedle;

namespace Analysis;

/// <summary>Results as Deedle frames; rows are numbered from zero.</summary>
public static class Frames
{
    /// <summary>
    /// A result as a frame, with the columns of its table; a date becomes a DateTime at midnight, and what is missing stays missing.
    /// </summary>
    public static Frame<int, string> ToFrame(this ITabular result)
    {
        var frame = Frame.CreateEmpty<int, string>();
        foreach (var column in result.ToTable().Columns)
            AddColumn(frame, column);
        return frame;
    }

    private static void AddColumn(Frame<int, string> frame, Column column)
    {
        if (column.Type == typeof(int))
            frame.AddColumn(column.Name, Series<int>(column));
        else if (column.Type == typeof(double))
            frame.AddColumn(column.Name, Series<double>(column));
        else if (column.Type == typeof(bool))
            frame.AddColumn(column.Name, Series<bool>(column));
        else if (column.Type == typeof(DateOnly))
            frame.AddColumn(column.Name, Series<DateTime>(column));
        else
            frame.AddColumn(column.Name, Series<string>(column));
    }

    private static Series<int, T> Series<T>(Column column)
    {
        var present = Enumerable.Range(0, column.Values.Count).Where(row => column.Values[row] is not null).ToList();
        var values = present.Select(
            row => (T)(column.Values[row] is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : column.Values[row]!));
        return new Series<int, T>(present, values);
    }
}
