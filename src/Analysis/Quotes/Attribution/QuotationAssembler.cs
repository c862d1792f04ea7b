namespace Analysis.Quotes;

/// <summary>Puts the decisions on cues and quoted runs together: each token is said once.</summary>
internal sealed class QuotationAssembler(Reading reading, List<CueReading> cues, RunReading[] runs)
{
    private readonly bool[] _taken = new bool[reading.Count];
    private readonly List<FoundQuotation> _found = [];

    /// <summary>The quotations, in order of their first words.</summary>
    public List<FoundQuotation> Assemble()
    {
        AddWhole(LabelledSpeech.Of(reading), nameof(LabelledSpeech));
        AddWhole(Headlines.Of(reading), nameof(Headlines));
        var attached = RunsByCue();
        foreach (var cue in InOrder(attached))
            AddCue(cues[cue], attached[cue]);
        new UncuedRuns(reading, runs, _found).Add();
        _found.Sort((a, b) => a.Pieces[0].First.CompareTo(b.Pieces[0].First));
        return _found;
    }

    /// <summary>Adds quotations that take a paragraph each.</summary>
    private void AddWhole(IEnumerable<(IndexRange Paragraph, FoundQuotation Quotation)> whole, string by)
    {
        foreach (var (paragraph, quotation) in whole)
        {
            if (_taken[paragraph.First])
                continue;
            _taken.AsSpan(paragraph.First, paragraph.Count).Fill(true);
            _found.Add(quotation with { By = by });
        }
    }

    /// <summary>The cues that hold something: those with quoted runs first, then the surest, then as they stand.</summary>
    private List<int> InOrder(List<int>?[] attached)
    {
        var order = new List<int>();
        for (var cue = 0; cue < cues.Count; cue++)
            if (attached[cue] is not null || cues[cue].Side != Side.None)
                order.Add(cue);
        order.Sort((a, b) => (attached[a] is null).CompareTo(attached[b] is null) is var byRuns and not 0 ? byRuns
            : cues[b].Chance.CompareTo(cues[a].Chance) is var byChance and not 0 ? byChance
            : a.CompareTo(b));
        return order;
    }

    private List<int>?[] RunsByCue()
    {
        var attached = new List<int>?[cues.Count];
        for (var r = 0; r < runs.Length; r++)
            if (runs[r].Cue is var cue and >= 0)
                (attached[cue] ??= []).Add(r);
        return attached;
    }

    private void AddCue(CueReading cue, List<int>? attached)
    {
        var pieces = new List<IndexRange>();
        if (cue.Side != Side.None && !_taken[cue.Cue.Token] && (cue.Cue.Class != CueClass.Other || attached is not null))
        {
            Take(cue.Left, attached, pieces);
            Take(cue.Right, attached, pieces);
        }
        foreach (var run in attached ?? [])
            Take(reading.Runs[run].Tokens, attached, pieces);
        if (pieces.Count == 0)
            return;
        pieces.Sort((a, b) => a.First.CompareTo(b.First));
        var chance = cue.SourceChance * (attached is null ? cue.Chance : attached.Max(r => runs[r].Chance));
        foreach (var part in Parts(pieces, cue.Cue, attached))
            _found.Add(new FoundQuotation(part, cue.Cue, cue.Source, chance, cue.Via));
    }

    /// <summary>
    /// The words without marks in a cue's sentence apart from those in marks that follow it as sentences of their own: "She defended the
    /// plan. “It is fair.”"
    /// </summary>
    private List<IndexRange>[] Parts(List<IndexRange> pieces, Cue cue, List<int>? attached)
    {
        var end = reading.Units[reading.UnitAt[cue.Token]].End;
        return attached?.TrueForAll(run => reading.Runs[run].Tokens.First >= end) == true && pieces[0].First < end
            && pieces[^1].First >= end
            ? [pieces.FindAll(piece => piece.First < end), pieces.FindAll(piece => piece.First >= end)]
            : [pieces];
    }

    /// <summary>Takes the words that nobody has yet, unless most of them are taken or a run of another cue lies among them.</summary>
    private void Take(IndexRange content, List<int>? attached, List<IndexRange> pieces)
    {
        if (content.Count == 0)
            return;
        var (start, end) = (content.First, content.End);
        while (start < end && (_taken[start] || IsForeign(start, attached)))
            start++;
        var stop = start;
        while (stop < end && !_taken[stop] && !IsForeign(stop, attached))
            stop++;
        if (stop - start < (content.Count + 1) / 2 || !HoldsWord(start, stop))
            return;
        _taken.AsSpan(start, stop - start).Fill(true);
        pieces.Add(new IndexRange(start, stop - start));
    }

    private bool IsForeign(int token, List<int>? attached) =>
        reading.RunAt[token] is var run and >= 0 && runs[run].Cue >= 0 && attached?.Contains(run) != true;

    private bool HoldsWord(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return true;
        return false;
    }
}
