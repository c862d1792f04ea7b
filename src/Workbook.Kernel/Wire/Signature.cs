using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Kernel;

/// <summary>
/// Signs and checks messages: HMAC-SHA256 in lower-case hexadecimal over the four JSON frames. An empty key means that
/// messages are not signed, as the protocol has it.
/// </summary>
internal sealed class Signature(string key)
{
    private const int HexLength = SHA256.HashSizeInBytes * 2;
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

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

    /// <summary>Whether the signature is the message's own; takes the same time however much of it is right.</summary>
    public bool Accepts(byte[] signature, byte[] header, byte[] parent, byte[] metadata, byte[] content)
    {
        if (_key.Length == 0)
            return true;
        return signature.Length == HexLength
            && CryptographicOperations.FixedTimeEquals(signature, Of(header, parent, metadata, content));
    }

    /// <summary>A key that nobody guesses, for a connection file.</summary>
    public static string NewKey() => Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture);
}
