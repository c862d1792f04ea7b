using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>As many items of a query as are shown, read once: in however many forms they are shown, it has its effects, and takes its time, once.</summary>
internal sealed class ReadOnce : IEnumerable
{
    private readonly List<object?> _items;

    private ReadOnce(IEnumerable query) =>
        _items = [.. query.Cast<object?>().Take(Math.Max(RowTables.ShownRows, Formatter.ListExpansionLimit) + 1)];

    /// <summary>The value itself, unless it is a query.</summary>
    public static object Of(object value) => value is IEnumerable query and not ICollection && !PlainText.Speaks(value) ? new ReadOnce(query) : value;

    public IEnumerator GetEnumerator() => _items.GetEnumerator();
}
