using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>The channel a message goes by.</summary>
internal enum Channel
{
    Shell,
    Control,
    IOPub,
}

/// <summary>A message of the Jupyter protocol.</summary>
/// <seealso href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">The protocol.</seealso>
internal sealed record Message(Channel Channel, JsonElement Header, JsonElement Parent, JsonElement Content)
{
    /// <summary>What kind of message it is.</summary>
    public string Type => Header.Text("msg_type") ?? "";

    /// <summary>Its id.</summary>
    public string Id => Header.Text("msg_id") ?? "";

    /// <summary>The id of the request it answers, or null.</summary>
    public string? ParentId => Parent.Text("msg_id");

    /// <summary>A new request.</summary>
    public static Message Request(Channel channel, string type, string session, JsonElement content) => new(
        channel,
        JsonSerializer.SerializeToElement(new Dictionary<string, string>
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["msg_type"] = type,
            ["session"] = session,
            ["username"] = "workbook",
            ["date"] = DateTime.UtcNow.ToString("o"),
            ["version"] = "5.3",
        }),
        JsonText.Object([]),
        content);
}
