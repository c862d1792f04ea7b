using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Analysis.Articles;

/// <summary>
/// An article as PDF: its lines in the order of the columns, words joined that a line's end parts, without what repeats on each
/// page.
/// </summary>
internal sealed class PdfFormat : IArticleFormat
{
    private const int MostPages = 2000;

    /// <inheritdoc/>
    public string Name => "PDF";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.Span[..Math.Min(1024, file.Head.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var bytes = file.Bytes();
        PdfStreams.Guard(bytes);
        using var pdf = Open(bytes);
        var pages = PdfFurniture.Without([.. Pages(pdf, log)]);
        var blocks = PdfParagraphs.Of(pages);
        if (blocks.Count == 0)
            throw new InvalidDataException("holds pictures of pages and no text. Run a text recognition (OCR) over it first.");
        return NumericDays.Decided([BlockText.Label(file.Id, blocks)], log);
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new InvalidDataException("is locked with a password. Save it without one.", e);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            throw new InvalidDataException($"is a PDF that can't be read: {e.Message}", e);
        }
    }

    /// <summary>Whether the library threw because of what is in the file: on broken ones it throws more than its own exceptions.</summary>
    private static bool IsOfTheFile(Exception e) => e is PdfDocumentFormatException or InvalidOperationException or ArgumentException
        or IndexOutOfRangeException or KeyNotFoundException or InvalidCastException or NullReferenceException or FormatException
        or OverflowException;

    private static IEnumerable<IReadOnlyList<PdfLine>> Pages(PdfDocument pdf, ReadingLog log)
    {
        if (pdf.NumberOfPages > MostPages)
            log.Break($"has {pdf.NumberOfPages} pages; the first {MostPages} were read. Divide it.");
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, MostPages); number++)
            if (Page(pdf, number, log) is { } lines)
                yield return lines;
    }

    private static IReadOnlyList<PdfLine>? Page(PdfDocument pdf, int number, ReadingLog log)
    {
        try
        {
            return PdfLine.Of(pdf.GetPage(number));
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            log.Break($"page {number} can't be read: {e.Message}");
            return null;
        }
    }
}
