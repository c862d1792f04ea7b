using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Analysis.Articles;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words, a blank between.</param>
/// <param name="Block">The number of the block of the page it stands in, in reading order.</param>
/// <param name="Box">Where it stands, in points, from the lower left corner of the page.</param>
/// <param name="Size">The height of its letters, in points.</param>
/// <param name="PageHeight">The page's height, in points.</param>
internal sealed record PdfLine(string Text, int Block, PdfRectangle Box, double Size, double PageHeight)
{
    /// <summary>Whether a large letter stood before it.</summary>
    public bool IsBegunByInitial { get; init; }

    /// <summary>
    /// The lines of a page, column by column. Where there is more than one: words by their nearest neighbours, columns by cutting
    /// the page along its white gaps (Ha, Haralick and Phillips 1995).
    /// </summary>
    public static IReadOnlyList<PdfLine> Of(Page page)
    {
        var letters = Visible(PdfTwice.Without(page.Letters));
        var spaced = PdfSpacing.In(letters);
        var initials = PdfInitial.In(letters);
        if (spaced.Count == 0 && initials.Count == 0 && PdfColumn.LinesOf(letters, page) is { } lines)
            return lines;
        return InColumns(page, letters, spaced, initials);
    }

    /// <summary>The lines of a page on which columns are looked for.</summary>
    private static IReadOnlyList<PdfLine> InColumns(
        Page page, IReadOnlyList<Letter> letters, Dictionary<Word, string> spaced, List<PdfInitial> initials)
    {
        var others = Without(letters, spaced.Keys.SelectMany(word => word.Letters));
        var (words, beginnings) = Words(others, initials);
        words.AddRange(spaced.Keys);
        if (words.Count == 0)
            return [];
        var blocks = RecursiveXYCut.Instance.GetBlocks(words);
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks);
        return [.. ordered.SelectMany((block, number) => block.TextLines.Select(line => new PdfLine(
            PdfWords.Mended(string.Join(' ', line.Words.Select(TextOf))), number, line.BoundingBox,
            line.Words.SelectMany(word => word.Letters).Average(letter => letter.PointSize), page.Height)
        {
            IsBegunByInitial = line.Words.Any(beginnings.ContainsKey),
        }))];

        string TextOf(Word word) => spaced.GetValueOrDefault(word) ?? beginnings.GetValueOrDefault(word) + word.Text;
    }

    /// <summary>The words, and what large letters beside the lines stand before which.</summary>
    private static (List<Word> Words, Dictionary<Word, string> Beginnings) Words(
        IReadOnlyList<Letter> letters, List<PdfInitial> initials)
    {
        var words = WordsOf(letters, initials);
        if (initials.RemoveAll(initial => initial.WordBeside(words) is null) > 0)
            words = WordsOf(letters, initials);
        var beginnings = new Dictionary<Word, string>();
        foreach (var initial in initials)
            if (initial.WordBeside(words) is { } word)
                beginnings[word] = initial.Before(word);
        return (words, beginnings);
    }

    private static List<Word> WordsOf(IReadOnlyList<Letter> letters, List<PdfInitial> without) =>
        [.. NearestNeighbourWordExtractor.Instance.GetWords(Without(letters, without.SelectMany(initial => initial.Letters)))
            .Where(word => !string.IsNullOrWhiteSpace(word.Text))];

    private static IReadOnlyList<Letter> Without(IReadOnlyList<Letter> letters, IEnumerable<Letter> without)
    {
        var left = without.ToHashSet();
        return left.Count == 0 ? letters : [.. letters.Where(letter => !left.Contains(letter))];
    }

    /// <summary>The letters that can be seen; all, where none can: then the page is a picture with its recognised text below.</summary>
    private static IReadOnlyList<Letter> Visible(IReadOnlyList<Letter> letters)
    {
        var seen = letters.Where(letter => letter.RenderingMode != TextRenderingMode.Neither).ToList();
        return seen.Count > 0 ? seen : letters;
    }
}
