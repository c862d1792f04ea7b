using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>execute_request</c>: runs a cell.</summary>
internal sealed class ExecuteHandler(CellRunner cells, InputRequests input, Interrupts interrupts, History history, CellNote note) : IRequestHandler
{
    public string RequestType => "execute_request";

    /// <summary>Raised when a cell failed and the cells sent after it are not to run.</summary>
    public event Action? Stopped;

    public void Handle(Message request, Session session)
    {
        var code = JsonText.Read(request.Content, "code");
        var silent = JsonText.Flag(request.Content, "silent", false);
        var count = silent || !JsonText.Flag(request.Content, "store_history", true) ? history.Count : history.Add(code);
        using var output = new CellOutput(session, request, silent);
        output.Enter();
        output.Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = count });
        var result = Skipped(request) ?? Run(code, count);
        if (result is CellResult.Failed { Failure: var failure })
        {
            output.Publish("error", Error(failure));
            output.Flush();
            session.Reply(request, "execute_reply", Refusal(failure, count));
            if (JsonText.Flag(request.Content, "stop_on_error", true))
                Stopped?.Invoke();
            return;
        }
        Show(output, result, count);
        output.Flush();
        session.Reply(request, "execute_reply", Done(request, count));
    }

    // Polyglot Notebooks kept a cell's language in its metadata, not in the cell.
    private static CellResult.Nothing? Skipped(Message request)
    {
        if (CellLanguage.Of(request.Metadata) is not { } cell || !Languages.IsForeign(cell))
            return null;
        Console.Error.WriteLine(Languages.Advice(cell));
        return new CellResult.Nothing();
    }

    private CellResult Run(string code, int count)
    {
        var interrupted = interrupts.Begin();
        input.Interrupted = interrupted;
        note.Begin(count, code);
        try
        {
            return cells.Run(code, $"Cell[{count}]", interrupted);
        }
        catch (Exception error)
        {
            return new CellResult.Failed(ExceptionText.Failure(error, interrupted.IsCancellationRequested));
        }
        finally
        {
            note.End();
            interrupts.End();
        }
    }

    private static void Show(CellOutput output, CellResult result, int count)
    {
        if (result is CellResult.Value { Shown: not Microsoft.DotNet.Interactive.DisplayedValue } value)
            output.Publish("execute_result", new JsonObject
            {
                ["execution_count"] = count,
                ["data"] = ValueFormatter.Format(value.Shown),
                ["metadata"] = new JsonObject(),
            });
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
                answers[expression.Name] = Run(expression.Value.ToString(), history.Count) switch
                {
                    CellResult.Value value => new JsonObject { ["status"] = "ok", ["data"] = ValueFormatter.Format(value.Shown), ["metadata"] = new JsonObject() },
                    CellResult.Failed failed => Error(failed.Failure, "error"),
                    _ => new JsonObject { ["status"] = "ok", ["data"] = new JsonObject(), ["metadata"] = new JsonObject() },
                };
        return answers;
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
