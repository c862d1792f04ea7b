using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>
/// <c>debug_request</c>: the part of the Debug Adapter Protocol by which JupyterLab shows variables. There is no debugger: what asks for
/// one (breakpoints, steps, frames) is answered with a refusal.
/// </summary>
/// <seealso href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#debug-request">Debug request.</seealso>
internal sealed class DebugHandler(CSharpSession cells) : IRequestHandler
{
    private const string Refusal = "this kernel shows variables; it has no debugger";

    // Long enough for a large table, and short enough for a query that would never end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private bool _isStarted;

    public string RequestType => "debug_request";

    public void Handle(Message request, Session session)
    {
        var command = JsonMember.Read(request.Content, "command");
        var (body, problem) = Answer(command, request.Content.TryGetProperty("arguments", out var given) ? given : default);
        var reply = new JsonObject
        {
            ["type"] = "response",
            ["request_seq"] = JsonMember.Number(request.Content, "seq", 0),
            ["success"] = problem is null,
            ["command"] = command,
            ["body"] = body,
        };
        if (problem is not null)
            reply["message"] = problem;
        session.Reply(request, "debug_reply", reply);
    }

    private (JsonObject Body, string? Problem) Answer(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "debugInfo":
                return (Info(), null);
            case "initialize":
                return (new JsonObject { ["supportsModulesRequest"] = false, ["exceptionBreakpointFilters"] = new JsonArray() }, null);
            case "attach" or "disconnect":
                _isStarted = command == "attach";
                return ([], null);
            case "configurationDone":
                return ([], null);
            case "inspectVariables":
                return (new JsonObject { ["variables"] = new JsonArray([.. cells.Variables().Select(Described)]) }, null);
            case "richInspectVariables":
                return Whole(arguments.ValueKind == JsonValueKind.Object ? JsonMember.Read(arguments, "variableName") : "");
            case "setBreakpoints":
                return (new JsonObject { ["breakpoints"] = new JsonArray() }, Refusal);
            default:
                return ([], Refusal);
        }
    }

    // The hash names the files that breakpoints are set in; it is Jupyter's own, and there are no files.
    private JsonObject Info() => new()
    {
        ["isStarted"] = _isStarted,
        ["hashMethod"] = "Murmur2",
        ["hashSeed"] = 0xc70f6907,
        ["tmpFilePrefix"] = "",
        ["tmpFileSuffix"] = ".cs",
        ["breakpoints"] = new JsonArray(),
        ["stoppedThreads"] = new JsonArray(),
        ["richRendering"] = true,
        ["exceptionPaths"] = new JsonArray(),
        ["copyToGlobals"] = false,
    };

    private static JsonNode Described(Variable variable)
    {
        var summary = VariableSummary.Of(variable);
        return new JsonObject
        {
            ["name"] = summary.Name,
            ["evaluateName"] = summary.Name,
            ["type"] = summary.Type,
            ["value"] = summary.Shape.Length == 0 ? summary.Value : $"{summary.Shape}: {summary.Value}",
            ["variablesReference"] = 0,
        };
    }

    /// <summary>The value in its forms, as a cell would show it.</summary>
    private (JsonObject Body, string? Problem) Whole(string name)
    {
        if (cells.Variables().FirstOrDefault(variable => variable.Name == name) is not { } found)
            return (Bundle([]), null);
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            return (Bundle(CellRunner.Format(new CellResult.Value(found.Value), limit.Token) ?? []), null);
        }
        // What is cut short in the middle may throw what it likes.
        catch (Exception) when (limit.IsCancellationRequested)
        {
            return (Bundle([]), $"{name} takes longer than {Patience.TotalSeconds:0} seconds to be shown");
        }
        catch (Exception error)
        {
            return (Bundle([]), $"{name} cannot be shown: {error.Message}");
        }
    }

    private static JsonObject Bundle(JsonObject data) => new() { ["data"] = data, ["metadata"] = new JsonObject() };
}
