using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>kernel_info_request</c>: who this is and what it speaks.</summary>
internal sealed class KernelInfoHandler : IRequestHandler
{
    public string RequestType => "kernel_info_request";

    public void Handle(Message request, Session session) => session.Reply(request, "kernel_info_reply", new JsonObject
    {
        ["status"] = "ok",
        ["protocol_version"] = Message.ProtocolVersion,
        ["implementation"] = "workbook",
        ["implementation_version"] = typeof(KernelInfoHandler).Assembly.GetName().Version!.ToString(3),
        ["language_info"] = new JsonObject
        {
            ["name"] = "csharp",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["banner"] = "C# 14 on .NET " + Environment.Version,
        ["debugger"] = true,
        ["help_links"] = new JsonArray(),
    });
}
