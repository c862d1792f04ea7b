using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Puts messages into signed frames and sends them; may be called from any thread.</summary>
internal sealed class Session(Signature signature, ITransport transport)
{
    /// <summary>The parent of what belongs to no request.</summary>
    public static byte[] NoRequest => SignedFrames.Nothing;

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
        var header = Message.NewHeader(Guid.NewGuid().ToString("N"), type, _id, "kernel");
        transport.Send(channel, signature.Sign(identities, header, parent, JsonBytes.Of(content)).All);
    }
}
