using System.Text;
using UtfUnknown;

namespace Analysis.Articles;

/// <summary>Turns bytes into text: by their mark, as UTF-8 when they are valid in it, else in the encoding they look most like.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a file.</summary>
    /// <exception cref="InvalidDataException">The bytes are no text in any encoding known here.</exception>
    public static string Decode(byte[] bytes)
    {
        if (ByteOrderMark(bytes) is { } marked)
            return marked.GetString(bytes).TrimStart('\ufeff');
        if (bytes.AsSpan().Contains((byte)0))
            throw new InvalidDataException("is not text: it holds zero bytes. Save it as UTF-8 text, or take it out of the folder.");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Guess(bytes).GetString(bytes);
        }
    }

    /// <summary>The first bytes of a file as text, for a look at what it is: what can't be decoded becomes U+FFFD.</summary>
    public static string Glance(ReadOnlySpan<byte> bytes) => (ByteOrderMark(bytes) ?? Encoding.UTF8).GetString(bytes).TrimStart('\ufeff');

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding Guess(byte[] bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (detected?.Encoding is not { } encoding || detected.Confidence < 0.4)
            throw new InvalidDataException("is in an encoding that could not be told. Save it as UTF-8.");
        // What claims to be Latin 1 is Windows-1252 in practice: the curly quotation marks stand where Latin 1 has control codes.
        return encoding.CodePage is 28591 or 20127 ? Encoding.GetEncoding(1252) : encoding;
    }
}
