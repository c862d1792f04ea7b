using System.Buffers;

namespace Analysis.Grammar;

/// <summary>
/// A document read for attribution: tags, quoted runs, noun phrases, and units that no quotation is cut by. What is known of each token
/// lies in arrays of a pool, longer than the document, which go back when the reading is disposed of: the next article then finds them in
/// the processor's cache.
/// </summary>
internal sealed class Reading : IDisposable
{
    private Reading(Document document)
    {
        Document = document;
        Count = document.Tokens.Length;
        Tags = ArrayPool<WordTag>.Shared.Rent(Count);
        Cues = ArrayPool<CueClass>.Shared.Rent(Count);
        RunAt = ArrayPool<int>.Shared.Rent(Count);
        UnitAt = ArrayPool<int>.Shared.Rent(Count);
        PhraseAt = ArrayPool<int>.Shared.Rent(Count);
        Tagger.Tag(document, Tags, Cues);
        Runs = QuotedRuns.In(document);
        Names = NameSieves.TakeFrom(Runs, document, Tags, Cues);
        Phrases = ArrayPool<NounPhrase>.Shared.Rent(Count);
        PhraseCount = NounPhraseChunker.Read(document, Tags, Phrases);
        RunAt.AsSpan(0, Count).Fill(-1);
        PhraseAt.AsSpan(0, Count).Fill(-1);
        for (var r = 0; r < Runs.Count; r++)
            RunAt.AsSpan(Runs[r].Tokens.First, Runs[r].Tokens.Count).Fill(r);
        for (var p = 0; p < PhraseCount; p++)
            PhraseAt.AsSpan(Phrases[p].First, Phrases[p].Tokens.Count).Fill(p);
        Counts = new TokenCounts(this);
        Units = SentenceUnits();
        for (var u = 0; u < Units.Length; u++)
            UnitAt.AsSpan(Units[u].First, Units[u].Count).Fill(u);
    }

    public Document Document { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; }

    public WordTag[] Tags { get; }

    public CueClass[] Cues { get; }

    /// <summary>What stands in marks, but for names.</summary>
    public List<QuotedRun> Runs { get; }

    /// <summary>The names in marks, in order.</summary>
    public List<MarkedName> Names { get; }

    /// <summary>The run a token is in, or -1.</summary>
    public int[] RunAt { get; }

    public NounPhrase[] Phrases { get; }

    /// <summary>How many noun phrases there are.</summary>
    public int PhraseCount { get; }

    /// <summary>The noun phrase a token is in, or -1.</summary>
    public int[] PhraseAt { get; }

    public TokenCounts Counts { get; }

    /// <summary>Sentences, those joined that a quoted run reaches over.</summary>
    public IndexRange[] Units { get; }

    public int[] UnitAt { get; }

    public static Reading Of(Document document) => new(document);

    /// <summary>The tag of a token, or <see cref="WordTag.None"/> outside of the unit.</summary>
    public WordTag Tag(int token, IndexRange unit) => token >= unit.First && token < unit.End ? Tags[token] : WordTag.None;

    /// <summary>Whether a token is a finite verb.</summary>
    public bool IsFinite(int token) => Tags[token].IsFinite();

    /// <summary>Gives the arrays back; the reading is not to be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<WordTag>.Shared.Return(Tags);
        ArrayPool<CueClass>.Shared.Return(Cues);
        ArrayPool<int>.Shared.Return(RunAt);
        ArrayPool<int>.Shared.Return(UnitAt);
        ArrayPool<int>.Shared.Return(PhraseAt);
        ArrayPool<NounPhrase>.Shared.Return(Phrases);
        Counts.Dispose();
    }

    /// <summary>The token after the last one of a token's paragraph.</summary>
    public int ParagraphEnd(int token)
    {
        var paragraphs = Document.Paragraphs;
        var (low, high) = (0, paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].Tokens.End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return paragraphs[low].Tokens.End;
    }

    private IndexRange[] SentenceUnits()
    {
        var units = new List<IndexRange>(Document.Sentences.Length);
        foreach (var paragraph in Document.Paragraphs)
        {
            var first = -1;
            for (var s = paragraph.Sentences.First; s < paragraph.Sentences.End; s++)
            {
                var sentence = Document.Sentences[s];
                first = first < 0 ? sentence.First : first;
                var runOn = sentence.End < paragraph.Tokens.End && RunAt[sentence.End] >= 0
                    && RunAt[sentence.End] == RunAt[sentence.End - 1];
                if (runOn)
                    continue;
                units.Add(new IndexRange(first, sentence.End - first));
                first = -1;
            }
            if (first >= 0)
                units.Add(new IndexRange(first, paragraph.Tokens.End - first));
        }
        return [.. units];
    }
}
