using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>interrupt_request</c>, on the control socket.</summary>
internal sealed class InterruptHandler(Interrupts interrupts) : IRequestHandler
{
    public string RequestType => "interrupt_request";

    public void Handle(Message request, Session session)
    {
        interrupts.Interrupt();
        session.Reply(request, "interrupt_reply", new JsonObject { ["status"] = "ok" });
    }
}
