using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetMQ;

namespace Workbook.Notebooks;

/// <summary>Messages as signed frames: delimiter, HMAC-SHA256 of what follows, header, parent header, metadata, content.</summary>
internal sealed class MessageCodec(string key)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    private static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>The frames of a message.</summary>
    public NetMQMessage Encode(Message message)
    {
        byte[][] parts = [Bytes(message.Header), Bytes(message.Parent), "{}"u8.ToArray(), Bytes(message.Content)];
        var frames = new NetMQMessage();
        frames.Append(Delimiter.ToArray());
        frames.Append(Sign(parts));
        foreach (var part in parts)
            frames.Append(part);
        return frames;
    }

    /// <summary>The message in some frames; null when they are malformed or their signature is wrong.</summary>
    public Message? Decode(Channel channel, NetMQMessage frames)
    {
        var start = 0;
        while (start < frames.FrameCount && !Content(frames[start]).SequenceEqual(Delimiter))
            start++;
        if (frames.FrameCount < start + 6)
            return null;
        byte[][] parts = [.. Enumerable.Range(start + 2, 4).Select(index => frames[index].ToByteArray())];
        var signature = Encoding.ASCII.GetBytes(Sign(parts));
        return CryptographicOperations.FixedTimeEquals(signature, Content(frames[start + 1])) ? Parse(channel, parts) : null;
    }

    private static Message? Parse(Channel channel, byte[][] parts)
    {
        try
        {
            return new(channel, Json(parts[0]), Json(parts[1]), Json(parts[3]));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Sign(byte[][] parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReadOnlySpan<byte> Content(NetMQFrame frame) => frame.Buffer.AsSpan(0, frame.MessageSize);

    private static byte[] Bytes(JsonElement json) => Encoding.UTF8.GetBytes(json.GetRawText());

    private static JsonElement Json(byte[] part) => JsonText.Parse(Encoding.UTF8.GetString(part));
}
