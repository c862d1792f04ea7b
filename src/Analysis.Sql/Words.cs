using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Sql;

/// <summary>Values of DuckDB that a data frame has no type for, as words: lists and what has parts as JSON, bytes as hexadecimal.</summary>
internal static class Words
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value in words.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Stream bytes => Hexadecimal(bytes),
        IEnumerable => Json(value)!.ToJsonString(Plain),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static JsonNode? Json(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        bool yes => yes,
        IDictionary parts => new JsonObject(parts.Keys.Cast<object>()
            .Select(key => KeyValuePair.Create(Of(key)!, Json(parts[key])))),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Json)]),
        BigInteger number => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        double number when !double.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        float number when !float.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IConvertible => JsonSerializer.SerializeToNode(value),
        _ => Of(value),
    };

    private static string Hexadecimal(Stream bytes)
    {
        using var copy = new MemoryStream();
        bytes.CopyTo(copy);
        return Convert.ToHexString(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }
}
