using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// A box of mails in one file (mbox). A mail begins where a line "From sender date" follows an empty one; "From " at the start of
/// a sentence
/// does not cut one in two, and ">From" is "From" again.
/// </summary>
internal static partial class MailBox
{
    private const int Longest = 1 << 28;

    /// <summary>Whether a text is a box.</summary>
    public static bool Begins(string head) => Separator().IsMatch(head.Split('\n', 2)[0].TrimEnd('\r'));

    /// <summary>The mails, one at a time.</summary>
    /// <exception cref="InvalidDataException">A mail is longer than 256 MB.</exception>
    public static IEnumerable<byte[]> Mails(Stream stream)
    {
        var lines = new ByteLines(stream, Longest);
        var mail = new MemoryStream();
        var isAfterBlank = true;
        while (lines.Read() is { } line)
        {
            if (isAfterBlank && line.StartsWith("From "u8) && Separator().IsMatch(System.Text.Encoding.Latin1.GetString(line).TrimEnd()))
            {
                if (mail.Length > 0)
                    yield return mail.ToArray();
                mail.SetLength(0);
                continue;
            }
            mail.Write(IsQuoted(line) ? line.AsSpan(1) : line);
            isAfterBlank = line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];
            if (mail.Length > Longest)
                throw new InvalidDataException($"holds a mail of more than {Longest >> 20} MB. Take it out of the box.");
        }
        if (mail.Length > 0)
            yield return mail.ToArray();
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="InvalidDataException">They are more than 256 MB.</exception>
    public static byte[] Whole(Stream stream) => AllBytes.Of(stream, Longest, $"is longer than {Longest >> 20} MB: no mail is.");

    private static bool IsQuoted(ReadOnlySpan<byte> line) => line.StartsWith(">"u8) && line.TrimStart((byte)'>').StartsWith("From "u8);

    private static bool StartsWith(this byte[] line, ReadOnlySpan<byte> words) => line.AsSpan().StartsWith(words);

    [GeneratedRegex(@"\AFrom \S+\s+(?:.*\s)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d{4}|\AFrom (?:-|\S+@\S+|MAILER-DAEMON)\s.*\d\d:\d\d")]
    private static partial Regex Separator();
}
