using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Notebooks;

/// <summary>Values from a command line as C# literals.</summary>
internal static class ParameterValue
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The literal of a value; null when it is not one of that type or the type cannot be given on a command line.</summary>
    public static string? Literal(string type, string text) =>
        type.EndsWith("[]", StringComparison.Ordinal) ? ArrayLiteral(type, type[..^2], text)
        : type.StartsWith("List<", StringComparison.Ordinal) ? ListLiteral(type, text)
        : type.EndsWith('?') ? (text == "null" ? "null" : Literal(type[..^1], text))
        : ScalarLiteral(type, text);

    /// <summary>Whether values of the type can be given at all.</summary>
    public static bool IsKnown(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal) ? IsKnown(type[..^2])
        : type.StartsWith("List<", StringComparison.Ordinal) ? IsKnown(type[5..^1])
        : type.TrimEnd('?') is "string" or "String" or "char" or "bool" or "int" or "long" or "double" or "float" or "decimal"
            or "DateOnly" or "DateTime" or "TimeSpan";

    private static string? ScalarLiteral(string type, string text) => type switch
    {
        "string" or "String" => SymbolDisplay.FormatLiteral(text, quote: true),
        "char" => text.Length == 1 ? SymbolDisplay.FormatLiteral(text[0], quote: true) : null,
        "bool" => bool.TryParse(text, out var flag) ? (flag ? "true" : "false") : null,
        "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) ? number.ToString(Invariant) : null,
        "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) ? number.ToString(Invariant) + "L" : null,
        "double" => double.TryParse(text, NumberStyles.Float, Invariant, out var number) && double.IsFinite(number)
            ? number.ToString("R", Invariant) + "d"
            : null,
        "float" => float.TryParse(text, NumberStyles.Float, Invariant, out var number) && float.IsFinite(number)
            ? number.ToString("R", Invariant) + "f"
            : null,
        "decimal" => decimal.TryParse(text, NumberStyles.Float, Invariant, out var number) ? number.ToString(Invariant) + "m" : null,
        "DateOnly" => DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day)
            ? $"new System.DateOnly({day.Year}, {day.Month}, {day.Day})" : null,
        "DateTime" => DateTime.TryParse(text, Invariant, DateTimeStyles.RoundtripKind, out var time)
            ? $"new System.DateTime({time.Ticks}L, System.DateTimeKind.{time.Kind})" : null,
        "TimeSpan" => TimeSpan.TryParse(text, Invariant, out var span) ? $"new System.TimeSpan({span.Ticks}L)" : null,
        _ => null,
    };

    private static string? ArrayLiteral(string type, string element, string text) =>
        Elements(element, text) is { } items ? $"new {type} {{ {items} }}" : null;

    private static string? ListLiteral(string type, string text) =>
        Elements(type[5..^1], text) is { } items ? $"new System.Collections.Generic.{type} {{ {items} }}" : null;

    private static string? Elements(string element, string text)
    {
        if (Items(text) is not { } items)
            return null;
        var literals = items.Select(item => Literal(element, item)).ToArray();
        return literals.Contains(null) ? null : string.Join(", ", literals);
    }

    /// <summary>The items of a JSON list, or what stands between commas.</summary>
    private static string[]? Items(string text)
    {
        if (!text.StartsWith('['))
            return text.Length == 0 ? [] : text.Split(',');
        try
        {
            return [.. JsonText.Parse(text).EnumerateArray().Select(item => item.ToString())];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
