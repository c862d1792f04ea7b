using System.Text;

namespace Analysis.Articles;

/// <summary>
/// Joins the lines of pages to paragraphs: one ends where a block does, a wider gap or an indented line follows, or letters
/// change their size.
/// </summary>
internal static class PdfParagraphs
{
    private const double OtherSize = 1.12;

    /// <summary>The paragraphs, in order; a line in the largest letters of the first page is its headline.</summary>
    public static List<(BlockKind Kind, string Words)> Of(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var blocks = new List<(BlockKind, string)>();
        var text = new StringBuilder();
        PdfLine? before = null;
        var body = BodySize(pages);
        var largest = pages.Count == 0 ? 0 : pages[0].Select(line => line.Size).DefaultIfEmpty().Max();
        foreach (var line in pages.SelectMany(page => page))
        {
            if (before is not null && IsNew(before, line, text))
                Close(blocks, text, before, body, largest);
            PdfWords.Join(text, line.Text.Trim());
            before = line;
        }
        if (before is not null)
            Close(blocks, text, before, body, largest);
        return blocks;
    }

    private static void Close(List<(BlockKind, string)> blocks, StringBuilder text, PdfLine last, double body, double largest)
    {
        var words = text.ToString().Trim();
        text.Clear();
        if (words.Length == 0)
            return;
        var isHeadline = last.Size >= largest * 0.98 && largest > body * OtherSize
            && !blocks.Exists(block => block.Item1 == BlockKind.Headline);
        blocks.Add((isHeadline ? BlockKind.Headline : BlockKind.Paragraph, words));
    }

    /// <summary>The size of most letters.</summary>
    private static double BodySize(IReadOnlyList<IReadOnlyList<PdfLine>> pages) =>
        pages.SelectMany(page => page).GroupBy(line => Math.Round(line.Size, 1))
            .OrderByDescending(size => size.Sum(line => line.Text.Length)).Select(size => size.Key).FirstOrDefault();

    private static bool IsNew(PdfLine before, PdfLine line, StringBuilder text)
    {
        if (Math.Max(before.Size, line.Size) > Math.Min(before.Size, line.Size) * OtherSize)
            return true;
        if (line.IsBegunByInitial)
            return true;
        var gap = before.Box.Bottom - line.Box.Top;
        var isBelow = before.Block == line.Block && gap > -line.Size && gap < line.Size * 4;
        if (!isBelow)
            return EndsSentence(text) || !GoesOn(line);
        return gap > line.Size * 0.75 || (line.Box.Left - before.Box.Left > line.Size * 0.6 && EndsSentence(text))
            || EndsShort(before, line, text);
    }

    /// <summary>A sentence that ends well before the line's width ends a paragraph.</summary>
    private static bool EndsShort(PdfLine before, PdfLine line, StringBuilder text) =>
        EndsSentence(text) && line.Box.Right - before.Box.Right > line.Size * 6;

    /// <summary>Over the end of a column or page a paragraph goes on with a small letter.</summary>
    private static bool GoesOn(PdfLine line) => line.Text.TrimStart() is [var first, ..] && (char.IsLower(first) || char.IsDigit(first));

    private static bool EndsSentence(StringBuilder text)
    {
        var end = text.Length - 1;
        while (end >= 0 && "\"'”’»)] ".Contains(text[end], StringComparison.Ordinal))
            end--;
        return end >= 0 && text[end] is '.' or '!' or '?' or '…' or ':';
    }
}
