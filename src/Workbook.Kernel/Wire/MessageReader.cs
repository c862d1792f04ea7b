using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>Frames → message. What is malformed, wrongly signed or seen before is refused with the reason.</summary>
internal sealed class MessageReader(Signature signature)
{
    /// <summary>In bytes, all frames together.</summary>
    public const int LongestMessage = 512 * 1024 * 1024;

    private const int FramesAfterDelimiter = 5;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };
    private static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    private readonly ReplayGuard _seen = new();

    public bool TryRead(Channel channel, IReadOnlyList<byte[]> frames, [NotNullWhen(true)] out Message? message, out string problem)
    {
        message = null;
        var delimiter = IndexOfDelimiter(frames);
        problem = Fault(frames, delimiter);
        if (problem.Length > 0)
            return false;
        var (sign, header, parent, metadata, content) =
            (frames[delimiter + 1], frames[delimiter + 2], frames[delimiter + 3], frames[delimiter + 4], frames[delimiter + 5]);
        if (!signature.Accepts(sign, header, parent, metadata, content))
            problem = "the signature is wrong";
        else if (sign.Length > 0 && !_seen.Add(sign))
            problem = "the message was seen before";
        else
            message = Parse(channel, [.. frames.Take(delimiter)], header, metadata, content, ref problem);
        return message is not null;
    }

    private static int IndexOfDelimiter(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
            if (frames[i].AsSpan().SequenceEqual(Delimiter))
                return i;
        return -1;
    }

    private static string Fault(IReadOnlyList<byte[]> frames, int delimiter)
    {
        if (delimiter < 0)
            return "no <IDS|MSG> frame";
        if (frames.Count <= delimiter + FramesAfterDelimiter)
            return "too few frames";
        return frames.Sum(frame => (long)frame.Length) > LongestMessage ? "the message is too large" : "";
    }

    private static Message? Parse(Channel channel, byte[][] identities, byte[] header, byte[] metadata, byte[] content, ref string problem)
    {
        try
        {
            var head = Object(header);
            return new Message(channel, identities, header, JsonText.Read(head, "msg_id"), JsonText.Read(head, "msg_type"),
                JsonText.Read(head, "session"), Object(content), Object(metadata));
        }
        catch (JsonException error)
        {
            problem = error.Message;
            return null;
        }
    }

    private static JsonElement Object(byte[] frame)
    {
        using var json = JsonDocument.Parse(frame, Strict);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("a frame is not a JSON object");
        return json.RootElement.Clone();
    }
}
