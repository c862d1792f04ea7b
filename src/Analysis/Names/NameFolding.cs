using System.Text;

namespace Analysis.Names;

/// <summary>Makes spellings of one name alike: case, accents, apostrophes, full stops and hyphens do not matter.</summary>
internal static class NameFolding
{
    private const int Latin = 0x250;
    private const int Short = 64;
    private static readonly char[] Plain = MakePlain();

    /// <summary>The plain lower-case letter; '\0' for a mark inside a word that does not matter.</summary>
    public static char Fold(char c) => c < Latin ? Plain[c] : c is '\u2019' or '\u02bc' ? '\0' : char.ToLowerInvariant(c);

    /// <summary>The plain letters of the characters below <see cref="Latin"/>, for loops that fold many.</summary>
    public static ReadOnlySpan<char> Letters => Plain;

    /// <summary>A name's plain form, its words divided by single blanks.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= Short ? stackalloc char[Short] : new char[name.Length];
        return new string(folded[..Fold(name, folded)]);
    }

    /// <summary>Writes a name's plain form into a buffer as long as the name and returns the length of it.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name)
            if (c is ' ' or '-' or '\n' or '\r' or '\t')
            {
                if (length > 0 && folded[length - 1] != ' ')
                    folded[length++] = ' ';
            }
            else if (Fold(c) is var plain and not '\0')
                folded[length++] = plain;
        return folded[..length].TrimEnd().Length;
    }

    private static char[] MakePlain()
    {
        var plain = new char[Latin];
        for (var c = '\0'; c < Latin; c++)
            plain[c] = c is '\'' or '.' ? '\0' : char.ToLowerInvariant(c < 0x80 ? c : c.ToString().Normalize(NormalizationForm.FormD)[0]);
        foreach (var (from, to) in "øo Øo łl Łl đd Đd ıi ıi ßs æa Æa œo Œo ðd Ðd þt Þt".Split(' ').Select(pair => (pair[0], pair[1])))
            plain[from] = to;
        return plain;
    }
}
