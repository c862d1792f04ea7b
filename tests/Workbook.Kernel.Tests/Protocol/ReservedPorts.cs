using System.Net;
using System.Net.Sockets;

namespace Workbook.Kernel.Tests;

/// <summary>Ports for one kernel, which no other test gets until they are given back.</summary>
public sealed class ReservedPorts : IDisposable
{
    // The system hands out ports from 32,768 upwards, `workbook run` chooses from 10,000 upwards: neither takes one
    // of these before the kernel does.
    private const int First = 20_000;
    private const int AfterLast = 30_000;

    // A datagram socket of the same number says to the tests of every process that the port is taken, and leaves it free to be listened on.
    private readonly List<Socket> _reserved = [];

    public ReservedPorts(int count)
    {
        while (_reserved.Count < count)
            Reserve(new IPEndPoint(IPAddress.Loopback, Random.Shared.Next(First, AfterLast)));
    }

    public int this[int index] => ((IPEndPoint)_reserved[index].LocalEndPoint!).Port;

    public void Dispose() => _reserved.ForEach(socket => socket.Dispose());

    private void Reserve(IPEndPoint place)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            socket.Bind(place);
            using var listener = new TcpListener(place);
            listener.Start();
            _reserved.Add(socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
        }
    }
}
