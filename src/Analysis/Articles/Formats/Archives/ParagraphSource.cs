using System.Xml;

namespace Analysis.Articles;

/// <summary>A form of documents that is read paragraph by paragraph.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Are">Whether a file is in it.</param>
/// <param name="Lines">The paragraphs of a file, empty ones among them.</param>
internal sealed record ParagraphSource(
    string Name, Func<SourceFile, bool> Are, Func<SourceFile, ReadingLog?, IEnumerable<ArchiveLine>> Lines)
{
    /// <summary>Files of Word.</summary>
    public static ParagraphSource Word { get; } = new("Word", WordParagraphs.Are, WordParagraphs.Of);

    /// <summary>Files in the Rich Text Format.</summary>
    public static ParagraphSource Rtf { get; } = new("RTF", RtfParagraphs.Are, RtfParagraphs.Of);

    /// <summary>The paragraphs up to where the file breaks off, which is told.</summary>
    /// <param name="file">The file.</param>
    /// <param name="log">Is told; null for a look at what the file is.</param>
    public IEnumerable<ArchiveLine> Of(SourceFile file, ReadingLog? log)
    {
        using var lines = Lines(file, log).GetEnumerator();
        while (Next(lines, log))
            yield return lines.Current;
    }

    private static bool Next(IEnumerator<ArchiveLine> lines, ReadingLog? log)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (XmlException e)
        {
            log?.Break($"is cut off or damaged: paragraphs behind those that were read are lost ({e.Message.TrimEnd('.')}). Get it anew.");
        }
        catch (InvalidDataException e)
        {
            log?.Break(e.Message);
        }
        return false;
    }
}
