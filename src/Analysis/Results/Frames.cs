using Deedle;

namespace Analysis;

/// <summary>The analyses as Deedle frames, with the columns of <see cref="AnalysisTables"/>; rows are numbered from zero.</summary>
public static class Frames
{
    /// <summary>The table as a frame; a date becomes a DateTime at midnight, and what is missing stays missing.</summary>
    public static Frame<int, string> ToFrame(this Table table)
    {
        var frame = Frame.CreateEmpty<int, string>();
        foreach (var column in table.Columns)
            AddColumn(frame, column);
        return frame;
    }

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{Article})"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Article> articles) => articles.ToTable().ToFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{Quotation})"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Quotation> quotations) => quotations.ToTable().ToFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{TopicHit})"/>
    public static Frame<int, string> ToFrame(this IEnumerable<TopicHit> hits) => hits.ToTable().ToFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(IEnumerable{CountryMention})"/>
    public static Frame<int, string> ToFrame(this IEnumerable<CountryMention> mentions) => mentions.ToTable().ToFrame();

    /// <inheritdoc cref="AnalysisTables.ToTable(Counts)"/>
    public static Frame<int, string> ToFrame(this Counts counts) => counts.ToTable().ToFrame();

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
        var values = present.Select(row => (T)(column.Values[row] is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : column.Values[row]!));
        return new Series<int, T>(present, values);
    }
}
