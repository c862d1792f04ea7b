using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>
/// Types that format themselves: they carry an attribute called <c>TypeFormatterSourceAttribute</c>, found by name as in
/// .NET Interactive (docs/kernel.md has the contract). Every form that the source offers goes into the bundle.
/// </summary>
internal static class FormatterSource
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<NamedFormatter>> Sources = new();

    public static bool TryFormat(JsonObject bundle, object value)
    {
        var formatters = Sources.GetOrAdd(value.GetType(), Find);
        if (formatters.Count == 0)
            return false;
        foreach (var formatter in formatters)
            Write(bundle, formatter, value);
        if (!bundle.ContainsKey(MimeBundle.Text))
            bundle[MimeBundle.Text] = Folding.Fold(value.ToString() ?? "");
        return true;
    }

    private static void Write(JsonObject bundle, NamedFormatter formatter, object value)
    {
        try
        {
            if (formatter.Write(value) is { } written)
                MimeBundle.Add(bundle, formatter.MimeType, written);
        }
        catch (TargetInvocationException error)
        {
            Console.Error.WriteLine($"{value.GetType().Name} cannot be shown as {formatter.MimeType}: {error.InnerException!.Message}");
        }
    }

    private static IReadOnlyList<NamedFormatter> Find(Type type)
    {
        for (var next = type; next is not null; next = next.BaseType)
            if (Declared(next) is { Count: > 0 } found)
                return found;
        return type.GetInterfaces().Select(Declared).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static List<NamedFormatter> Declared(Type type) =>
    [
        .. type.GetCustomAttributes(inherit: false)
            .Where(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute")
            .Select(attribute => attribute.GetType().GetProperty("FormatterSourceType", Any)?.GetValue(attribute))
            .OfType<Type>()
            .SelectMany(Formatters),
    ];

    private static IEnumerable<NamedFormatter> Formatters(Type source)
    {
        var formatters = source.GetMethod("CreateTypeFormatters", Any, [])?.Invoke(Activator.CreateInstance(source, nonPublic: true), []);
        foreach (var formatter in formatters as IEnumerable ?? Array.Empty<object>())
        {
            var format = formatter.GetType().GetMethod("Format", Any, [typeof(object), typeof(TextWriter)]);
            if (formatter is ITypeFormatter { MimeType: var known })
                yield return new NamedFormatter(known, value => value.ToDisplayString(known));
            else if (format is not null && formatter.GetType().GetProperty("MimeType", Any)?.GetValue(formatter) is string mimeType)
                yield return new NamedFormatter(mimeType, value => Write(format, formatter, value));
        }
    }

    private static string? Write(MethodInfo format, object formatter, object value)
    {
        using var writer = new StringWriter();
        return format.Invoke(formatter, [value, writer]) is not false ? writer.ToString() : null;
    }

    private sealed record NamedFormatter(string MimeType, Func<object, string?> Write);
}
