using System.Security.Cryptography;
using System.Text;

namespace Workbook.Jupyter;

/// <summary>
/// Signs and checks messages: HMAC-SHA256 in lower-case hexadecimal over the four JSON frames. An empty key means that
/// messages are not signed, as the protocol has it.
/// </summary>
internal sealed class Signature(string key)
{
    private const int HexLength = SHA256.HashSizeInBytes * 2;
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of four frames; empty without a key.</summary>
    public byte[] Of(byte[] header, byte[] parent, byte[] metadata, byte[] content)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(header);
        hash.AppendData(parent);
        hash.AppendData(metadata);
        hash.AppendData(content);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a message has its own signature; takes the same time however much of it is right.</summary>
    public bool Accepts(SignedFrames frames) => _key.Length == 0
        || (frames.Signature.Length == HexLength && CryptographicOperations.FixedTimeEquals(
            frames.Signature, Of(frames.Header, frames.Parent, frames.Metadata, frames.Content)));

    /// <summary>A message's frames, signed.</summary>
    public SignedFrames Sign(IReadOnlyList<byte[]> identities, byte[] header, byte[] parent, byte[] content) => new(
        identities, Of(header, parent, SignedFrames.Nothing, content), header, parent, SignedFrames.Nothing, content);

    /// <summary>A key that nobody guesses, for a connection file.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(64, lowercase: true);
}
