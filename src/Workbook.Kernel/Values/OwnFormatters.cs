using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>Formatters that the analyst registered in a cell (<c>Formatter.Register</c>); they go before all others.</summary>
internal static class OwnFormatters
{
    /// <summary>The value in every form that she registered for it, with words beside them; null when there is none.</summary>
    public static JsonObject? Bundle(object value)
    {
        var types = MimeTypes(value.GetType());
        if (types.Count == 0)
            return null;
        var bundle = new JsonObject();
        foreach (var mimeType in types)
            MimeBundle.Add(bundle, mimeType, value.ToDisplayString(mimeType));
        if (!bundle.ContainsKey(MimeBundle.Text))
            bundle[MimeBundle.Text] = Folding.Fold(PlainText.Of(value));
        return bundle;
    }

    /// <summary>Whether there is one for values of the type.</summary>
    public static bool Know(Type type) => MimeTypes(type).Count > 0;

    private static List<string> MimeTypes(Type type) =>
    [
        .. Formatter.RegisteredFormatters(includeDefaults: false)
            .Where(formatter => IsFor(formatter.Type, type))
            .Select(formatter => formatter.MimeType)
            .Distinct(),
    ];

    private static bool IsFor(Type formatted, Type actual) =>
        formatted.IsAssignableFrom(actual)
        || (formatted.IsGenericTypeDefinition
            && actual.GetInterfaces().Append(actual).Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == formatted));
}
