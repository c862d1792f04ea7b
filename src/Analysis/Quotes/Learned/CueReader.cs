namespace Analysis;

/// <summary>Decides for each cue whether it is one, who its source is, and what was said.</summary>
internal sealed class CueReader(Models models, double threshold)
{
    /// <summary>Below this probability a word is not looked at further.</summary>
    private const double Hopeless = 0.02;

    private readonly FeatureList _features = new();
    private readonly List<int> _positions = new(64);

    /// <summary>Fills in what the models make of a cue.</summary>
    public void Read(Reading reading, CueReading cue)
    {
        ChooseSide(reading, cue);
        if (cue.Chance < Hopeless && cue.Cue.Class is not (CueClass.Dash or CueClass.Colon))
            return;
        if (cue.Side == Side.None && !IsNearRun(reading, reading.UnitAt[cue.Cue.Token]))
            return;
        (cue.Source, cue.SourceChance) = ChooseSource(reading, cue.Cue);
        if (cue.Side is Side.Right or Side.Both)
            cue.Right = ChooseRight(reading, cue);
        if (cue.Side is Side.Left or Side.Both)
            cue.Left = ChooseLeft(reading, cue);
    }

    /// <summary>Whether a unit or the one before or behind holds words in marks that may turn out to be the cue's.</summary>
    private static bool IsNearRun(Reading reading, int unit) => reading.Counts.IsQuoted(
        reading.Units[Math.Max(0, unit - 1)].First, reading.Units[Math.Min(reading.Units.Count - 1, unit + 1)].End);

    private void ChooseSide(Reading reading, CueReading cue)
    {
        CueFeatures.Of(reading, cue.Cue, _features);
        var choice = new Choice();
        var (right, left, both) = models.Sides.Score(_features.All);
        var allowed = Parenthesis.Allowed(reading, cue.Cue, reading.Units[reading.UnitAt[cue.Cue.Token]]);
        choice.Offer((int)Side.Right, right);
        choice.Offer((int)Side.Left, left);
        choice.Offer((int)Side.Both, both);
        var best = IsInverted(reading, cue.Cue) ? (int)Side.Left
            : !allowed.Right && !allowed.Left ? (int)Side.Both
            : !allowed.Right ? (int)(left >= both ? Side.Left : Side.Both)
            : !allowed.Left ? (int)(right >= both ? Side.Right : Side.Both)
            : choice.Best;
        choice.Offer((int)Side.None, 0);
        cue.Chance = 1 - choice.ChanceOf(0);
        cue.Side = cue.Chance >= threshold && !Renaming.Is(reading, cue.Cue.Token) ? (Side)best : Side.None;
    }

    private (int, double) ChooseSource(Reading reading, Cue cue)
    {
        if (cue.Class == CueClass.Dash && Signature.At(reading, cue.Token) is var signer and >= 0)
            return (signer, 1);
        var choice = new Choice();
        var inverted = IsInverted(reading, cue);
        var passive = cue is { Class: CueClass.Ask or CueClass.Tell, Form: VerbForm.Participle } && IsPassive(reading, cue.Token);
        SourceFeatures.OfNone(reading, cue, _features);
        choice.Offer(-1, Score(Decision.Source));
        var candidates = SourceFeatures.Candidates(reading, cue);
        for (var p = candidates.First; p < candidates.End; p++)
        {
            if (!SourceFeatures.Fits(reading, cue, reading.Phrases[p]) || (inverted && reading.Phrases[p].First != cue.End) || (passive && reading.Phrases[p].First < cue.Token))
                continue;
            SourceFeatures.Of(reading, cue, p, candidates.First, _features);
            choice.Offer(p, Score(Decision.Source));
        }
        return (choice.Best, choice.Chance);
    }

    /// <summary>
    /// "…, said NAME": after a comma the name behind the cue is its source, and what was said stands before it; not where the name
    /// has a verb of its own, as in "Ada Quell, the mayor, said Larnaca was late".
    /// </summary>
    private static bool IsInverted(Reading reading, Cue cue)
    {
        if (cue.Class is not (CueClass.Say or CueClass.State or CueClass.Reply or CueClass.Manner) || cue.Token == 0 || cue.End >= reading.Tags.Length || reading.Tags[cue.Token - 1] != WordTag.Comma
            || reading.Tags[cue.End] is not (WordTag.Name or WordTag.Title) || reading.PhraseAt[cue.End] < 0)
            return false;
        var after = reading.Phrases[reading.PhraseAt[cue.End]].End;
        return after >= reading.Tags.Length || !reading.IsFinite(after);
    }

    /// <summary>Whether a form of "be" stands before a participle; then its subject was spoken to.</summary>
    private static bool IsPassive(Reading reading, int token)
    {
        while (token > 0 && reading.Tags[token - 1] is WordTag.Adverb or WordTag.Not)
            token--;
        return token > 0 && reading.Tags[token - 1] == WordTag.Be;
    }

    /// <summary>Whether what was said may go on behind a mark, after the cue's own clause: "It rained, she said on Monday, and it snowed".</summary>
    private static bool EndsClause(WordTag mark) => mark is WordTag.Comma or WordTag.Semicolon or WordTag.Colon or WordTag.Dash;

    private IndexRange ChooseRight(Reading reading, CueReading cue)
    {
        ContentFeatures.RightStarts(reading, cue.Cue, _positions);
        var starts = new Choice();
        foreach (var start in _positions)
        {
            if (cue.Side == Side.Both && reading.RunAt[start] < 0 && (start > cue.Cue.End || reading.Tags[start] is WordTag.Preposition or WordTag.And or WordTag.But) && !EndsClause(reading.Tags[start - 1]))
                continue;
            ContentFeatures.OfRightStart(reading, cue, start, _features);
            starts.Offer(start, Score(Decision.RightStart));
        }
        if (starts.Best < 0)
            return default;
        ContentFeatures.RightEnds(reading, cue.Cue, starts.Best, _positions);
        var ends = new Choice();
        foreach (var end in _positions)
        {
            ContentFeatures.OfRightEnd(reading, cue, starts.Best, end, _features);
            ends.Offer(end, Score(Decision.RightEnd));
        }
        return new IndexRange(starts.Best, ends.Best - starts.Best);
    }

    private IndexRange ChooseLeft(Reading reading, CueReading cue)
    {
        var end = ContentFeatures.LeftEnd(reading, cue.Cue, cue.Source);
        ContentFeatures.LeftStarts(reading, cue.Cue, end, _positions);
        var starts = new Choice();
        foreach (var start in _positions)
        {
            ContentFeatures.OfLeftStart(reading, cue, start, end, _features);
            starts.Offer(start, Score(Decision.LeftStart));
        }
        return starts.Best < 0 ? default : new IndexRange(starts.Best, end - starts.Best);
    }

    private double Score(Decision decision) => models[decision].Score(_features.All);
}
