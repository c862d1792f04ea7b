using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Analysis.Articles;

/// <summary>Letters that are drawn twice, one over the other, to look bold: each is read once.</summary>
internal static class PdfTwice
{
    /// <summary>The side of the squares, in points, of which one that holds the same letter twice shows that a page does so.</summary>
    private const double Square = 1.5;

    /// <summary>The letters, each once. Only where some seem to be drawn twice, all are compared with each other.</summary>
    public static IReadOnlyList<Letter> Without(IReadOnlyList<Letter> letters) =>
        Any(letters, 0) || Any(letters, Square / 2) ? DuplicateOverlappingTextProcessor.Get(letters) : letters;

    private static bool Any(IReadOnlyList<Letter> letters, double offset)
    {
        var seen = new HashSet<(string, int, int)>(letters.Count);
        foreach (var letter in letters)
            if (!string.IsNullOrWhiteSpace(letter.Value)
                && !seen.Add((letter.Value, Cell(letter.StartBaseLine.X + offset), Cell(letter.StartBaseLine.Y + offset))))
                return true;
        return false;
    }

    private static int Cell(double place) => (int)Math.Floor(place / Square);
}
