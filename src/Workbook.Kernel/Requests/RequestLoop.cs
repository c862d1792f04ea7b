using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Answers the requests of one socket, one after the other, on a thread of its own.</summary>
internal sealed class RequestLoop
{
    private readonly BlockingCollection<Message> _requests = [];
    private readonly Dictionary<string, IRequestHandler> _handlers;
    private readonly Session _session;
    private readonly HashSet<string> _aborted = [];

    public RequestLoop(string name, Session session, IEnumerable<IRequestHandler> handlers)
    {
        _session = session;
        _handlers = handlers.ToDictionary(handler => handler.RequestType);
        new Thread(Run) { IsBackground = true, Name = name }.Start();
    }

    public void Add(Message request) => _requests.Add(request);

    /// <summary>Cells that wait already are not run: the one before them failed.</summary>
    public void AbortWaitingCells()
    {
        lock (_aborted)
            _aborted.UnionWith(_requests.Where(request => request.Type == "execute_request").Select(request => request.Id));
    }

    private void Run()
    {
        foreach (var request in _requests.GetConsumingEnumerable())
        {
            Status(request, "busy");
            Answer(request);
            Status(request, "idle");
        }
    }

    private void Answer(Message request)
    {
        try
        {
            if (IsAborted(request))
                _session.Reply(request, "execute_reply", new JsonObject { ["status"] = "aborted" });
            else if (_handlers.TryGetValue(request.Type, out var handler))
                handler.Handle(request, _session);
            else
                Console.Error.WriteLine($"a {request.Type} is not known here, and was left unanswered");
        }
        catch (Exception error)
        {
            _session.Reply(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), new JsonObject
            {
                ["status"] = "error",
                ["ename"] = error.GetType().Name,
                ["evalue"] = error.Message,
                ["traceback"] = new JsonArray(),
            });
        }
    }

    private bool IsAborted(Message request)
    {
        lock (_aborted)
            return _aborted.Remove(request.Id);
    }

    private void Status(Message request, string state) =>
        _session.Publish(request.Header, "status", new JsonObject { ["execution_state"] = state });
}
