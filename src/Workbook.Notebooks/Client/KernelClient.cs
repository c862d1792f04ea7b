using System.Text.Json;
using System.Threading.Channels;

namespace Workbook.Notebooks;

/// <summary>How the run of one piece of code ended.</summary>
internal enum CodeStatus
{
    Done,
    Failed,
    TimedOut,
    KernelDied,
}

/// <summary>A kernel in a process of its own and the conversation with it.</summary>
internal sealed class KernelClient : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan InterruptPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastMessages = TimeSpan.FromMilliseconds(150);

    private readonly string _session = Guid.NewGuid().ToString("N");
    private readonly KernelSpec _spec;
    private readonly KernelProcess _process;
    private readonly KernelConnection _connection;

    private KernelClient(KernelSpec spec, KernelProcess process, KernelConnection connection)
    {
        (_spec, _process, _connection) = (spec, process, connection);
        _ = CompleteAtExitAsync();
    }

    /// <summary>How the kernel's process ended.</summary>
    public string LastWords => _process.LastWords();

    /// <summary>Starts a kernel and waits until it answers.</summary>
    /// <exception cref="NotebookException">It cannot be started, ends at once or never answers.</exception>
    public static async Task<KernelClient> StartAsync(
        KernelSpec spec, string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        try
        {
            return await StartOnceAsync(spec, folder, environment, cancellation);
        }
        catch (NotebookException) when (!cancellation.IsCancellationRequested)
        {
            // Between choosing a port and the kernel's taking it another program may have come first.
            return await StartOnceAsync(spec, folder, environment, cancellation);
        }
    }

    /// <summary>Runs code; every message of the kernel's output channel is passed on, late ones of earlier code too.</summary>
    /// <param name="code">The code.</param>
    /// <param name="timeout">How long it may run before it is interrupted.</param>
    /// <param name="begun">Called with the id of the request before it is sent.</param>
    /// <param name="output">Called with each message of the output channel.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<CodeStatus> ExecuteAsync(
        string code, TimeSpan timeout, Action<string> begun, Action<Message> output, CancellationToken cancellation)
    {
        var request = Message.Request(Channel.Shell, "execute_request", _session, JsonSerializer.SerializeToElement(new
        {
            code,
            silent = false,
            store_history = true,
            user_expressions = new { },
            allow_stdin = false,
            stop_on_error = true,
        }));
        begun(request.Id);
        _connection.Send(request);
        if (await CompletesAsync(request.Id, output, timeout, cancellation) is { } status)
            return status;
        await InterruptAsync(request.Id, output, cancellation);
        return CodeStatus.TimedOut;
    }

    /// <summary>Asks the kernel to end, passes on what it still had to say, and waits until its process is gone.</summary>
    public async Task ShutdownAsync(Action<Message> output)
    {
        _connection.Send(
            Message.Request(Channel.Control, "shutdown_request", _session, JsonSerializer.SerializeToElement(new { restart = false })));
        await _process.DisposeAsync();
        _connection.Complete();
        await foreach (var message in _connection.Incoming.ReadAllAsync())
            output(message);
    }

    /// <summary>Ends the kernel's process, if it still runs, and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill();
            await _process.DisposeAsync();
        }
        catch (InvalidOperationException)
        {
            // Shut down before: the process is disposed of already.
        }
        _connection.Dispose();
    }

    private static async Task<KernelClient> StartOnceAsync(
        KernelSpec spec, string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        using var file = new ConnectionFolder(spec.Name);
        var process = KernelProcess.Start(spec, file.Path, folder, environment);
        var client = new KernelClient(spec, process, new KernelConnection(file.Connection));
        try
        {
            await client.WaitUntilReadyAsync(cancellation);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks who the kernel is until both the answer and a word on the output channel have come.</summary>
    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        var deadline = DateTime.UtcNow + StartTimeout;
        bool replied = false, heard = false;
        while (DateTime.UtcNow < deadline)
        {
            _connection.Send(Message.Request(Channel.Shell, "kernel_info_request", _session, JsonText.Object([])));
            while (await NextAsync(TimeSpan.FromMilliseconds(replied ? 100 : 1000), cancellation) is { } message)
            {
                replied |= message.Type == "kernel_info_reply";
                heard |= message.Channel == Channel.Publication;
                if (replied && heard)
                    return;
            }
            if (_process.HasExited)
                throw new NotebookException($"the kernel '{_spec.Name}' ended before it answered ({LastWords})");
        }
        throw new NotebookException($"the kernel '{_spec.Name}' did not answer within {StartTimeout.TotalSeconds:0} s");
    }

    /// <summary>Waits for the reply and the idle status of a request; null when the time is up.</summary>
    private async Task<CodeStatus?> CompletesAsync(string id, Action<Message> output, TimeSpan timeout, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(timeout);
        CodeStatus? reply = null;
        var idle = false;
        try
        {
            await foreach (var message in _connection.Incoming.ReadAllAsync(timer.Token))
            {
                if (message.Channel == Channel.Publication)
                    output(message);
                if (message.ParentId != id)
                    continue;
                if (message.Type == "execute_reply")
                    reply = message.Content.Text("status") == "ok" ? CodeStatus.Done : CodeStatus.Failed;
                idle |= message.Type == "status" && message.Content.Text("execution_state") == "idle";
                if (idle && reply is not null)
                    return reply;
            }
            return CodeStatus.KernelDied;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return reply;
        }
    }

    private async Task InterruptAsync(string id, Action<Message> output, CancellationToken cancellation)
    {
        if (_spec.InterruptsByMessage)
            _connection.Send(Message.Request(Channel.Control, "interrupt_request", _session, JsonText.Object([])));
        else
            _process.Interrupt();
        if (await CompletesAsync(id, output, InterruptPatience, cancellation) is null)
            _process.Kill();
    }

    private async Task<Message?> NextAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(patience);
        try
        {
            return await _connection.Incoming.ReadAsync(timer.Token);
        }
        catch (ChannelClosedException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>What was sent just before the end may still be in the sockets.</summary>
    private async Task CompleteAtExitAsync()
    {
        await _process.WaitForExitAsync();
        await Task.Delay(LastMessages);
        _connection.Complete();
    }
}
