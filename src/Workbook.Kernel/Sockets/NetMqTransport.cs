using System.Net.Sockets;
using NetMQ;
using NetMQ.Sockets;

namespace Workbook.Kernel;

/// <summary>
/// The kernel's five sockets on one thread that runs no cell's code: so the heartbeat beats, and what is to be sent goes
/// out, however busy a cell is.
/// </summary>
internal sealed class NetMqTransport : ITransport, IDisposable
{
    private readonly Dictionary<Channel, NetMQSocket> _sockets;
    private readonly RouterSocket _heartbeat = new();
    private readonly NetMQQueue<(Channel Channel, IReadOnlyList<byte[]> Frames)> _outgoing = new();
    private readonly NetMQPoller _poller = [];
    private readonly Action<Channel, IReadOnlyList<byte[]>> _received;

    public NetMqTransport(ConnectionFile connection, Action<Channel, IReadOnlyList<byte[]>> received)
    {
        _received = received;
        _sockets = new()
        {
            [Channel.Shell] = new RouterSocket(),
            [Channel.Control] = new RouterSocket(),
            [Channel.StandardInput] = new RouterSocket(),
            [Channel.Publication] = new PublisherSocket(),
        };
        Bind(_sockets[Channel.Shell], connection, connection.ShellPort);
        Bind(_sockets[Channel.Control], connection, connection.ControlPort);
        Bind(_sockets[Channel.StandardInput], connection, connection.StandardInputPort);
        Bind(_sockets[Channel.Publication], connection, connection.PublicationPort);
        Bind(_heartbeat, connection, connection.HeartbeatPort);
        Listen();
    }

    public void Start() => _poller.RunAsync("Jupyter sockets", true);

    public void Send(Channel channel, IReadOnlyList<byte[]> frames) => _outgoing.Enqueue((channel, frames));

    /// <summary>Sends what is waiting, then closes the sockets.</summary>
    public void Dispose()
    {
        if (_poller.IsRunning)
            _poller.Stop();
        while (_outgoing.TryDequeue(out var message, TimeSpan.Zero))
            SendNow(message.Channel, message.Frames);
        _poller.Dispose();
        foreach (var socket in _sockets.Values)
            socket.Dispose();
        _heartbeat.Dispose();
        _outgoing.Dispose();
        NetMQConfig.Cleanup(block: true);
    }

    private static void Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        // A publisher at its high-water mark drops messages: the last line of a long output would be lost.
        socket.Options.SendHighWatermark = 0;
        socket.Options.Linger = TimeSpan.FromSeconds(1);
        // Whoever announces more is cut off before memory is set aside for it.
        socket.Options.MaxMsgSize = MessageReader.LongestMessage;
        try
        {
            socket.Bind(connection.Endpoint(port));
        }
        catch (Exception error) when (error is NetMQException or SocketException)
        {
            throw new KernelStartException(
                $"port {port} on {connection.Address} cannot be listened on ({error.Message}); is it taken by another kernel?");
        }
    }

    private void Listen()
    {
        NetMQConfig.Linger = TimeSpan.FromSeconds(1);
        foreach (var channel in (Channel[])[Channel.Shell, Channel.Control, Channel.StandardInput])
        {
            _sockets[channel].ReceiveReady += (_, ready) => _received(channel, Frames(ready.Socket.ReceiveMultipartMessage()));
            _poller.Add(_sockets[channel]);
        }
        _heartbeat.ReceiveReady += (_, ready) => ready.Socket.TrySendMultipartMessage(ready.Socket.ReceiveMultipartMessage());
        _poller.Add(_heartbeat);
        _outgoing.ReceiveReady += (_, ready) =>
        {
            while (ready.Queue.TryDequeue(out var message, TimeSpan.Zero))
                SendNow(message.Channel, message.Frames);
        };
        _poller.Add(_outgoing);
    }

    private static byte[][] Frames(NetMQMessage message) => [.. message.Select(frame => frame.ToByteArray())];

    private void SendNow(Channel channel, IReadOnlyList<byte[]> frames) =>
        _sockets[channel].TrySendMultipartMessage(TimeSpan.FromSeconds(1), new NetMQMessage(frames));
}
