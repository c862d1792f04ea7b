using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>
/// As many items of a query as are shown, read once: in however many forms they are shown, it has its effects, and takes its time, once.
/// </summary>
internal sealed class ReadOnce : IEnumerable
{
    private readonly List<object?> _items;

    private ReadOnce(IEnumerable query) =>
        _items = [.. query.Cast<object?>().Take(Math.Max(RowTables.ShownRows, Formatter.ListExpansionLimit) + 1)];

    /// <summary>The value itself, unless it is a query, or one whose items are awaited.</summary>
    public static object Of(object value) => Query(value) is { } query ? new ReadOnce(query) : value;

    public IEnumerator GetEnumerator() => _items.GetEnumerator();

    private static IEnumerable? Query(object value) => value switch
    {
        ICollection => null,
        _ when PlainText.Speaks(value) => null,
        IEnumerable query => query,
        _ => Awaited(value),
    };

    private static IEnumerable? Awaited(object value) =>
        Array.Find(value.GetType().GetInterfaces(), known => known.IsGenericType
            && known.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } items
            ? (IEnumerable?)typeof(TaskAsyncEnumerableExtensions).GetMethod(nameof(TaskAsyncEnumerableExtensions.ToBlockingEnumerable))!
                .MakeGenericMethod(items.GenericTypeArguments).Invoke(null, [value, CancellationToken.None])
            : null;
}
