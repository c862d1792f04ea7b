namespace Analysis;

/// <summary>From a figure's evidence to the sentence it stands in.</summary>
public static class EvidenceSentences
{
    /// <summary>
    /// The sentence that holds the first of the evidence's words; the words themselves where they stand outside of the story
    /// (in a by-line).
    /// </summary>
    public static TextSpan Sentence(this Evidence evidence)
    {
        var document = evidence.Article.Document;
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var sentence = document.SpanOf(document.Sentences[middle]);
            if (sentence.Contains(evidence.Span.Start))
                return sentence;
            if (sentence.Start > evidence.Span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return evidence.Span;
    }
}
