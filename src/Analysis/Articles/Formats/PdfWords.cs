using System.Text;

namespace Analysis.Articles;

/// <summary>Letters as they are written, not as a font draws them.</summary>
internal static class PdfWords
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>Words that are joined to the next by a hyphen of their own: "six-party", "self-made", "well-known".</summary>
    private static readonly string[] Compounding = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "self", "well",
        "cross", "vice", "would"];

    /// <summary>Ligatures in their letters; a soft hyphen stays only at the end of a line, where it parts a word.</summary>
    public static string Mended(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is >= '\ufb00' and <= '\ufb06')
                text.Append(line[i..(i + 1)].Normalize(NormalizationForm.FormKC));
            else if (line[i] != SoftHyphen || i == line.Length - 1)
                text.Append(line[i]);
            else if (i + 1 < line.Length && line[i + 1] == ' ')
                i++;
        }
        return text.ToString();
    }

    /// <summary>
    /// Joins a line to what stands before. A hyphen between two small letters at a line's end parts a word that is one, unless
    /// the word before is a whole one that takes a hyphen.
    /// </summary>
    public static void Join(StringBuilder text, string line)
    {
        if (text.Length > 0)
        {
            var last = text[^1];
            var parts = last is SoftHyphen or '-' or '\u2010' && text.Length > 1 && char.IsLetter(text[^2]) && line.Length > 0;
            if (parts && (last == SoftHyphen || (char.IsLower(text[^2]) && char.IsLower(line[0]) && !KeepsHyphen(text, line))))
                text.Length--;
            else if (!parts)
                text.Append(' ');
        }
        text.Append(line);
    }

    private static bool KeepsHyphen(StringBuilder text, string next)
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] != ' ')
            start--;
        var word = text.ToString(start, text.Length - 1 - start);
        var rest = next.AsSpan().IndexOfAnyExceptInRange('a', 'z') is var end and >= 0 ? end : next.Length;
        return word.AsSpan().ContainsAny('-', '\u2010') || (rest > 3 && Compounding.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
