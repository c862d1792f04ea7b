using Analysis;

namespace QuoteTrainer;

/// <summary>Lays the annotation of an article over its tokens, cues and quoted runs.</summary>
internal sealed class GoldMap
{
    private readonly Reading _reading;
    private readonly AnnotatedArticle _article;
    private readonly bool[] _skipped;
    private readonly AnnotatedAttribution?[] _byToken;

    public GoldMap(AnnotatedArticle article, Reading reading, List<CueReading> cues)
    {
        (_article, _reading) = (article, reading);
        _skipped = new bool[cues.Count];
        Sides = new Side[cues.Count];
        AttributionAt = new AnnotatedAttribution?[cues.Count];
        _byToken = new AnnotatedAttribution?[reading.Count];
        foreach (var attribution in article.Attributions)
            Lay(attribution, cues);
    }

    public Side[] Sides { get; }

    public AnnotatedAttribution?[] AttributionAt { get; }

    public bool IsSkipped(int cue) => _skipped[cue] && AttributionAt[cue] is null;

    /// <summary>The direct or mixed attribution whose content holds most of a run, or null.</summary>
    public AnnotatedAttribution? OfRun(QuotedRun run)
    {
        var counts = new Dictionary<AnnotatedAttribution, int>();
        for (var i = run.Tokens.First; i < run.Tokens.End; i++)
            if (_byToken[i] is { } attribution && _reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                counts[attribution] = counts.GetValueOrDefault(attribution) + 1;
        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    public bool IsSource(NounPhrase phrase, AnnotatedAttribution attribution)
    {
        var head = _reading.Document.Tokens[phrase.HeadToken].Span;
        return attribution.Source.Any(span => span.Overlaps(head) && (span.Start >= _reading.Document.Tokens[phrase.First].Start - 4
            || IsFirstIn(phrase, span)));
    }

    public int SourcePhrase(Cue cue, AnnotatedAttribution attribution)
    {
        var candidates = SourceFeatures.Candidates(_reading, cue);
        for (var p = candidates.First; p < candidates.End; p++)
            if (SourceFeatures.Fits(_reading, cue, _reading.Phrases[p]) && IsSource(_reading.Phrases[p], attribution))
                return p;
        return -1;
    }

    public bool SourceIsRight(CueReading cue, AnnotatedAttribution attribution) =>
        cue.Source >= 0 && IsSource(_reading.Phrases[cue.Source], attribution);

    public bool SameSource(AnnotatedAttribution one, AnnotatedAttribution other) => one == other
        || (one.Source.Length > 0 && other.Source.Length > 0 && (one.Source[0] == other.Source[0] || LastWord(one) == LastWord(other)));

    public IndexRange RightOf(Cue cue, AnnotatedAttribution attribution) => Range(attribution, token => token >= cue.End, cue);

    public IndexRange LeftOf(Cue cue, AnnotatedAttribution attribution) => Range(attribution, token => token < cue.Token, cue);

    private bool IsFirstIn(NounPhrase phrase, TextSpan span)
    {
        for (var p = _reading.PhraseAt[phrase.First] - 1; p >= 0 && p >= _reading.PhraseAt[phrase.First] - 6; p--)
            if (span.Overlaps(_reading.Document.Tokens[_reading.Phrases[p].HeadToken].Span))
                return false;
        return true;
    }

    private string LastWord(AnnotatedAttribution attribution)
    {
        var words = attribution.Source[0].In(_reading.Document.Text).Split(' ', ',');
        return words[^1];
    }

    private IndexRange Range(AnnotatedAttribution attribution, Func<int, bool> side, Cue cue)
    {
        var unit = _reading.Units[_reading.UnitAt[cue.Token]];
        var (first, last) = (-1, -1);
        for (var i = unit.First; i < unit.End; i++)
            if (side(i) && attribution.Content.Any(span => span.Overlaps(_reading.Document.Tokens[i].Span)))
            {
                if (first >= 0 && i > last + 3 && cue.Token < first)
                    break;
                first = first < 0 ? i : first;
                last = i;
            }
        while (last > first && _reading.Tags[last] is WordTag.Comma or WordTag.Stop && _reading.RunAt[last] < 0)
            last--;
        return first < 0 ? default : new IndexRange(first, last + 1 - first);
    }

    private void Lay(AnnotatedAttribution attribution, List<CueReading> cues)
    {
        var isQuoted = false;
        for (var i = 0; i < _byToken.Length; i++)
            if (_reading.RunAt[i] >= 0 && _reading.Document.Tokens[i].Kind == TokenKind.Word
                && attribution.Content.Any(span => span.Contains(_reading.Document.Tokens[i].Span)))
            {
                _byToken[i] = attribution;
                isQuoted = true;
            }
        var best = -1;
        for (var c = 0; c < cues.Count; c++)
            if (attribution.Cue.Any(span => span.Overlaps(_reading.Document.Tokens[cues[c].Cue.Token].Span)))
            {
                _skipped[c] = true;
                if (best < 0 || cues[c].Cue.Class is not (CueClass.Noun or CueClass.Colon or CueClass.Other or CueClass.Dash))
                    best = c;
            }
        if (best < 0 || (AttributionAt[best] is not null && !isQuoted))
            return;
        AttributionAt[best] = attribution;
        var (left, right) = (LeftOf(cues[best].Cue, attribution).Count > 0, RightOf(cues[best].Cue, attribution).Count > 0);
        Sides[best] = left && right ? Side.Both : left ? Side.Left : right ? Side.Right : Side.None;
    }
}
