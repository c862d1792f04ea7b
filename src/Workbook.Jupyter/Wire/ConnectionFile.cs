using System.Net;
using System.Text.Json;

namespace Workbook.Jupyter;

/// <summary>Where a client waits for its kernel: the address, the five ports and the key that a connection file names.</summary>
internal sealed record ConnectionFile(
    string Address,
    int ShellPort,
    int PublicationPort,
    int StandardInputPort,
    int ControlPort,
    int HeartbeatPort,
    string Key)
{
    private const string OnlyTransport = "tcp";
    private const string OnlyScheme = "hmac-sha256";

    private IEnumerable<int> Ports => [ShellPort, PublicationPort, StandardInputPort, ControlPort, HeartbeatPort];

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="InvalidDataException">
    /// The file is missing, is not JSON, or asks for what nobody here has; in one line that names it.
    /// </exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Checked(From(json.RootElement, path), path);
        }
        catch (IOException error)
        {
            throw new InvalidDataException($"{path}: the connection file cannot be read ({error.Message})");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: the connection file may not be read; check its permissions");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{path}: not a Jupyter connection file ({error.Message.ReplaceLineEndings(" ")})");
        }
    }

    /// <summary>Writes a new file, readable by its owner alone.</summary>
    public void Write(string path, string kernelName)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        JsonSerializer.Serialize(stream, new Dictionary<string, object>
        {
            ["transport"] = OnlyTransport,
            ["ip"] = Address,
            ["shell_port"] = ShellPort,
            ["iopub_port"] = PublicationPort,
            ["stdin_port"] = StandardInputPort,
            ["control_port"] = ControlPort,
            ["hb_port"] = HeartbeatPort,
            ["key"] = Key,
            ["signature_scheme"] = OnlyScheme,
            ["kernel_name"] = kernelName,
        });
    }

    /// <summary>Where a socket of this port is listened on.</summary>
    public string Endpoint(int port) =>
        $"{OnlyTransport}://{(Address.Contains(':', StringComparison.Ordinal) ? $"[{Address}]" : Address)}:{port}";

    private static ConnectionFile From(JsonElement json, string path)
    {
        if (JsonMember.Read(json, "transport", OnlyTransport) is var transport && transport != OnlyTransport)
            throw new InvalidDataException($"{path}: transport \"{transport}\" is not supported, only \"{OnlyTransport}\"");
        if (JsonMember.Read(json, "signature_scheme", OnlyScheme) is { Length: > 0 } scheme && scheme != OnlyScheme)
            throw new InvalidDataException($"{path}: signature_scheme \"{scheme}\" is not supported, only \"{OnlyScheme}\"");
        return new ConnectionFile(
            json.GetProperty("ip").GetString() ?? "",
            json.GetProperty("shell_port").GetInt32(),
            json.GetProperty("iopub_port").GetInt32(),
            json.GetProperty("stdin_port").GetInt32(),
            json.GetProperty("control_port").GetInt32(),
            json.GetProperty("hb_port").GetInt32(),
            JsonMember.Read(json, "key"));
    }

    private static ConnectionFile Checked(ConnectionFile file, string path)
    {
        if (!IPAddress.TryParse(file.Address, out _) && file.Address != "localhost")
            throw new InvalidDataException($"{path}: \"{file.Address}\" is not an address to listen on");
        foreach (var port in file.Ports)
            if (port is < 1 or > IPEndPoint.MaxPort)
                throw new InvalidDataException($"{path}: {port} is not a port");
        return file;
    }
}
