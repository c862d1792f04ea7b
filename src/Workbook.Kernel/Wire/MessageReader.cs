using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>Frames → message. What is malformed, wrongly signed or seen before is refused with the reason.</summary>
internal sealed class MessageReader(Signature signature)
{
    /// <summary>In bytes, all frames together.</summary>
    public const int LongestMessage = 512 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private readonly ReplayGuard _seen = new();

    public bool TryRead(Channel channel, IReadOnlyList<byte[]> frames, [NotNullWhen(true)] out Message? message, out string problem)
    {
        message = null;
        (var divided, problem) = SignedFrames.Divide(frames);
        if (divided is null)
            return false;
        if (frames.Sum(frame => (long)frame.Length) > LongestMessage)
            problem = "the message is too large";
        else if (!signature.Accepts(divided))
            problem = "the signature is wrong";
        else if (divided.Signature.Length > 0 && !_seen.Add(divided.Signature))
            problem = "the message was seen before";
        else
            message = Parse(channel, divided, ref problem);
        return message is not null;
    }

    private static Message? Parse(Channel channel, SignedFrames frames, ref string problem)
    {
        try
        {
            return Message.Read(channel, frames, Strict);
        }
        catch (JsonException error)
        {
            problem = error.Message;
            return null;
        }
    }
}
