using System.Collections;
using Plotly.NET;

namespace Analysis.Notebook;

/// <summary>One bar, cell, point, area of a chart or row or cell of a table, and every place behind it.</summary>
/// <param name="At">
/// Where it is: in a chart the zero-based number of its series and then of its point, of a grid's point its row and column, of an
/// area nothing more; in a table the row, and of a cell the column.
/// </param>
/// <param name="Title">What is counted here.</param>
/// <param name="Places">The places, in the corpus's order.</param>
internal sealed record PointEvidence(IReadOnlyList<int> At, string Title, IReadOnlyList<Evidence> Places)
{
    /// <summary>What stands behind the points of a chart; those without a place are left out.</summary>
    public static IEnumerable<PointEvidence> Of(Figure figure) =>
        figure.Traces.SelectMany((trace, series) => Walk(trace.TryGetPropertyValue("customdata")?.Value, [series]));

    /// <summary>What stands behind the rows of counts.</summary>
    public static IEnumerable<PointEvidence> Of(Counts counts) => counts.Rows
        .Select((row, i) => new PointEvidence([i], row.Label, row.Evidence)).Where(row => row.Places.Count > 0);

    /// <summary>What stands behind the rows of names.</summary>
    public static IEnumerable<PointEvidence> Of(MentionedNames names) =>
        names.All.Select((name, i) => new PointEvidence([i], name.Name, [.. name.Mentions]));

    /// <summary>What stands behind the cells of a table.</summary>
    public static IEnumerable<PointEvidence> Of(CrossTable table) =>
        from r in Enumerable.Range(0, table.Rows.Length)
        from c in Enumerable.Range(0, table.Columns.Length)
        where !table[r, c].Evidence.IsDefaultOrEmpty
        select new PointEvidence([r, c], $"{table.Rows[r]}, {table.Columns[c]}", table[r, c].Evidence);

    private static IEnumerable<PointEvidence> Walk(object? data, int[] at) => data switch
    {
        Analysis.Charts.Places { All.IsDefaultOrEmpty: false } places => [new PointEvidence(at, places.Title, places.All)],
        Analysis.Charts.Places or string or null => [],
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => Walk(item, [.. at, i])),
        _ => [],
    };
}
