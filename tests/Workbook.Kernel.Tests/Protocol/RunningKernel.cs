using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace Workbook.Kernel.Tests;

/// <summary>A real kernel process and a client of its real sockets.</summary>
public sealed class RunningKernel : IDisposable
{
    // Nothing is measured by it: a machine that is busy with other tests may take long to start a process or to restore a package.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private readonly ReservedPorts _ports = new(5);
    private readonly string _key = Signature.NewKey();
    private readonly string _connection = Path.Combine(Path.GetTempPath(), $"kernel-{Guid.NewGuid():N}.json");
    private readonly System.Diagnostics.ProcessStartInfo _start;
    private readonly DealerSocket _shell = new();
    private readonly DealerSocket _control = new();
    private readonly DealerSocket _stdin = new();
    private readonly SubscriberSocket _iopub = new();
    private readonly string _session = Guid.NewGuid().ToString("N");

    public RunningKernel(string? workingDirectory = null, params (string Name, string Value)[] environment)
    {
        File.WriteAllText(_connection, JsonSerializer.Serialize(new
        {
            transport = "tcp",
            ip = "127.0.0.1",
            shell_port = _ports[0],
            iopub_port = _ports[1],
            stdin_port = _ports[2],
            control_port = _ports[3],
            hb_port = _ports[4],
            key = _key,
            signature_scheme = "hmac-sha256",
        }));
        (ShellPort, HeartbeatPort) = (_ports[0], _ports[4]);
        string[] command = ["dotnet", typeof(KernelProcess).Assembly.Location, _connection];
        // What is started from a background job, or by nohup, inherits that it is to ignore these.
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=INT,HUP", .. command];
        _start = new System.Diagnostics.ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = workingDirectory ?? AppContext.BaseDirectory,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            _start.Environment[name] = value;
        Process = System.Diagnostics.Process.Start(_start)!;
        var identity = Guid.NewGuid().ToByteArray();
        foreach (var (socket,
            port) in ((NetMQSocket, int)[])[(_shell, _ports[0]), (_control, _ports[3]), (_stdin, _ports[2]), (_iopub, _ports[1])])
        {
            if (socket is DealerSocket)
                socket.Options.Identity = identity;
            socket.Connect($"tcp://127.0.0.1:{port}");
        }
        _iopub.SubscribeToAnyTopic();
        WaitUntilReady();
    }

    public int HeartbeatPort { get; }

    public int ShellPort { get; }

    public System.Diagnostics.Process Process { get; private set; }

    /// <summary>Starts the kernel anew on the same connection file, as Jupyter does when it has died.</summary>
    public void StartAnew()
    {
        Process.WaitForExit();
        Process.Dispose();
        Process = System.Diagnostics.Process.Start(_start)!;
        WaitUntilReady();
    }

    /// <summary>Runs a cell and gives what it published (as nbformat outputs) and its reply.</summary>
    public (List<JsonObject> Outputs, JsonObject Reply) Execute(string code, bool allowInput = false, string? answer = null)
    {
        var id = Send("execute_request", new JsonObject { ["code"] = code, ["allow_stdin"] = allowInput });
        if (answer is not null)
            Answer(answer);
        return (Outputs(id), ReplyTo(id, _shell));
    }

    /// <summary>Waits for a cell's question and answers it.</summary>
    public void Answer(string value)
    {
        Receive(_stdin);
        SendOn(_stdin, "input_reply", new JsonObject { ["value"] = value });
    }

    public string Send(string type, JsonObject content, JsonObject? metadata = null) => SendOn(_shell, type, content, metadata);

    public JsonObject Ask(string type, JsonObject content, bool control = false)
    {
        var socket = control ? _control : _shell;
        return ReplyTo(SendOn(socket, type, content), socket);
    }

    public JsonObject ReplyTo(string id) => ReplyTo(id, _shell);

    public void SendFrames(params byte[][] frames) => _shell.SendMultipartBytes(frames);

    /// <summary>A signed message, for a test to spoil.</summary>
    public byte[][] Frames(string type, JsonObject content, string? key = null) => Frames(Guid.NewGuid().ToString("N"), type, content, key);

    public List<JsonObject> Outputs(string id)
    {
        var outputs = new List<JsonObject>();
        var text = new StringBuilder();
        while (true)
        {
            var (type, parent, content) = Receive(_iopub);
            if (parent != id || type is "execute_input" || (type == "status" && (string?)content["execution_state"] != "idle"))
                continue;
            var last = outputs.LastOrDefault();
            if (type == "stream" && last is not null && (string?)last["name"] == (string?)content["name"])
            {
                text.Append((string?)content["text"]);
                continue;
            }
            if (text.Length > 0)
                last!["text"] = text.ToString();
            text.Clear();
            if (type == "status")
                return outputs;
            content["output_type"] = type;
            text.Append(type == "stream" ? (string?)content["text"] : "");
            outputs.Add(content);
        }
    }

    /// <summary>The next so many pieces of printed text, whatever cell they belong to.</summary>
    public List<(string? Cell, string Text)> Streams(int count)
    {
        var streams = new List<(string?, string)>();
        while (streams.Count < count)
            if (Receive(_iopub) is ("stream", var parent, var content))
                streams.Add((parent, (string)content["text"]!));
        return streams;
    }

    public void Dispose()
    {
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _iopub])
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Dispose();
        }
        if (!Process.HasExited)
            Process.Kill();
        // Until it has ended it may still write into folders that the test is about to delete.
        Process.WaitForExit();
        Process.Dispose();
        _ports.Dispose();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), $"{Path.GetFileName(_connection)}*"))
            File.Delete(file);
    }

    private void WaitUntilReady()
    {
        Ask("kernel_info_request", []);
        // A subscriber misses what was published before it had connected; what a process before this one published
        // may still wait to be read.
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); waited.Elapsed < Patience;)
        {
            var id = Send("kernel_info_request", []);
            ReplyTo(id);
            while (TryReceive(_iopub, TimeSpan.FromMilliseconds(200)) is { } message)
                if (message.Parent == id)
                    return;
        }
        throw new TimeoutException("nothing that the kernel published came");
    }

    private string SendOn(DealerSocket socket, string type, JsonObject content, JsonObject? metadata = null)
    {
        var id = Guid.NewGuid().ToString("N");
        socket.SendMultipartBytes(Frames(id, type, content, null, metadata));
        return id;
    }

    private byte[][] Frames(string id, string type, JsonObject content, string? key, JsonObject? metadata = null)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(
            new { msg_id = id, msg_type = type, session = _session, username = "test", version = "5.3", date = "2026-01-01T00:00:00Z" });
        var body = Encoding.UTF8.GetBytes(content.ToJsonString());
        byte[] empty = [(byte)'{', (byte)'}'];
        var about = metadata is null ? empty : Encoding.UTF8.GetBytes(metadata.ToJsonString());
        return [Delimiter, new Signature(key ?? _key).Of(header, empty, about, body), header, empty, about, body];
    }

    private static JsonObject ReplyTo(string id, DealerSocket socket)
    {
        while (true)
        {
            var (_, parent, content) = Receive(socket);
            if (parent == id)
                return content;
        }
    }

    private static (string Type, string? Parent, JsonObject Content) Receive(NetMQSocket socket) =>
        TryReceive(socket, Patience) ?? throw new TimeoutException($"the kernel did not answer within {Patience.TotalMinutes} minutes");

    private static (string Type, string? Parent, JsonObject Content)? TryReceive(NetMQSocket socket, TimeSpan timeout)
    {
        List<byte[]>? frames = null;
        if (!socket.TryReceiveMultipartBytes(timeout, ref frames!))
            return null;
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        var header = JsonNode.Parse(frames[start + 2])!;
        var parent = JsonNode.Parse(frames[start + 3])!;
        return ((string)header["msg_type"]!, (string?)parent["msg_id"], (JsonObject)JsonNode.Parse(frames[start + 5])!);
    }
}
