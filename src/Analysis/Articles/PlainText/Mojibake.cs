using System.Buffers;
using System.Text;

namespace Analysis.Articles;

/// <summary>
/// UTF-8 that was once read as Windows-1252: "â€œWe cannotâ€". A run of such characters that gives valid UTF-8 when it is turned
/// back is what was meant; by chance that hardly ever happens.
/// </summary>
internal static class Mojibake
{
    private const int LongestRun = 64;
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    private static readonly SearchValues<char> Leads = SearchValues.Create([.. Enumerable.Range(0xC2, 0x33).Select(c => (char)c)]);
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text with such runs turned back; the text itself where there is none.</summary>
    public static string Mend(string text)
    {
        var at = text.AsSpan().IndexOfAny(Leads);
        if (at < 0)
            return text;
        var mended = new StringBuilder(text.Length);
        var copied = 0;
        Span<byte> bytes = stackalloc byte[4];
        while (at < text.Length)
        {
            if (Sequence(text, at, bytes) is var length and > 0)
            {
                mended.Append(text, copied, at - copied).Append(Strict.GetString(bytes[..length]));
                copied = at += length;
            }
            else
                at++;
            var next = text.AsSpan(at).IndexOfAny(Leads);
            at = next < 0 ? text.Length : at + next;
        }
        return copied == 0 ? text : mended.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// The length of the UTF-8 sequence that begins at a place when its characters are turned back; 0 where there is none.
    /// </summary>
    private static int Sequence(string text, int at, Span<byte> bytes)
    {
        var lead = text[at];
        var length =
            lead switch { >= '\u00c2' and <= '\u00df' => 2, >= '\u00e0' and <= '\u00ef' => 3, >= '\u00f0' and <= '\u00f4' => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
            return 0;
        bytes[0] = (byte)lead;
        for (var i = 1; i < length; i++)
        {
            if (ByteOf(text[at + i]) is not { } value)
                return 0;
            bytes[i] = value;
        }
        return IsCertain(text, at, length) && System.Text.Unicode.Utf8.IsValid(bytes[..length]) ? length : 0;
    }

    /// <summary>
    /// The byte of a continuation; the one that Windows-1252 lacks and that is lost most often is that of a closing quotation mark.
    /// </summary>
    private static byte? ByteOf(char c) => c switch
    {
        >= '\u0080' and <= '\u00bf' => (byte)c,
        '\ufffd' => 0x9D,
        _ => Windows1252.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? (byte)(0x80 + index) : null,
    };

    /// <summary>
    /// Two characters could meet by chance behind a letter in capitals ("CAFÉ»"); those that stand for letters and
    /// marks of Western writing can't.
    /// </summary>
    private static bool IsCertain(string text, int at, int length) =>
        length > 2 || text[at] is 'Ã' or 'Â'
        || (text[at] is 'Ä' or 'Å' && text[at + 1] is not ('’' or '”' or '»' or '“' or '‘' or '–' or '—' or '…'));
}
