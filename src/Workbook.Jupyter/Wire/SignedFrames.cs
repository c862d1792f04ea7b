namespace Workbook.Jupyter;

/// <summary>The frames of one message, as they go over the wire.</summary>
/// <param name="Identities">Routing frames, before the delimiter.</param>
/// <param name="Signature">Of the four frames that follow it.</param>
/// <param name="Header">What the message is: JSON in UTF-8, as the three others.</param>
/// <param name="Parent">The header of the request that it belongs to.</param>
/// <param name="Metadata">What is said about it.</param>
/// <param name="Content">What it says.</param>
internal sealed record SignedFrames(
    IReadOnlyList<byte[]> Identities, byte[] Signature, byte[] Header, byte[] Parent, byte[] Metadata, byte[] Content)
{
    private const int AfterDelimiter = 5;
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    /// <summary>An empty JSON object.</summary>
    public static byte[] Nothing { get; } = "{}"u8.ToArray();

    /// <summary>All frames, in their order.</summary>
    public IReadOnlyList<byte[]> All => [.. Identities, Delimiter, Signature, Header, Parent, Metadata, Content];

    /// <summary>Divides frames; null where they are no message's, and then what is wrong with them.</summary>
    public static (SignedFrames? Frames, string Fault) Divide(IReadOnlyList<byte[]> frames)
    {
        var at = 0;
        while (at < frames.Count && !frames[at].AsSpan().SequenceEqual(Delimiter))
            at++;
        return at == frames.Count ? (null, "no <IDS|MSG> frame")
            : at + AfterDelimiter >= frames.Count ? (null, "too few frames")
            : (new([.. frames.Take(at)], frames[at + 1], frames[at + 2], frames[at + 3], frames[at + 4], frames[at + 5]), "");
    }
}
