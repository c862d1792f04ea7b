using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>shutdown_request</c>: says goodbye to every client, then ends the process.</summary>
internal sealed class ShutdownHandler(Interrupts interrupts, Action end) : IRequestHandler
{
    public string RequestType => "shutdown_request";

    public void Handle(Message request, Session session)
    {
        var restart = JsonMember.Flag(request.Content, "restart", false);
        interrupts.Interrupt();
        session.Reply(request, "shutdown_reply", new JsonObject { ["status"] = "ok", ["restart"] = restart });
        session.Publish(request.Header, "shutdown_reply", new JsonObject { ["status"] = "ok", ["restart"] = restart });
        end();
    }
}
