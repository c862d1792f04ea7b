using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>The sockets of a kernel that carry signed messages.</summary>
internal enum Channel
{
    Shell,
    Control,
    StandardInput,
    Publication,
}

/// <summary>A message from a client whose signature was checked.</summary>
/// <param name="Channel">The socket it came by.</param>
/// <param name="Identities">The routing frames, to be put before the answer.</param>
/// <param name="Header">The header as it came, byte for byte: the answer's parent.</param>
/// <param name="Id">The header's <c>msg_id</c>.</param>
/// <param name="Type">The header's <c>msg_type</c>.</param>
/// <param name="Session">The header's <c>session</c>.</param>
/// <param name="Content">A JSON object.</param>
/// <param name="Metadata">A JSON object.</param>
internal sealed record Message(
    Channel Channel,
    IReadOnlyList<byte[]> Identities,
    byte[] Header,
    string Id,
    string Type,
    string Session,
    JsonElement Content,
    JsonElement Metadata)
{
    /// <summary>The parent of what belongs to no request.</summary>
    public static byte[] NoHeader { get; } = "{}"u8.ToArray();
}
