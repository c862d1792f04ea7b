using System.Text;
using System.Text.Json;
using NetMQ;

namespace Workbook.Notebooks;

/// <summary>Messages to and from a kernel as signed frames.</summary>
internal sealed class MessageCodec(string key)
{
    // What a cell gives may be deep.
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 512 };
    private readonly Signature _signature = new(key);

    /// <summary>The frames of a message.</summary>
    public NetMQMessage Encode(Message message) => new(_signature.Sign(
        message.Identities, message.Header, SignedFrames.Nothing, Encoding.UTF8.GetBytes(message.Content.GetRawText())).All);

    /// <summary>The message in some frames; null when they are malformed or their signature is wrong.</summary>
    public Message? Decode(Channel channel, NetMQMessage frames)
    {
        var (divided, _) = SignedFrames.Divide([.. frames.Select(frame => frame.ToByteArray())]);
        try
        {
            return divided is not null && _signature.Accepts(divided) ? Message.Read(channel, divided, Lenient) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
