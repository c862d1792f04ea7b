using System.Globalization;

namespace Workbook.Kernel;

/// <summary>Long text is cut, and its true size said.</summary>
internal static class Folding
{
    private const int Longest = 100_000;

    public static string Fold(string text)
    {
        if (text.Length <= Longest)
            return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}\n… (folded: {text.Length:N0} characters in all)");
    }
}
