using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary><c>complete_request</c>.</summary>
internal sealed class CompleteHandler(LanguageService language) : IRequestHandler
{
    public string RequestType => "complete_request";

    public void Handle(Message request, Session session)
    {
        var code = JsonMember.Read(request.Content, "code");
        var csharp = CellSplitter.CSharpOnly(code);
        Nesting.Check(csharp);
        var position = CodePoints.ToUtf16(code, JsonMember.Number(request.Content, "cursor_pos", int.MaxValue));
        var (matches, span) = Magics(code, position) ?? language.CompleteAsync(csharp, position).GetAwaiter().GetResult();
        session.Reply(request, "complete_reply", new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. matches.Select(match => (JsonNode)match)]),
            ["cursor_start"] = CodePoints.FromUtf16(code, span.Start),
            ["cursor_end"] = CodePoints.FromUtf16(code, Math.Max(span.End, position)),
            ["metadata"] = new JsonObject(),
        });
    }

    private static (IReadOnlyList<string> Matches, TextSpan Replaced)? Magics(string code, int position)
    {
        var start = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        var line = code[start..position];
        if (!line.StartsWith("#!", StringComparison.Ordinal) || line.Contains(' ', StringComparison.Ordinal))
            return null;
        var matches = MagicCommands.Known.Keys.Select(name => "#!" + name).Where(name => name.StartsWith(line, StringComparison.Ordinal));
        return ([.. matches], TextSpan.FromBounds(start, position));
    }
}
