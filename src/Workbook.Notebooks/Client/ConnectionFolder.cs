using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Workbook.Notebooks;

/// <summary>A connection file for a kernel that is to be started, in a folder of its own.</summary>
internal sealed class ConnectionFolder : IDisposable
{
    private const string Address = "127.0.0.1";

    // Below those that a system hands out to whoever asks for any port: between the choice and the kernel's start nobody gets one of
    // these by chance, and none is taken that another client of Jupyter's has chosen and waits for its kernel to listen on.
    private const int FirstPort = 10_000;
    private const int AfterLastPort = 20_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("workbook-kernel-").FullName;

    /// <summary>Chooses free ports and a new key and writes the file.</summary>
    public ConnectionFolder(string kernelName)
    {
        var ports = FreePorts(5);
        Connection = new ConnectionFile(Address, ports[0], ports[1], ports[2], ports[3], ports[4], Signature.NewKey());
        Connection.Write(Path, kernelName);
    }

    /// <summary>What the file says.</summary>
    public ConnectionFile Connection { get; }

    /// <summary>Where the file is.</summary>
    public string Path => System.IO.Path.Combine(_folder, "connection.json");

    /// <summary>Removes the file and its folder.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private static int[] FreePorts(int count)
    {
        var ports = new HashSet<int>();
        while (ports.Count < count)
            if (RandomNumberGenerator.GetInt32(FirstPort, AfterLastPort) is var port && IsFree(port))
                ports.Add(port);
        return [.. ports];
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
