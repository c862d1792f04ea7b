using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary><c>comm_info_request</c>: no comms are open, as this kernel has no targets.</summary>
internal sealed class CommInfoHandler : IRequestHandler
{
    public string RequestType => "comm_info_request";

    public void Handle(Message request, Session session) =>
        session.Reply(request, "comm_info_reply", new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() });
}

/// <summary><c>comm_open</c>: a target that is not known here is closed at once, as the protocol asks.</summary>
internal sealed class CommOpenHandler : IRequestHandler
{
    public string RequestType => "comm_open";

    public void Handle(Message request, Session session) => session.Publish(request.Header, "comm_close", new JsonObject
    {
        ["comm_id"] = JsonMember.Read(request.Content, "comm_id"),
        ["data"] = new JsonObject(),
    });
}

/// <summary><c>comm_msg</c> and <c>comm_close</c> for a comm that was closed already: there is nothing to do.</summary>
internal sealed class ClosedCommHandler(string type) : IRequestHandler
{
    public string RequestType => type;

    public void Handle(Message request, Session session)
    {
        // A comm message has no reply.
    }
}
