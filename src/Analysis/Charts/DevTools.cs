using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Charts;

/// <summary>
/// A page of a browser, driven over the Chrome DevTools Protocol (https://chromedevtools.github.io/devtools-protocol/).
/// One command at a time.
/// </summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private int _lastId;
    private string? _session;

    private DevTools()
    {
    }

    /// <summary>Opens an empty page in the browser that listens at an address.</summary>
    public static async Task<DevTools> OpenAsync(Uri browser, CancellationToken cancellation)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(browser, cancellation);
        var target = await tools.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, cancellation);
        var attached = await tools.SendAsync(
            "Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true }, cancellation);
        tools._session = (string)attached["sessionId"]!;
        return tools;
    }

    /// <summary>Runs JavaScript and awaits what it promises.</summary>
    /// <returns>The text it gives, or "" where it gives none.</returns>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    public async Task<string> EvaluateAsync(string script, CancellationToken cancellation)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject
        {
            ["expression"] = script,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        }, cancellation);
        if (answer["exceptionDetails"] is { } failure)
            throw new InvalidOperationException(
                $"The chart could not be drawn: {(string?)failure["exception"]?["description"] ?? (string?)failure["text"]}");
        return answer["result"]?["value"] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
    }

    /// <summary>Sends a command and awaits its answer.</summary>
    /// <exception cref="InvalidOperationException">The browser refuses it, or has ended.</exception>
    public async Task<JsonNode> SendAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = ++_lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
            message["sessionId"] = _session;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, cancellation);
        while (true)
        {
            var answer = await ReceiveAsync(cancellation);
            if ((int?)answer["id"] == id)
                return answer["result"]
                    ?? throw new InvalidOperationException($"The browser refused {method}: {answer["error"]?["message"]}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!;
    }
}
