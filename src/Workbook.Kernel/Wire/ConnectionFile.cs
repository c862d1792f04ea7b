using System.Net;
using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>Where a client waits for its kernel: the address, the five ports and the key that a connection file names.</summary>
public sealed record ConnectionFile(
    string Transport,
    string Address,
    int ShellPort,
    int PublicationPort,
    int StandardInputPort,
    int ControlPort,
    int HeartbeatPort,
    string Key,
    string SignatureScheme)
{
    private const string OnlyScheme = "hmac-sha256";

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="KernelStartException">The file is missing, is not JSON, or asks for what this kernel does not have.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Checked(From(json.RootElement), path);
        }
        catch (IOException error)
        {
            throw new KernelStartException($"{path}: the connection file cannot be read ({error.Message})");
        }
        catch (UnauthorizedAccessException)
        {
            throw new KernelStartException($"{path}: the connection file may not be read; check its permissions");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new KernelStartException($"{path}: not a Jupyter connection file ({error.Message.ReplaceLineEndings(" ")})");
        }
    }

    private static ConnectionFile From(JsonElement json) => new(
        Text(json, "transport", "tcp"),
        json.GetProperty("ip").GetString() ?? "",
        json.GetProperty("shell_port").GetInt32(),
        json.GetProperty("iopub_port").GetInt32(),
        json.GetProperty("stdin_port").GetInt32(),
        json.GetProperty("control_port").GetInt32(),
        json.GetProperty("hb_port").GetInt32(),
        Text(json, "key", ""),
        Text(json, "signature_scheme", OnlyScheme));

    private static string Text(JsonElement json, string name, string otherwise) =>
        json.TryGetProperty(name, out var value) ? value.GetString() ?? otherwise : otherwise;

    private static ConnectionFile Checked(ConnectionFile file, string path)
    {
        if (file.Transport != "tcp")
            throw new KernelStartException($"{path}: transport \"{file.Transport}\" is not supported, only \"tcp\"");
        if (file.SignatureScheme.Length > 0 && file.SignatureScheme != OnlyScheme)
            throw new KernelStartException($"{path}: signature_scheme \"{file.SignatureScheme}\" is not supported, only \"{OnlyScheme}\"");
        if (!IPAddress.TryParse(file.Address, out _) && file.Address != "localhost")
            throw new KernelStartException($"{path}: \"{file.Address}\" is not an address to listen on");
        foreach (var port in (int[])[file.ShellPort, file.PublicationPort, file.StandardInputPort, file.ControlPort, file.HeartbeatPort])
            if (port is < 1 or > IPEndPoint.MaxPort)
                throw new KernelStartException($"{path}: {port} is not a port");
        return file;
    }
}
