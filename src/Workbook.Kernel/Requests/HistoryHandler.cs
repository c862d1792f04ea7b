using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>history_request</c>: the cells of this session, by their end, by a range of numbers, or by a pattern.</summary>
internal sealed class HistoryHandler(History history) : IRequestHandler
{
    public string RequestType => "history_request";

    public void Handle(Message request, Session session)
    {
        var withOutput = JsonMember.Flag(request.Content, "output", false);
        var entries = Select(request)
            .Select(cell => (JsonNode)new JsonArray(0, cell.Number, withOutput ? new JsonArray(cell.Code, null) : cell.Code));
        session.Reply(request, "history_reply", new JsonObject { ["status"] = "ok", ["history"] = new JsonArray([.. entries]) });
    }

    private IEnumerable<(int Number, string Code)> Select(Message request)
    {
        var all = history.All();
        var n = Math.Max(0, JsonMember.Number(request.Content, "n", int.MaxValue));
        return JsonMember.Read(request.Content, "hist_access_type") switch
        {
            "range" => Range(all, JsonMember.Number(request.Content, "start", 0), JsonMember.Number(request.Content, "stop", int.MaxValue)),
            "search" => Search(all, request).TakeLast(n),
            _ => all.TakeLast(n),
        };
    }

    // As in IPython, a stop below zero counts from the end, and the stop itself is left out.
    private static IEnumerable<(int Number, string Code)> Range(IReadOnlyList<(int Number, string Code)> all, int start, int stop) =>
        all.Where(cell => cell.Number >= start && cell.Number < (stop < 0 ? all.Count + 1 + stop : stop));

    private static IEnumerable<(int Number, string Code)> Search(IReadOnlyList<(int Number, string Code)> all, Message request)
    {
        var pattern = JsonMember.Read(request.Content, "pattern", "*");
        var found = all.Where(cell => FileSystemName.MatchesSimpleExpression(pattern, cell.Code, ignoreCase: false));
        return JsonMember.Flag(request.Content, "unique", false) ? found.Reverse().DistinctBy(cell => cell.Code).Reverse() : found;
    }
}
