using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>Where a kernel listens and the key its messages are signed with.</summary>
internal sealed record ConnectionFile(string Path, string Key, int Shell, int IOPub, int Stdin, int Control, int Heartbeat) : IDisposable
{
    private const string Address = "127.0.0.1";

    // Below those that a system hands out to whoever asks for any port: between the choice and the kernel's start nobody gets one of
    // these by chance, and none is taken that another client of Jupyter's has chosen and waits for its kernel to listen on.
    private const int FirstPort = 10_000;
    private const int AfterLastPort = 20_000;

    /// <summary>Chooses free ports and a new key and writes the file, readable by its owner alone.</summary>
    public static ConnectionFile Create(string kernelName)
    {
        var ports = FreePorts(5);
        var folder = Directory.CreateTempSubdirectory("workbook-kernel-").FullName;
        var file = new ConnectionFile(
            System.IO.Path.Combine(folder, "connection.json"), RandomNumberGenerator.GetHexString(64, lowercase: true),
            ports[0], ports[1], ports[2], ports[3], ports[4]);
        file.Save(kernelName);
        return file;
    }

    /// <summary>The address of a port.</summary>
    public static string Endpoint(int port) => $"tcp://{Address}:{port}";

    /// <summary>Removes the file.</summary>
    public void Dispose()
    {
        if (System.IO.Path.GetDirectoryName(Path) is { } folder && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private void Save(string kernelName)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(Path, options);
        JsonSerializer.Serialize(stream, new Dictionary<string, object>
        {
            ["transport"] = "tcp",
            ["ip"] = Address,
            ["shell_port"] = Shell,
            ["iopub_port"] = IOPub,
            ["stdin_port"] = Stdin,
            ["control_port"] = Control,
            ["hb_port"] = Heartbeat,
            ["key"] = Key,
            ["signature_scheme"] = "hmac-sha256",
            ["kernel_name"] = kernelName,
        });
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
