using System.Globalization;
using System.Text.Json;

namespace Workbook.Jupyter;

/// <summary>The sockets of a kernel that carry signed messages.</summary>
internal enum Channel
{
    Shell,
    Control,
    StandardInput,
    Publication,
}

/// <summary>A message of the Jupyter protocol.</summary>
/// <param name="Channel">The socket it comes or goes by.</param>
/// <param name="Identities">The routing frames, to be put before the answer.</param>
/// <param name="Header">The header in UTF-8, byte for byte: the answer's parent.</param>
/// <param name="Id">The header's <c>msg_id</c>.</param>
/// <param name="Type">The header's <c>msg_type</c>.</param>
/// <param name="ParentId">The <c>msg_id</c> of the request it answers; empty where it answers none.</param>
/// <param name="Content">A JSON object.</param>
/// <param name="Metadata">A JSON object.</param>
/// <seealso href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">The protocol.</seealso>
internal sealed record Message(
    Channel Channel,
    IReadOnlyList<byte[]> Identities,
    byte[] Header,
    string Id,
    string Type,
    string ParentId,
    JsonElement Content,
    JsonElement Metadata)
{
    /// <summary>The version of the protocol that is spoken here.</summary>
    public const string ProtocolVersion = "5.3";

    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    /// <summary>Reads divided frames whose signature was checked.</summary>
    /// <exception cref="JsonException">A frame is not a JSON object.</exception>
    public static Message Read(Channel channel, SignedFrames frames, JsonDocumentOptions options)
    {
        var header = Object(frames.Header, options);
        return new Message(
            channel, frames.Identities, frames.Header, JsonMember.Read(header, "msg_id"), JsonMember.Read(header, "msg_type"),
            JsonMember.Read(Object(frames.Parent, options), "msg_id"), Object(frames.Content, options), Object(frames.Metadata, options));
    }

    /// <summary>A new request.</summary>
    public static Message Request(Channel channel, string type, string session, JsonElement content)
    {
        var id = Guid.NewGuid().ToString("N");
        return new Message(channel, [], NewHeader(id, type, session, "workbook"), id, type, "", content, Empty);
    }

    /// <summary>A header in UTF-8, of now.</summary>
    public static byte[] NewHeader(string id, string type, string session, string user) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>
        {
            ["msg_id"] = id,
            ["session"] = session,
            ["username"] = user,
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        });

    private static JsonElement Object(byte[] frame, JsonDocumentOptions options)
    {
        using var json = JsonDocument.Parse(frame, options);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? json.RootElement.Clone()
            : throw new JsonException("a frame is not a JSON object");
    }
}
