using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>The kernel: a connection file in, a served session until a client shuts it down.</summary>
public static class KernelHost
{
    /// <summary>
    /// Serves the clients of the connection file until one says to stop, the parent ends, or the system says to terminate.
    /// </summary>
    /// <param name="connectionFilePath">The file that the client wrote; address, ports and key.</param>
    /// <exception cref="KernelStartException">The file is missing or wrong, or a port is taken.</exception>
    public static async Task RunAsync(string connectionFilePath)
    {
        CellCulture.Begin();
        OutFolder.Begin();
        var cells = CSharpSession.Begin();
        var connection = Read(connectionFilePath);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var signals = new Signals(() => ended.TrySetResult());
        var reader = new MessageReader(new Signature(connection.Key));
        Action<Message> deliver = _ => { };
        using var transport = new NetMqTransport(connection, (channel, frames) =>
        {
            if (reader.TryRead(channel, frames, out var message, out var problem))
                deliver(message);
            else
                Console.Error.WriteLine($"a message was dropped: {problem}");
        });
        var session = new Session(new Signature(connection.Key), transport);
        using var note = new CellNote(connectionFilePath);
        deliver = Serve(session, await cells.ConfigureAwait(false), note, () => ended.TrySetResult());
        transport.Start();
        session.Publish(Session.NoRequest, "status", new JsonObject { ["execution_state"] = "starting" });
        using var farewell = new Farewell();
        StrayErrors.Catch();
        ParentWatch.Start(() => ended.TrySetResult());
        await ended.Task.ConfigureAwait(false);
    }

    private static ConnectionFile Read(string path)
    {
        try
        {
            return ConnectionFile.Read(path);
        }
        catch (InvalidDataException error)
        {
            throw new KernelStartException(error.Message, error);
        }
    }

    private static Action<Message> Serve(Session session, CSharpSession cells, CellNote note, Action end)
    {
        var interrupts = new Interrupts();
        var history = new History();
        var input = new InputRequests(session);
        RedirectConsole(input);
        var language = new LanguageService(cells);
        var runner = new CellRunner(cells);
        KernelServices.Start(runner, input, cells);
        var execute = new ExecuteHandler(runner, input, interrupts, history, note, new LanguageWarmUp(language));
        IRequestHandler[] everywhere = [new KernelInfoHandler(), new ShutdownHandler(interrupts, end), new CommInfoHandler()];
        var control = new RequestLoop("Control", session, [.. everywhere, new InterruptHandler(interrupts), new DebugHandler(cells)]);
        var shell = new RequestLoop("Shell", session,
        [
            .. everywhere, execute, new IsCompleteHandler(), new HistoryHandler(history),
            new CompleteHandler(language), new InspectHandler(language),
            new CommOpenHandler(), new ClosedCommHandler("comm_msg"), new ClosedCommHandler("comm_close"),
        ]);
        execute.Stopped += shell.AbortWaitingCells;
        return message => (message.Channel switch
        {
            Channel.Shell => shell.Add,
            Channel.Control => control.Add,
            _ => (Action<Message>)input.Answer,
        })(message);
    }

    private static void RedirectConsole(InputRequests input)
    {
        Console.SetOut(new CellWriter("stdout", Console.Out));
        Console.SetError(new CellWriter("stderr", Console.Error));
        Console.SetIn(new CellReader(input));
    }
}
