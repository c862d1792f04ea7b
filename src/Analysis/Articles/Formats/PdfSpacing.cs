using UglyToad.PdfPig.Content;

namespace Analysis.Articles;

/// <summary>
/// Lines whose letters are set apart, as headings are: each is one word to what finds words and columns by the gaps, and reads with a
/// blank where a gap is wider than those between letters.
/// </summary>
internal static class PdfSpacing
{
    /// <summary>The gap between the letters of a spaced line, in parts of their size, at least; in other lines it is about none.</summary>
    private const double SpacedGap = 0.1;

    /// <summary>A gap between words is so many times as wide as one between letters.</summary>
    private const double Wider = 1.6;

    /// <summary>So wide, in parts of their size, is no gap between the words of a line: a column ends there.</summary>
    private const double OfColumns = 3;

    private const int FewestLetters = 4;

    /// <summary>Such lines among the letters of a page, each as a word, and how it reads.</summary>
    public static Dictionary<Word, string> In(IEnumerable<Letter> letters)
    {
        var lines = new Dictionary<Word, string>();
        foreach (var line in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .GroupBy(letter => (Math.Round(letter.StartBaseLine.Y), letter.PointSize)))
            foreach (var run in Runs([.. line.OrderBy(letter => letter.StartBaseLine.X)]))
                if (Read(run) is { } words)
                    lines.Add(new Word(run), words);
        return lines;
    }

    private static IEnumerable<List<Letter>> Runs(List<Letter> line)
    {
        var start = 0;
        for (var i = 1; i <= line.Count; i++)
            if (i == line.Count || Gap(line[i - 1], line[i]) > OfColumns * line[i].PointSize)
            {
                yield return line.GetRange(start, i - start);
                start = i;
            }
    }

    private static string? Read(List<Letter> run)
    {
        if (run.Count < FewestLetters)
            return null;
        var gaps = run.Zip(run.Skip(1), Gap).ToList();
        var usual = gaps.Order().ElementAt(gaps.Count / 2);
        return usual < SpacedGap * run[0].PointSize ? null
            : string.Concat(run.Select((letter, i) => i > 0 && gaps[i - 1] > usual * Wider ? " " + letter.Value : letter.Value));
    }

    private static double Gap(Letter one, Letter next) => next.StartBaseLine.X - one.EndBaseLine.X;
}
