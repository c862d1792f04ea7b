using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>execute_request</c>: runs a cell.</summary>
internal sealed class ExecuteHandler(
    CellRunner cells, InputRequests input, Interrupts interrupts, History history, CellNote note, LanguageWarmUp warmUp) : IRequestHandler
{
    public string RequestType => "execute_request";

    /// <summary>Raised when a cell failed and the cells sent after it are not to run.</summary>
    public event Action? Stopped;

    public void Handle(Message request, Session session)
    {
        warmUp.Pause();
        StrayErrors.DoNotLook();
        RunCell(request, session);
        StrayErrors.LookSoon();
        warmUp.Resume();
    }

    private void RunCell(Message request, Session session)
    {
        var code = JsonMember.Read(request.Content, "code");
        var silent = JsonMember.Flag(request.Content, "silent", false);
        var count = silent || !JsonMember.Flag(request.Content, "store_history", true) ? history.Count : history.Add(code);
        using var output = new CellOutput(session, request, silent);
        output.Enter();
        output.Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = count });
        var (result, shown) = Run(CellLanguage.Marked(code, request.Metadata), count);
        if (result is CellResult.Failed { Failure: var failure })
        {
            output.Publish("error", Error(failure));
            output.Flush();
            // Before the reply: a client may send its next cell as soon as it has that, and that cell is to run.
            if (JsonMember.Flag(request.Content, "stop_on_error", true))
                Stopped?.Invoke();
            session.Reply(request, "execute_reply", Refusal(failure, count));
            return;
        }
        if (shown is not null)
            output.Publish(
                "execute_result", new JsonObject { ["execution_count"] = count, ["data"] = shown, ["metadata"] = new JsonObject() });
        output.Flush();
        session.Reply(request, "execute_reply", Done(request, count));
    }

    private (CellResult Result, JsonObject? Shown) Run(string code, int count)
    {
        var interrupted = interrupts.Begin();
        input.Interrupted = interrupted;
        note.Begin(count, code);
        var (result, shown) = RunAndFormat(code, count, interrupted);
        if (cells.End(interrupted) is { } failure && result is not CellResult.Failed)
            (result, shown) = (new CellResult.Failed(failure), null);
        note.End();
        interrupts.End();
        return (result, shown);
    }

    /// <summary>Runs it and puts its value into its forms: what fails or takes long there, is the cell's own doing, too.</summary>
    private (CellResult Result, JsonObject? Shown) RunAndFormat(string code, int count, CancellationToken interrupted)
    {
        try
        {
            var result = cells.Run(code, $"Cell[{count}]", interrupted);
            return (result, result is CellResult.Value value ? CellRunner.Format(value, interrupted) : null);
        }
        catch (Exception error)
        {
            return (new CellResult.Failed(cells.Failure(error, interrupted.IsCancellationRequested)), null);
        }
    }

    private JsonObject Done(Message request, int count) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = count,
        ["payload"] = new JsonArray(),
        ["user_expressions"] = UserExpressions(request),
    };

    private JsonObject UserExpressions(Message request)
    {
        var answers = new JsonObject();
        if (request.Content.TryGetProperty("user_expressions", out var asked) && asked.ValueKind == System.Text.Json.JsonValueKind.Object)
            foreach (var expression in asked.EnumerateObject())
                answers[expression.Name] = Answer(expression.Value.ToString());
        return answers;
    }

    private JsonObject Answer(string expression)
    {
        var (result, shown) = Run(expression, history.Count);
        return result is CellResult.Failed failed
            ? Error(failed.Failure, "error")
            : new JsonObject { ["status"] = "ok", ["data"] = shown ?? new JsonObject(), ["metadata"] = new JsonObject() };
    }

    private static JsonObject Refusal(CellFailure failure, int count)
    {
        var reply = Error(failure, "error");
        reply["execution_count"] = count;
        return reply;
    }

    private static JsonObject Error(CellFailure failure, string? status = null)
    {
        var error = new JsonObject
        {
            ["ename"] = failure.Name,
            ["evalue"] = failure.Message,
            ["traceback"] = new JsonArray([.. failure.Traceback.Select(line => (JsonNode)line)]),
        };
        if (status is not null)
            error["status"] = status;
        return error;
    }
}
