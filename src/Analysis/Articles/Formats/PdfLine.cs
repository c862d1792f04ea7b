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
    /// <summary>
    /// The lines of a page, column by column: words by their nearest neighbours, columns by cutting the page along its
    /// white gaps (Ha, Haralick and Phillips 1995).
    /// </summary>
    public static IReadOnlyList<PdfLine> Of(Page page)
    {
        var letters = Visible(DuplicateOverlappingTextProcessor.Get(page.Letters));
        var words = NearestNeighbourWordExtractor.Instance.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
            return [];
        var blocks = RecursiveXYCut.Instance.GetBlocks(words);
        var ordered = UnsupervisedReadingOrderDetector.Instance.Get(blocks);
        return [.. ordered.SelectMany((block, number) => block.TextLines.Select(line => Line(line, number, page)))];
    }

    private static PdfLine Line(TextLine line, int block, Page page) => new(
        PdfWords.Mended(string.Join(' ', line.Words.Select(word => word.Text))), block, line.BoundingBox,
        line.Words.SelectMany(word => word.Letters).Average(letter => letter.PointSize), page.Height);

    /// <summary>The letters that can be seen; all, where none can: then the page is a picture with its recognised text below.</summary>
    private static IReadOnlyList<Letter> Visible(IReadOnlyList<Letter> letters)
    {
        var seen = letters.Where(letter => letter.RenderingMode != TextRenderingMode.Neither).ToList();
        return seen.Count > 0 ? seen : letters;
    }
}
