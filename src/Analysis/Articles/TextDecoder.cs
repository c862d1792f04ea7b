using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Analysis.Articles;

/// <summary>
/// Turns bytes into text. In this order: a mark at the start, the zeros of UTF-16, UTF-8 where the bytes are valid in it, what the
/// file or its header declares, a script's own code page where the text is full of high bytes; else UTF-8 whose wrong
/// bytes are Windows-1252, which reads a page of one bad byte and one that is Windows-1252 throughout alike.
/// </summary>
internal static partial class TextDecoder
{
    /// <summary>How much of a file is looked at.</summary>
    public const int HeadLength = 1 << 20;

    private const int Latin1 = 28591, Ascii = 20127, Windows1252 = 1252, MacRoman = 10000;
    private static readonly Encoding LenientUtf8;

    static TextDecoder()
    {
        RegisterCodePages();
        LenientUtf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback,
            new SingleByteFallback(Encoding.GetEncoding(Windows1252)));
    }

    /// <summary>The text of a file.</summary>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="declared">The encoding that a header names, if one does.</param>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared = null) =>
        EncodingOf(bytes, isWhole: true, declared).GetString(bytes).TrimStart('\ufeff');

    /// <summary>The first bytes of a file as text, for a look at what it is; an empty one where it is no text.</summary>
    public static string Glance(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return EncodingOf(bytes, isWhole: false).GetString(bytes).TrimStart('\ufeff');
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    /// <summary>Makes the encodings of Windows known by their names and numbers.</summary>
    public static void RegisterCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader of a long text, of which only the head is looked at before.</summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="declared">The encoding that a header names, if one does.</param>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static TextReader Open(Stream stream, string? declared = null)
    {
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var encoding = EncodingOf(head.AsSpan(0, length), length < HeadLength, declared);
        return new StreamReader(new HeadedStream(head.AsMemory(0, length), stream), encoding, detectEncodingFromByteOrderMarks: true,
            1 << 16);
    }

    /// <summary>The encoding of a text.</summary>
    /// <param name="bytes">Its bytes, or the first of them.</param>
    /// <param name="isWhole">Whether these are all.</param>
    /// <param name="declared">The encoding that a header names, if one does.</param>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes, bool isWhole, string? declared = null)
    {
        if ((ByteOrderMark(bytes) ?? Utf16WithoutMark(bytes)) is { } encoding)
            return encoding;
        return bytes.Contains((byte)0)
            ? throw new InvalidDataException("is not text: it holds zero bytes. Save it as UTF-8 text, or take it out of the folder.")
            : EightBit(bytes, isWhole, declared);
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => LenientUtf8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>In UTF-16 nearly each second byte of a text in Latin letters is zero, and hardly any of the others.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        var pairs = head.Length / 2;
        return pairs < 2 || Math.Max(even, odd) * 10 < pairs * 6 || Math.Min(even, odd) * 20 > pairs ? null
            : odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static Encoding EightBit(ReadOnlySpan<byte> bytes, bool isWhole, string? declared)
    {
        var named = Named(declared ?? DeclaredIn(bytes));
        if (named is { CodePage: >= 50220 and <= 52936 or 65000 })
            return named;
        if (IsUtf8(isWhole ? bytes : bytes[..^Math.Min(3, bytes.Length)]))
            return LenientUtf8;
        return named is { CodePage: not 65001 } ? named : Undeclared(bytes);
    }

    /// <summary>Whether the bytes are valid UTF-8; a head may end inside a character.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        for (var back = 0; back < 4 && end > 0; back++, end--)
            if (System.Text.Unicode.Utf8.IsValid(bytes[..end]))
                return back == 0 || bytes.Length > HeadLength / 2;
        return bytes.IsEmpty;
    }

    /// <summary>
    /// The encoding of a name as the web reads it: Latin 1 is Windows-1252, whose curly marks stand where Latin 1 has control
    /// codes.
    /// </summary>
    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(name.Trim(' ', '"', '\''));
            return encoding.CodePage switch
            {
                Latin1 => Encoding.GetEncoding(Windows1252),
                Ascii or 1200 or 1201 or 12000 or 12001 => null,
                _ => encoding,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    private static Encoding Undeclared(ReadOnlySpan<byte> bytes)
    {
        var (high, letters) = (0, 0);
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
            letters += b > 0x20 ? 1 : 0;
        }
        return high * 5 > letters ? OfAnotherScript(bytes) ?? LenientUtf8
            : LooksLikeMacRoman(bytes) ? Encoding.GetEncoding(MacRoman) : LenientUtf8;
    }

    private static Encoding? OfAnotherScript(ReadOnlySpan<byte> bytes) =>
        CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 1 << 16)].ToArray()).Detected is
        {
            Confidence: >= 0.4f,
            Encoding: { } encoding
        }
            ? Named(encoding.WebName) : null;

    /// <summary>
    /// Whether what are curly marks on an old Macintosh, and capital vowels in Windows-1252, stands where marks stand: inside
    /// a word of small letters, behind a full stop, or before a word's capital.
    /// </summary>
    private static bool LooksLikeMacRoman(ReadOnlySpan<byte> bytes)
    {
        var marks = 0;
        for (var i = 1; i + 1 < bytes.Length; i++)
        {
            var (before, after) = (bytes[i - 1], bytes[i + 1]);
            marks += bytes[i] switch
            {
                0xD5 => IsSmall(before) && IsSmall(after) ? 1 : 0,
                0xD3 => before is (byte)'.' or (byte)',' or (byte)'!' or (byte)'?' ? 1 : 0,
                0xD2 => before <= 0x20 && after is >= (byte)'A' and <= (byte)'Z' ? 1 : 0,
                _ => 0,
            };
        }
        return marks > 0 && !bytes.ContainsAnyInRange((byte)0x91, (byte)0x94);
    }

    private static bool IsSmall(byte value) => value is >= (byte)'a' and <= (byte)'z';

    [GeneratedRegex(@"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[""'](?<name>[\w.:-]+)|<meta[^>]{1,200}?charset\s*=\s*[""']?\s*(?<name>"
        + @"[\w.:-]+)|\A@charset ""(?<name>[\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
