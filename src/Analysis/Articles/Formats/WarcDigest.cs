using System.Security.Cryptography;

namespace Analysis.Articles;

/// <summary>The digest by which a record of a web archive says what its bytes were when it was written (WARC 1.1, 5.8).</summary>
internal static class WarcDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether bytes are those that were written; true where no digest is stated, or one of a kind that is not known.</summary>
    /// <param name="stated">The digest: "sha1:" and letters in base 32 or 16.</param>
    /// <param name="bytes">The bytes.</param>
    public static bool Agrees(string? stated, byte[] bytes)
    {
        if (stated?.Split(':', 2) is not [var name, var value] || Computed(name, bytes) is not { } digest)
            return true;
        var written = value.Trim().TrimEnd('=');
        return written.Equals(Convert.ToHexString(digest), StringComparison.OrdinalIgnoreCase)
            || written.Equals(InBase32(digest), StringComparison.OrdinalIgnoreCase);
    }

    private static byte[]? Computed(string name, byte[] bytes)
    {
        HashAlgorithmName? algorithm = name.Trim().ToLowerInvariant() switch
        {
            "sha1" or "sha-1" => HashAlgorithmName.SHA1,
            "sha256" or "sha-256" => HashAlgorithmName.SHA256,
            "sha512" or "sha-512" => HashAlgorithmName.SHA512,
            "md5" => HashAlgorithmName.MD5,
            _ => null,
        };
        return algorithm is { } known ? CryptographicOperations.HashData(known, bytes) : null;
    }

    private static string InBase32(byte[] digest)
    {
        var letters = new char[((digest.Length * 8) + 4) / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var (at, bit) = (i * 5 / 8, i * 5 % 8);
            var pair = (digest[at] << 8) | (at + 1 < digest.Length ? digest[at + 1] : 0);
            letters[i] = Base32[(pair >> (11 - bit)) & 31];
        }
        return new string(letters);
    }
}
