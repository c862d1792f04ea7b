using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>JSON → UTF-8. Text goes out as it is, not as \u escapes: a message of accents stays small.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    public static byte[] Of(JsonNode json)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, AsItIs))
            json.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
