using System.Text;
using MimeKit;

namespace Analysis.Articles;

/// <summary>
/// Tells whether a mail ends where it should: each body of several parts is closed by a line of its own (RFC 2046, 5.1.1).
/// </summary>
internal static class MailEnd
{
    /// <summary>Whether such a line is missing: the mail was cut off.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="bytes">What it was read from.</param>
    public static bool IsMissing(MimeMessage message, ReadOnlySpan<byte> bytes)
    {
        foreach (var parts in Multiparts(message.Body))
            if (parts.Boundary is { } boundary && bytes.IndexOf(Encoding.Latin1.GetBytes($"--{boundary}--")) < 0)
                return true;
        return false;
    }

    private static IEnumerable<Multipart> Multiparts(MimeEntity? entity) => entity switch
    {
        Multipart parts => [parts, .. parts.SelectMany(Multiparts)],
        MessagePart { Message: { } message } => Multiparts(message.Body),
        _ => [],
    };
}
