namespace Analysis.Articles;

/// <summary>A record of a web archive (WARC 1.0 and 1.1, ISO 28500).</summary>
/// <param name="Headers">Its headers; names without regard to case.</param>
/// <param name="Body">What follows them.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>What it records: "response", "revisit", "warcinfo" …</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "");

    /// <summary>Whether only the beginning of what follows is held, since it is longer than any page.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the bytes agree with the digest that the record states of them; true where it states none.</summary>
    public bool IsAsWritten => IsCut || WarcDigest.Agrees(Headers.GetValueOrDefault("WARC-Block-Digest"), Body);

    /// <summary>The address it was fetched from; null where it says none.</summary>
    public string? Url => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
}
