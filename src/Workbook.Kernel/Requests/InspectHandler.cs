using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>inspect_request</c>: what hover shows.</summary>
internal sealed class InspectHandler(LanguageService language) : IRequestHandler
{
    public string RequestType => "inspect_request";

    public void Handle(Message request, Session session)
    {
        var code = JsonMember.Read(request.Content, "code");
        var csharp = CellSplitter.CSharpOnly(code);
        Nesting.Check(csharp);
        var position = CodePoints.ToUtf16(code, JsonMember.Number(request.Content, "cursor_pos", int.MaxValue));
        var found = language.InspectAsync(csharp, position).GetAwaiter().GetResult();
        session.Reply(request, "inspect_reply", new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null ? new JsonObject() : new JsonObject { [MimeBundle.Text] = found },
            ["metadata"] = new JsonObject(),
        });
    }
}
