namespace Analysis.Quotes;

/// <summary>
/// Gives the paragraphs between two labels to the speech before them, where most of a text's paragraphs are labelled, as in a
/// transcript.
/// </summary>
internal sealed class ContinuedSpeech(Reading reading, List<SpeechLabel> labels)
{
    private const int Most = 2;
    private readonly bool _isDense = IsDense(reading, labels);

    /// <summary>What a label brings: its own paragraph's words, and those that go on with them up to the next label.</summary>
    public List<IndexRange> PiecesOf(int label)
    {
        List<IndexRange> pieces = [labels[label].Speech];
        if (!_isDense || label + 1 >= labels.Count)
            return pieces;
        for (var p = ParagraphAt(pieces[0].First) + 1; reading.Document.Paragraphs[p].Tokens.First < labels[label + 1].Paragraph.First; p++)
            if (reading.Document.Paragraphs[p] is { Kind: BlockKind.Paragraph } paragraph && MayGoOn(paragraph.Tokens)
                && !IsAskedBefore(paragraph.Tokens, labels[label + 1]))
                pieces.Add(paragraph.Tokens);
            else
                break;
        return pieces;
    }

    /// <summary>Whether of the paragraphs from the first label to the last at least one of two is labelled.</summary>
    private static bool IsDense(Reading reading, List<SpeechLabel> labels)
    {
        var (first, last, paragraphs) = (labels[0].Paragraph.First, labels[^1].Paragraph.First, 0);
        foreach (var paragraph in reading.Document.Paragraphs)
            paragraphs += paragraph.Tokens.First >= first && paragraph.Tokens.First <= last ? 1 : 0;
        return labels.Exists(label => !label.IsAlone) && paragraphs <= Most * labels.Count;
    }

    /// <summary>Whether a paragraph is no stage direction and nothing in marks that somebody else may have said.</summary>
    private bool MayGoOn(IndexRange paragraph) => reading.Tags[paragraph.First] is not (WordTag.Open or WordTag.Symbol)
        && !reading.Counts.IsQuoted(paragraph.First, paragraph.End);

    /// <summary>Whether a paragraph is a question right before the next label, to whom it is put.</summary>
    private bool IsAskedBefore(IndexRange paragraph, SpeechLabel next) => paragraph.End == next.Paragraph.First
        && reading.Document.WordsOf(paragraph.End - 1) is "?";

    private int ParagraphAt(int token)
    {
        var (low, high) = (0, reading.Document.Paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = reading.Document.Paragraphs[middle].Tokens.First <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
