using System.Collections;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>Value → mime bundle. The first that knows the value formats it.</summary>
internal static class ValueFormatter
{
    /// <summary>The value in every form there is for it, or in those that the analyst prefers for its type.</summary>
    public static JsonObject Format(object? value) => value is not null && Preferred(value.GetType()) is { } preferred
        ? Format(value, preferred)
        : InEveryForm(value);

    // HTML is what the formatting library says of types of which the analyst has said nothing.
    private static List<string>? Preferred(Type type) =>
        Formatter.GetPreferredMimeTypesFor(type) is { } known && known.ToList() is { Count: > 0 } preferred
        && preferred is not [MimeBundle.Html]
        && type != typeof(string) && type.Assembly != typeof(Formatter).Assembly && !type.IsAssignableTo(typeof(IHtmlContent))
            ? preferred
            : null;

    private static JsonObject InEveryForm(object? value)
    {
        if (value is not null && OwnFormatters.Bundle(value) is { } own)
            return own;
        var bundle = new JsonObject();
        var known = value is null ? Plain(bundle, Formatter.NullString)
            : Table(bundle, FrameTables.Of(value))
            || FormatterSource.TryFormat(bundle, value)
            || PlotlyChart.TryFormat(bundle, value)
            || Picture.TryFormat(bundle, value)
            || Markup(bundle, value)
            || Scalar(bundle, value)
            || Json(bundle, value);
        if (!known)
            Members(bundle, ReadOnce.Of(value!));
        return bundle;
    }

    /// <summary>The value in the forms asked for.</summary>
    public static JsonObject Format(object? value, IReadOnlyList<string> mimeTypes)
    {
        if (mimeTypes.Count == 0)
            return Format(value);
        var all = InEveryForm(value);
        var bundle = new JsonObject();
        foreach (var mimeType in mimeTypes)
            if (all[mimeType] is { } form)
                bundle[mimeType] = form.DeepClone();
            else
                MimeBundle.Add(bundle, mimeType, value.ToDisplayString(mimeType));
        return bundle;
    }

    private static bool Plain(JsonObject bundle, string text)
    {
        bundle[MimeBundle.Text] = Folding.Fold(text);
        return true;
    }

    private static bool Scalar(JsonObject bundle, object value) => PlainText.IsScalar(value) && Plain(bundle, PlainText.Of(value));

    private static bool Json(JsonObject bundle, object value)
    {
        if (PlainText.Json(value) is not { } text)
            return false;
        MimeBundle.Add(bundle, "application/json", text);
        return Plain(bundle, text);
    }

    private static bool Markup(JsonObject bundle, object value)
    {
        if (value is ICollection || CellMarkup.Of(value) is not { } markup)
            return false;
        bundle[MimeBundle.Html] = markup;
        return Plain(bundle, PlainText.Of(value));
    }

    private static bool Table(JsonObject bundle, ValueTable? table)
    {
        if (table is null)
            return false;
        bundle[MimeBundle.Html] = table.ToHtml();
        bundle[MimeBundle.Text] = table.ToText();
        return true;
    }

    private static void Members(JsonObject bundle, object value)
    {
        if (!Table(bundle, value is IEnumerable rows ? RowTables.Of(rows) : RowTables.OfProperties(value)))
            Plain(bundle, PlainText.Of(value));
    }
}
