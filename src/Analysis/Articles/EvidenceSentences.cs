namespace Analysis;

/// <summary>From a figure's evidence to the sentence it stands in.</summary>
public static class EvidenceSentences
{
    private const int LongestShown = 2_000;

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

    /// <summary>
    /// The sentence's words; of a sentence that is longer than any, those around the place: each of a hundred thousand places in one
    /// endless sentence would bring it all.
    /// </summary>
    internal static string SentenceWords(this Evidence evidence)
    {
        var (sentence, text) = (evidence.Sentence(), evidence.Article.Text);
        if (sentence.Length <= LongestShown)
            return sentence.In(text);
        var start = Whole(text, Math.Max(sentence.Start, evidence.Span.Start - (LongestShown / 2)));
        var end = Whole(text, Math.Min(sentence.End, start + LongestShown));
        return (start > sentence.Start ? "…" : "") + text[start..end] + (end < sentence.End ? "…" : "");
    }

    /// <summary>A place at which no character is cut in two.</summary>
    private static int Whole(string text, int place) => place < text.Length && char.IsLowSurrogate(text[place]) ? place + 1 : place;
}
