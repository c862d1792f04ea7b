using System.Threading.Channels;
using NetMQ;
using NetMQ.Sockets;

namespace Workbook.Notebooks;

/// <summary>The sockets to one kernel, served by a thread of their own; messages come and go through queues.</summary>
internal sealed class KernelConnection : IDisposable
{
    private static readonly TimeSpan Reconnect = TimeSpan.FromMilliseconds(15);

    private readonly MessageCodec _codec;
    private readonly DealerSocket _shell = new();
    private readonly DealerSocket _control = new();
    private readonly SubscriberSocket _iopub = new();
    private readonly NetMQQueue<Message> _outgoing = new();
    private readonly NetMQPoller _poller;
    private readonly Channel<Message> _incoming = System.Threading.Channels.Channel.CreateUnbounded<Message>();

    public KernelConnection(ConnectionFile connection)
    {
        _codec = new MessageCodec(connection.Key);
        _iopub.SubscribeToAnyTopic();
        Connect(_shell, connection.Endpoint(connection.ShellPort), Channel.Shell);
        Connect(_control, connection.Endpoint(connection.ControlPort), Channel.Control);
        Connect(_iopub, connection.Endpoint(connection.PublicationPort), Channel.Publication);
        _outgoing.ReceiveReady += (_, _) => SendWaiting();
        _poller = [_shell, _control, _iopub, _outgoing];
        _poller.RunAsync("kernel connection", true);
    }

    /// <summary>What the kernel sent, in the order it came by each channel; ends when the kernel does.</summary>
    public ChannelReader<Message> Incoming => _incoming.Reader;

    /// <summary>Sends a message.</summary>
    public void Send(Message message) => _outgoing.Enqueue(message);

    /// <summary>Says that nothing more will come.</summary>
    public void Complete() => _incoming.Writer.TryComplete();

    /// <summary>Closes the sockets.</summary>
    public void Dispose()
    {
        Complete();
        _poller.Dispose();
        _outgoing.Dispose();
        _shell.Dispose();
        _control.Dispose();
        _iopub.Dispose();
    }

    private void Connect(NetMQSocket socket, string endpoint, Channel channel)
    {
        socket.Options.Linger = TimeSpan.Zero;
        socket.Options.ReceiveHighWatermark = 0;
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReconnectInterval = Reconnect;
        socket.Connect(endpoint);
        socket.ReceiveReady += (_, _) => ReceiveWaiting(socket, channel);
    }

    private void ReceiveWaiting(NetMQSocket socket, Channel channel)
    {
        var frames = new NetMQMessage();
        while (socket.TryReceiveMultipartMessage(ref frames))
            if (_codec.Decode(channel, frames) is { } message)
                _incoming.Writer.TryWrite(message);
    }

    private void SendWaiting()
    {
        while (_outgoing.TryDequeue(out var message, TimeSpan.Zero))
            (message.Channel == Channel.Control ? _control : _shell).SendMultipartMessage(_codec.Encode(message));
    }
}
