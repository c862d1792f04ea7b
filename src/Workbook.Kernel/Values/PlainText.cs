using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>Values in words: what stands in a table's cell and in text/plain.</summary>
internal static partial class PlainText
{
    private const int Depth = 3;
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the value is one thing, without parts of interest.</summary>
    public static bool IsScalar(object value) =>
        value is string or char or bool or Enum or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Guid or Uri
            or Type or Version
            or Exception or Delegate or Task or System.Runtime.CompilerServices.ITuple or System.Numerics.BigInteger
            or System.Numerics.Complex
            or StringBuilder or XObject or ReadOnlyMemory<char>
        || (value.GetType().IsPrimitive || value is decimal or Half or Int128 or UInt128);

    public static string Of(object? value) => Of(value, Depth);

    /// <summary>A value that is JSON, written over several lines; null when it is not.</summary>
    public static string? Json(object? value) => value switch
    {
        JsonDocument document => JsonSerializer.Serialize(document.RootElement, Indented),
        JsonElement { ValueKind: JsonValueKind.Undefined } => null,
        JsonElement or JsonNode => JsonSerializer.Serialize(value, Indented),
        _ => null,
    };

    private static string Of(object? value, int depth) => value switch
    {
        null => "",
        string text => text,
        DateTime time =>
            time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        Type or Delegate or Exception => CellTypes().Replace(value.ToString()!, ""),
        JsonElement or JsonDocument or JsonNode => Json(value)!,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Array { Rank: > 1 } grid => Of(Grid.Nested(grid), depth),
        IEnumerable items when depth > 0 && RowTables.IsGroup(value.GetType()) => $"{Of(Key(value), depth - 1)}: {Items(items, depth - 1)}",
        IEnumerable items when !Speaks(value) => depth == 0 ? "[…]" : Items(items, depth - 1),
        _ when RowTables.IsItsParts(value.GetType()) => Parts(value, depth - 1),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether its type has a ToString of its own, which says it better than its items do.</summary>
    public static bool Speaks(object value) =>
        value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } type
        && type.Assembly != typeof(object).Assembly && type.Assembly != typeof(HashSet<>).Assembly && type != typeof(object);

    private static object? Key(object group) =>
        Array.Find(group.GetType().GetInterfaces(), known => known.IsGenericType
            && known.GetGenericTypeDefinition() == typeof(IGrouping<,>))!.GetProperty("Key")!.GetValue(group);

    private static string Items(IEnumerable items, int depth)
    {
        var text = new StringBuilder("[");
        var count = 0;
        foreach (var item in items)
        {
            if (count == Formatter.ListExpansionLimit)
            {
                text.Append(CultureInfo.InvariantCulture, $", … ({More(items, count)})");
                break;
            }
            text.Append(count++ == 0 ? " " : ", ").Append(item is null ? Formatter.NullString : Of(item, depth));
        }
        return text.Append(count == 0 ? "]" : " ]").ToString();
    }

    // As the compiler's own text of a record, but with the parts as they are written elsewhere: lists with their items.
    private static string Parts(object value, int depth)
    {
        var type = value.GetType();
        var name = type.Name.Contains("AnonymousType", StringComparison.Ordinal) ? "" : $"{type.Name.Split('`')[0]} ";
        if (depth < 0)
            return $"{name}{{ … }}";
        var parts = RowTables.Parts(value).Select(part => $"{part.Name} = {Of(part.Value, depth)}").ToList();
        return parts.Count == 0 ? $"{name}{{ }}" : $"{name}{{ {string.Join(", ", parts)} }}";
    }

    private static string More(IEnumerable items, int shown) =>
        items is ICollection all ? string.Create(CultureInfo.InvariantCulture, $"{all.Count - shown:N0} more") : "more";

    // The compiler puts the types that a cell declares into a class of its own.
    [GeneratedRegex(@"Submission#\d+\+")]
    private static partial Regex CellTypes();
}
