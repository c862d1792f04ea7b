using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Analysis.Archives;

/// <summary>Keys by which articles are known again: 128 bits of SHA-256.</summary>
internal static class ContentKey
{
    /// <summary>The key of an id.</summary>
    public static UInt128 OfId(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    /// <summary>The key of all that an article says: its id, its text and what is known of it. Equal keys, equal annotations.</summary>
    public static UInt128 Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Id);
        Append(hash, article.Text);
        foreach (var block in article.Blocks)
            Append(hash, (int)block.Kind, block.Span.Start, block.Span.Length);
        foreach (var value in new[] { article.Title, article.Dateline, article.Outlet, article.Section, article.Edition, article.Page,
            article.Language, article.Url })
            Append(hash, value);
        Append(hash, article.Date?.DayNumber ?? -1, article.IsStub ? 1 : 0, article.Authors.Length);
        foreach (var author in article.Authors)
            Append(hash, author);
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return MemoryMarshal.Read<UInt128>(bytes);
    }

    /// <summary>The key as 32 hexadecimal digits.</summary>
    public static string Text(UInt128 key) => key.ToString("x32", null);

    /// <summary>The key that <see cref="Text"/> wrote.</summary>
    public static UInt128 Parse(string text) => UInt128.Parse(text, System.Globalization.NumberStyles.HexNumber, null);

    private static void Append(IncrementalHash hash, string? value)
    {
        Append(hash, value?.Length ?? -1);
        hash.AppendData(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    private static void Append(IncrementalHash hash, params ReadOnlySpan<int> numbers) => hash.AppendData(MemoryMarshal.AsBytes(numbers));
}
