using System.Collections;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>Values that are HTML, or hold some: inside a table, a list or a tuple it stays HTML.</summary>
internal static class CellMarkup
{
    private const int Depth = 3;

    /// <summary>The value in HTML; null when its words will do.</summary>
    public static string? Of(object value) => Of(value, Depth);

    private static string? Of(object? value, int depth) => value switch
    {
        null => null,
        IHtmlContent content => content.ToDisplayString(MimeBundle.Html),
        _ when Colour.Markup(value) is { } swatch => swatch,
        _ when PlainText.IsScalar(value) && value is not ITuple => null,
        _ when FrameTables.Of(value) is { } table => table.ToHtml(),
        _ when depth == 0 => null,
        ITuple tuple => Joined([.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])], depth, "(", ")"),
        // What is read anew with each reading, a query, is left to be read once.
        ICollection { Count: > 0 } items and not byte[] when items.Count <= Formatter.ListExpansionLimit =>
            Joined([.. items.Cast<object?>()], depth, "[ ", " ]"),
        _ => null,
    };

    private static string? Joined(IReadOnlyList<object?> items, int depth, string open, string close)
    {
        var markup = items.Select(item => Of(item, depth - 1)).ToList();
        return markup.TrueForAll(item => item is null)
            ? null
            : open + string.Join(", ", items.Zip(markup, (item, html) => html ?? WebUtility.HtmlEncode(PlainText.Of(item)))) + close;
    }
}
