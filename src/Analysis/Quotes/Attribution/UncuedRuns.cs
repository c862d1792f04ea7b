namespace Analysis.Quotes;

/// <summary>
/// Gives speakers to the quoted runs that have no cue: those that go on with the last speaker's words, and those of headlines and
/// transcripts.
/// </summary>
internal sealed class UncuedRuns(Reading reading, RunReading[] runs, List<FoundQuotation> found)
{
    private const double HeadlineChance = 0.5;

    private const double IntroducedChance = 0.8;

    private readonly FoundQuotation?[] _byRun = new FoundQuotation?[runs.Length];
    private readonly IntroducedSpeaker _introduced = new(reading, found);

    /// <summary>Adds their quotations to those that were found.</summary>
    public void Add()
    {
        foreach (var quotation in found)
            foreach (var piece in quotation.Pieces)
                for (var i = piece.First; i < piece.End; i++)
                    if (reading.RunAt[i] is var run and >= 0)
                        _byRun[run] = quotation;
        GiveSources();
        AddContinued();
        AddHeadlines();
    }

    /// <summary>
    /// Words in marks whose cue tells no source are those of whom the sentence before brings in: "Ada Quell did not agree. “…”".
    /// </summary>
    private void GiveSources()
    {
        for (var q = 0; q < found.Count; q++)
            if (found[q] is { Source: < 0, Cue: not null } quotation && reading.RunAt[quotation.Pieces[0].First] is var run and >= 0
                && reading.Runs[run].Tokens.First == quotation.Pieces[0].First
                && _introduced.Before(reading.Runs[run]) is var source and >= 0)
                found[q] = quotation with { Source = source };
    }

    private void AddContinued()
    {
        FoundQuotation? last = null;
        for (var r = 0; r < runs.Length; r++)
        {
            if (_byRun[r] is null && HoldsWord(reading.Runs[r]))
                AddSpoken(r, last);
            last = _byRun[r] ?? last;
        }
    }

    private void AddSpoken(int run, FoundQuotation? last)
    {
        var tokens = reading.Runs[run].Tokens;
        if (runs[run].Cue == RunReading.Labelled && Transcript.LabelEnd(reading, reading.Runs[run]) is var speech)
            Add(run, new IndexRange(speech, tokens.End - speech), reading.PhraseAt[tokens.First + 1], 1);
        if (runs[run].Cue != RunReading.Continued)
            return;
        if (_introduced.Before(reading.Runs[run]) is var introduced and >= 0)
            Add(run, tokens, introduced, IntroducedChance * runs[run].Chance);
        else if ((last?.Source ?? SubjectBefore(reading.Runs[run])) is var source && (last is not null || source >= 0))
            Add(run, tokens, source, (last?.Chance ?? 1) * runs[run].Chance);
    }

    /// <summary>A headline's words are those of whoever says them below: "‘We are late’: families meet".</summary>
    private void AddHeadlines()
    {
        foreach (var paragraph in reading.Document.Paragraphs)
            if (paragraph.Kind == BlockKind.Headline && reading.RunAt[paragraph.Tokens.First] is var run and >= 0 && _byRun[run] is null
                && SpokenBelow(run) is { } below)
                Add(run, reading.Runs[run].Tokens, below.Source, below.Chance * HeadlineChance);
    }

    private void Add(int run, IndexRange content, int source, double chance)
    {
        _byRun[run] = new FoundQuotation([content], null, source, chance);
        found.Add(_byRun[run]!);
    }

    private FoundQuotation? SpokenBelow(int headline)
    {
        for (var r = headline + 1; r < runs.Length; r++)
            if (_byRun[r] is { Source: >= 0 } spoken && StartsAlike(reading.Runs[headline], reading.Runs[r]))
                return spoken;
        return null;
    }

    private bool StartsAlike(QuotedRun one, QuotedRun other)
    {
        var i = other.Tokens.First;
        for (var token = one.Tokens.First; token < one.Tokens.End; token++, i++)
            if (reading.Document.Tokens[token].Kind == TokenKind.Word
                && (i >= other.Tokens.End || !reading.Document.WordsOf(token).Equals(reading.Document.WordsOf(i),
                    StringComparison.OrdinalIgnoreCase)))
                return false;
        return true;
    }

    /// <summary>The subject of the sentence before a run, where it is a person: "The captain read a statement. ¶ “…”"; or -1.</summary>
    private int SubjectBefore(QuotedRun run)
    {
        var unit = reading.UnitAt[run.Tokens.First] - 1;
        if (unit < 0 || reading.Counts.IsQuoted(reading.Units[unit].First, reading.Units[unit].End)
            || reading.PhraseAt[reading.Units[unit].First] is not (var p and >= 0))
            return -1;
        var subject = reading.Phrases[p];
        return subject.Head is WordTag.Name or WordTag.Title or WordTag.Role or WordTag.Pronoun && subject.End < reading.Count
            && reading.IsFinite(subject.End) ? p : -1;
    }

    private bool HoldsWord(QuotedRun run)
    {
        for (var i = run.Tokens.First; i < run.Tokens.End; i++)
            if (reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return true;
        return false;
    }
}
