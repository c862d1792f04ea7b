using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis;

namespace Workbook.Output;

/// <summary>Writes one JSON object a line, an article each, in the order they come.</summary>
internal static class JsonLines
{
    private const int LongestWait = 1 << 16;
    private const int LongestWaitMilliseconds = 50;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the articles; <paramref name="write"/> adds to the object, which has the id already.</summary>
    public static void Write(Stream stream, IEnumerable<Article> articles, Action<Utf8JsonWriter, Article> write) =>
        Write(stream, articles, article => article, write);

    /// <summary>
    /// Writes what was found of articles, an object each; <paramref name="write"/> adds to it. Lines that come fast are written together,
    /// since each call of the system takes as long as finding what stands in a short article.
    /// </summary>
    public static void Write<T>(Stream stream, IEnumerable<T> items, Func<T, Article> article, Action<Utf8JsonWriter, T> write)
    {
        var lines = new ArrayBufferWriter<byte>(2 * LongestWait);
        using var json = new Utf8JsonWriter(lines, Options);
        var written = Environment.TickCount64;
        try
        {
            foreach (var item in items)
            {
                WriteObject(json, article(item).Id, item, write);
                json.Reset();
                lines.Write("\n"u8);
                if (lines.WrittenCount < LongestWait && Environment.TickCount64 - written < LongestWaitMilliseconds)
                    continue;
                stream.Write(lines.WrittenSpan);
                lines.ResetWrittenCount();
                written = Environment.TickCount64;
            }
        }
        finally
        {
            stream.Write(lines.WrittenSpan);
        }
    }

    /// <summary>One object and the end of its line; <paramref name="write"/> adds to the object, which has the id already.</summary>
    public static byte[] LineOf(string id, Action<Utf8JsonWriter> write)
    {
        var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
            WriteObject(json, id, write, static (to, writing) => writing(to));
        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    private static void WriteObject<T>(Utf8JsonWriter json, string id, T item, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        write(json, item);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the rows of a table, an object each, whose keys are the heads of the columns.</summary>
    public static void Write(Stream stream, Table table)
    {
        using var buffered = new BufferedStream(stream, 1 << 16);
        for (var row = 0; row < table.RowCount; row++)
        {
            using (var json = new Utf8JsonWriter(buffered, Options))
            {
                json.WriteStartObject();
                foreach (var column in table.Columns)
                    WriteValue(json, column.Name, column.Values[row]);
                json.WriteEndObject();
            }
            buffered.WriteByte((byte)'\n');
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(name, number);
                break;
            case bool yes:
                json.WriteBoolean(name, yes);
                break;
            case DateOnly day:
                json.WriteString(name, DayOf(day));
                break;
            default:
                json.WriteString(name, value as string);
                break;
        }
    }

    /// <summary>Writes "start" and "end", the latter exclusive.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>A day as ISO 8601 writes it, or null.</summary>
    public static string? DayOf(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
