using System.Globalization;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Puts messages into signed frames and sends them; may be called from any thread.</summary>
internal sealed class Session(Signature signature, ITransport transport)
{
    public const string ProtocolVersion = "5.3";
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();
    private readonly string _id = Guid.NewGuid().ToString("N");

    /// <summary>Answers a request on the socket it came by.</summary>
    public void Reply(Message request, string type, JsonObject content) =>
        Send(request.Channel, request.Identities, request.Header, type, content);

    /// <summary>Says something to every client, as part of the request with the given header.</summary>
    public void Publish(byte[] parent, string type, JsonObject content) =>
        Send(Channel.Publication, [JsonBytes.Of(type)], parent, type, content);

    /// <summary>Asks the client that sent the request.</summary>
    public void Ask(Message request, string type, JsonObject content) =>
        Send(Channel.StandardInput, request.Identities, request.Header, type, content);

    private void Send(Channel channel, IReadOnlyList<byte[]> identities, byte[] parent, string type, JsonObject content)
    {
        var header = JsonBytes.Of(Header(type));
        var body = JsonBytes.Of(content);
        var sign = signature.Of(header, parent, EmptyObject, body);
        transport.Send(channel, [.. identities, Delimiter, sign, header, parent, EmptyObject, body]);
    }

    private JsonObject Header(string type) => new()
    {
        ["msg_id"] = Guid.NewGuid().ToString("N"),
        ["session"] = _id,
        ["username"] = "kernel",
        ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        ["msg_type"] = type,
        ["version"] = ProtocolVersion,
    };
}
