using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Analysis.Articles;

/// <summary>
/// The lines of a page that is plainly one column: letters of one baseline from left to right, from the highest to the lowest. A page on
/// which anything stands beside anything else is left to those who find columns, which takes ten times as long.
/// </summary>
internal static class PdfColumn
{
    /// <summary>A gap that parts words, in parts of the letters' size.</summary>
    private const double BetweenWords = 0.16;

    /// <summary>A gap that may part columns or cells.</summary>
    private const double BetweenColumns = 1.5;

    /// <summary>Lines of one column are so far from each other, at least; raised figures and lines of another column are nearer.</summary>
    private const double BetweenLines = 0.55;

    /// <summary>Where the gap is wider, the next line begins a block.</summary>
    private const double BetweenBlocks = 0.75;

    /// <summary>The part of a page's height, at its head and at its foot, where parts of a line may stand far from each other.</summary>
    private const double Margin = 0.1;

    /// <summary>The lines; null where the page may have more than one column.</summary>
    public static IReadOnlyList<PdfLine>? LinesOf(IReadOnlyList<Letter> letters, Page page)
    {
        if (page.Rotation.Value != 0 || letters.Any(letter => letter.TextOrientation != TextOrientation.Horizontal))
            return null;
        var lines = new List<PdfLine>();
        var above = double.MaxValue;
        foreach (var line in letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).OrderByDescending(line => line.Key))
        {
            var parts = Parts([.. line.OrderBy(letter => letter.StartBaseLine.X)]);
            if (parts.Count == 0)
                continue;
            var isAtEdge = line.Key < page.Height * Margin || line.Key > page.Height * (1 - Margin);
            if (above - line.Key < BetweenLines * parts[0][0].PointSize || (parts.Count > 1 && !isAtEdge))
                return null;
            above = line.Key;
            foreach (var part in parts)
                if (!Add(lines, part, isAtEdge, page.Height))
                    return null;
        }
        return lines;
    }

    /// <summary>The letters of a line between gaps as wide as those of columns; blanks at the edges are left out.</summary>
    private static List<List<Letter>> Parts(List<Letter> line)
    {
        var parts = new List<List<Letter>>();
        Letter? last = null;
        foreach (var letter in line)
        {
            var isBlank = string.IsNullOrWhiteSpace(letter.Value);
            if (isBlank && last is null)
                continue;
            if (last is null || (!isBlank && Gap(last, letter) > BetweenColumns * letter.PointSize))
                parts.Add([]);
            parts[^1].Add(letter);
            last = isBlank ? last : letter;
        }
        return parts;
    }

    /// <summary>Adds a line below the last; false where it stands beside that line's column.</summary>
    private static bool Add(List<PdfLine> lines, List<Letter> part, bool isAtEdge, double pageHeight)
    {
        var seen = part.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        var box = new PdfRectangle(
            seen.Min(letter => letter.BoundingBox.Left), seen.Min(letter => letter.BoundingBox.Bottom),
            seen.Max(letter => letter.BoundingBox.Right), seen.Max(letter => letter.BoundingBox.Top));
        var size = seen.Average(letter => letter.PointSize);
        var (block, before) = (0, lines.Count == 0 ? null : lines[^1]);
        if (before is not null)
        {
            var isApart = isAtEdge || before.Box.Bottom - box.Top > BetweenBlocks * size || before.Box.Bottom < box.Bottom;
            if (!isAtEdge && before.Box.Bottom < pageHeight * (1 - Margin) && (box.Left > before.Box.Right || box.Right < before.Box.Left))
                return false;
            block = before.Block + (isApart ? 1 : 0);
        }
        lines.Add(new PdfLine(PdfWords.Mended(Words(part)), block, box, size, pageHeight));
        return true;
    }

    private static string Words(List<Letter> part)
    {
        var words = new StringBuilder();
        Letter? last = null;
        foreach (var letter in part)
        {
            var isBlank = string.IsNullOrWhiteSpace(letter.Value);
            if (words.Length > 0 && words[^1] != ' ' && (isBlank || Gap(last!, letter) > BetweenWords * letter.PointSize))
                words.Append(' ');
            if (!isBlank)
                words.Append(letter.Value);
            last = isBlank ? last : letter;
        }
        return words.ToString().TrimEnd();
    }

    private static double Gap(Letter one, Letter next) => next.StartBaseLine.X - one.EndBaseLine.X;
}
