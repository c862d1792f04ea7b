namespace Analysis;

/// <summary>A document read for attribution: tags, quoted runs, noun phrases, and units that no quotation is cut by.</summary>
internal sealed class Reading
{
    private Reading(Document document)
    {
        Document = document;
        var count = document.Tokens.Length;
        Tags = new WordTag[count];
        Cues = new CueClass[count];
        RunAt = GC.AllocateUninitializedArray<int>(count);
        UnitAt = new int[count];
        PhraseAt = GC.AllocateUninitializedArray<int>(count);
        Tagger.Tag(document, Tags, Cues);
        Runs = QuotedRuns.In(document);
        Phrases = NounPhraseChunker.In(document, Tags);
        Array.Fill(RunAt, -1);
        Array.Fill(PhraseAt, -1);
        for (var r = 0; r < Runs.Count; r++)
            RunAt.AsSpan(Runs[r].Tokens.First, Runs[r].Tokens.Count).Fill(r);
        for (var p = 0; p < Phrases.Count; p++)
            PhraseAt.AsSpan(Phrases[p].First, Phrases[p].Tokens.Count).Fill(p);
        Counts = new TokenCounts(this);
        Units = SentenceUnits();
        for (var u = 0; u < Units.Count; u++)
            UnitAt.AsSpan(Units[u].First, Units[u].Count).Fill(u);
    }

    public Document Document { get; }

    public WordTag[] Tags { get; }

    public CueClass[] Cues { get; }

    public List<QuotedRun> Runs { get; }

    /// <summary>The run a token is in, or -1.</summary>
    public int[] RunAt { get; }

    public List<NounPhrase> Phrases { get; }

    /// <summary>The noun phrase a token is in, or -1.</summary>
    public int[] PhraseAt { get; }

    public TokenCounts Counts { get; }

    /// <summary>Sentences, those joined that a quoted run reaches over.</summary>
    public List<IndexRange> Units { get; }

    public int[] UnitAt { get; }

    public static Reading Of(Document document) => new(document);

    /// <summary>The tag of a token, or <see cref="WordTag.None"/> outside of the unit.</summary>
    public WordTag Tag(int token, IndexRange unit) => token >= unit.First && token < unit.End ? Tags[token] : WordTag.None;

    /// <summary>Whether a token is a finite verb.</summary>
    public bool IsFinite(int token) => Tags[token] is WordTag.Past or WordTag.Present or WordTag.CuePast or WordTag.CuePresent or WordTag.Be
        or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Contracted;

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

    private List<IndexRange> SentenceUnits()
    {
        var units = new List<IndexRange>(Document.Sentences.Length);
        foreach (var paragraph in Document.Paragraphs)
        {
            var first = -1;
            for (var s = paragraph.Sentences.First; s < paragraph.Sentences.End; s++)
            {
                var sentence = Document.Sentences[s];
                first = first < 0 ? sentence.First : first;
                var runOn = sentence.End < paragraph.Tokens.End && RunAt[sentence.End] >= 0 && RunAt[sentence.End] == RunAt[sentence.End - 1];
                if (runOn)
                    continue;
                units.Add(new IndexRange(first, sentence.End - first));
                first = -1;
            }
            if (first >= 0)
                units.Add(new IndexRange(first, paragraph.Tokens.End - first));
        }
        return units;
    }
}
