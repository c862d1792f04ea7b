using UglyToad.PdfPig.Content;

namespace Analysis.Articles;

/// <summary>Words of a line whose letters are set apart, as headings are: what is wider than the gap between letters parts words.</summary>
internal static class PdfSpacing
{
    /// <summary>The gap between the letters of a spaced line, in parts of their size, at least; in other lines it is about none.</summary>
    private const double SpacedGap = 0.1;

    /// <summary>A gap between words is so many times as wide as one between letters.</summary>
    private const double Wider = 1.6;

    private const int FewestLetters = 4;

    /// <summary>The words of a line whose letters are set apart; null for any other line.</summary>
    public static string? Words(IEnumerable<Word> line)
    {
        var letters = line.SelectMany(word => word.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .OrderBy(letter => letter.BoundingBox.Left).ToList();
        if (letters.Count < FewestLetters)
            return null;
        var gaps = letters.Zip(letters.Skip(1), (one, next) => next.StartBaseLine.X - one.EndBaseLine.X).ToList();
        var usual = gaps.Order().ElementAt(gaps.Count / 2);
        if (usual < SpacedGap * letters[0].PointSize)
            return null;
        return string.Concat(letters.Select((letter, i) => i > 0 && gaps[i - 1] > usual * Wider ? " " + letter.Value : letter.Value));
    }
}
