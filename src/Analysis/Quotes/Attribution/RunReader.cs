namespace Analysis.Quotes;

/// <summary>What a quoted run belongs to.</summary>
/// <param name="Cue">The index of its cue, <see cref="Continued"/> or <see cref="Nothing"/>.</param>
/// <param name="Chance">The probability of that.</param>
internal readonly record struct RunReading(int Cue, double Chance)
{
    /// <summary>The run goes on with the last speaker's words.</summary>
    public const int Continued = -1;

    /// <summary>The run is no quotation.</summary>
    public const int Nothing = -2;

    /// <summary>The run is a speech of a transcript, with its speaker's label inside the marks.</summary>
    public const int Labelled = -3;
}

/// <summary>
/// Decides what each quoted run belongs to, by ranking the cues around it, after Pareti et al., "Automatically Detecting and
/// Attributing Indirect Quotations" (2013).
/// </summary>
/// <param name="models">The models.</param>
/// <param name="log">Takes note of the decisions; null where nobody asks for them.</param>
internal sealed class RunReader(Models models, DecisionLog? log = null)
{
    private readonly List<(int Cue, Relation Relation)> _candidates = new(16);

    /// <summary>The decision for each run of a document.</summary>
    public RunReading[] Read(Reading reading, List<CueReading> cues)
    {
        var result = new RunReading[reading.Runs.Count];
        var spoken = new RunReading[result.Length];
        var first = 0;
        for (var r = 0; r < result.Length; r++)
        {
            Candidates(reading, cues, reading.Runs[r], _candidates, ref first);
            log?.Ask(QuotationQuestion.Marks, r);
            if (Transcript.LabelEnd(reading, reading.Runs[r]) >= 0)
                result[r] = spoken[r] = Known(nameof(Transcript), RunReading.Labelled);
            else if (Renaming.Names(reading, reading.Runs[r]))
                result[r] = spoken[r] = Known(nameof(Renaming), RunReading.Nothing);
            else if (Introducing(reading, cues, reading.Runs[r]) is var cue and >= 0)
                result[r] = spoken[r] = Known(nameof(Introducing), cue);
            else
                (result[r], spoken[r]) = Choose(reading, cues, r, r > 0 && result[r - 1].Cue != RunReading.Nothing);
            if (result[r].Cue == RunReading.Nothing
                && (RunFeatures.IsUtterance(reading, reading.Runs[r]) || IsAnswer(reading, reading.Runs[r])))
                result[r] = spoken[r] = new RunReading(spoken[r].Cue == RunReading.Nothing ? RunReading.Continued
                    : spoken[r].Cue, 1 - result[r].Chance);
            log?.Correct(r, result[r].Cue, nameof(RunFeatures.IsUtterance));
        }
        MultiParagraph.Join(reading, cues, result, spoken);
        for (var r = 0; log is not null && r < result.Length; r++)
            log.Correct(r, result[r].Cue, nameof(MultiParagraph));
        return result;
    }

    /// <summary>Whether words in marks are a paragraph by themselves behind one that is a question: the answer to it.</summary>
    private static bool IsAnswer(Reading reading, QuotedRun run) => run.Tokens.First > 0 && reading.UnitAt[run.Tokens.First] is var unit
        && reading.Units[unit] is var whole && whole.First == run.Tokens.First && whole.End == run.Tokens.End
        && reading.Document.WordsOf(run.Tokens.First - 1) is "?" && reading.RunAt[run.Tokens.First - 1] < 0
        && reading.ParagraphEnd(run.Tokens.First - 1) == run.Tokens.First && reading.ParagraphEnd(run.Tokens.First) == run.Tokens.End;

    /// <summary>What grammar alone tells a run to belong to.</summary>
    private RunReading Known(string rule, int cue)
    {
        log?.Decide(cue, rule);
        return new RunReading(cue, 1);
    }

    /// <summary>The cues near a run: in its unit, and in the units before and behind.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="run">The run.</param>
    /// <param name="found">Takes the cues in, with where each stands.</param>
    /// <param name="first">Where to begin in the cues; moved on, so that all runs together take linear time.</param>
    public static void Candidates(Reading reading, List<CueReading> cues, QuotedRun run, List<(int Cue, Relation Relation)> found,
        ref int first)
    {
        const int Reach = 70;
        found.Clear();
        var unit = reading.UnitAt[run.Tokens.First];
        var end = reading.ParagraphEnd(run.Tokens.End - 1);
        while (first < cues.Count && (reading.UnitAt[cues[first].Cue.Token] < unit - 1 || cues[first].Cue.Token < run.Tokens.First - Reach))
            first++;
        for (var c = first; c < cues.Count && reading.UnitAt[cues[c].Cue.Token] <= unit + 1; c++)
        {
            var token = cues[c].Cue.Token;
            if (token > run.Tokens.End + Reach)
                break;
            if (token < run.Tokens.First || cues[c].Cue.Class == CueClass.Dash || token < end)
                found.Add((c, RelationOf(reading, cues[c].Cue, run, unit)));
        }
    }

    /// <summary>The decision, and the best one apart from the run being no quotation.</summary>
    private (RunReading Decided, RunReading Spoken) Choose(Reading reading, List<CueReading> cues, int run, bool mayContinue)
    {
        var none = new WeightSum<OneWeight>(models[Decision.Run]);
        var spoken = new Choice();
        if (mayContinue)
        {
            spoken.Offer(RunReading.Continued, RunFeatures.OfContinued(reading, reading.Runs[run], run - 1, none).Sum.Value);
            log?.Offer(RunReading.Continued, RunFeatures.OfContinued(reading, reading.Runs[run], run - 1, log.Weigh(Decision.Run)));
        }
        foreach (var (cue, relation) in _candidates)
        {
            if (IsBarred(reading, cues[cue].Cue, run, relation))
                continue;
            spoken.Offer(cue, RunFeatures.OfCue(reading, reading.Runs[run], cues[cue], relation, none).Sum.Value);
            log?.Offer(cue, RunFeatures.OfCue(reading, reading.Runs[run], cues[cue], relation, log.Weigh(Decision.Run)));
        }
        var all = spoken;
        all.Offer(RunReading.Nothing, RunFeatures.OfNothing(reading, reading.Runs[run], none).Sum.Value);
        log?.Offer(RunReading.Nothing, RunFeatures.OfNothing(reading, reading.Runs[run], log.Weigh(Decision.Run)));
        log?.Decide(all.Best);
        var decided = new RunReading(all.Best, all.Chance);
        return (decided, double.IsNegativeInfinity(spoken.BestScore) ? decided
            : new RunReading(spoken.Best, all.ChanceOf(spoken.BestScore)));
    }

    /// <summary>
    /// Whether a cue cannot be a run's: who answers did not ask ("“Did you?” “I did,” he answered"), and marks around an adjective ("his
    /// “lucky” socks") or a few words of a sentence ("after “odd noises” were heard") are no words of whoever does something else.
    /// </summary>
    private static bool IsBarred(Reading reading, Cue cue, int run, Relation relation)
    {
        if (cue.Class == CueClass.Reply)
            return relation is Relation.After or Relation.SentenceAfter && run + 1 < reading.Runs.Count
                && reading.Runs[run + 1].Tokens.First < cue.Token
                && reading.Runs[run].EndsInQuestion(reading.Document);
        return cue.Class == CueClass.Other
            && (RunFeatures.IsAdjective(reading, reading.Runs[run]) || RunFeatures.IsFragment(reading, reading.Runs[run]));
    }

    /// <summary>
    /// The cue that stands beside a run and can only be the run's: a signature behind it, or a colon that ends the paragraph before it.
    /// </summary>
    private int Introducing(Reading reading, List<CueReading> cues, QuotedRun run)
    {
        var introducing = -1;
        foreach (var (cue, relation) in _candidates)
            if (cues[cue].Source < 0)
                continue;
            else if (cues[cue].Via >= 0 && Brings(reading, cues[cue], run))
                return cue;
            else if (relation == Relation.After && Renaming.Follows(reading, cues[cue].Cue.Token, run))
                return cue;
            else if (cues[cue].Cue.Token == run.Tokens.End
                && (Signature.At(reading, run.Tokens.End) >= 0 || Inversion.Is(reading, cues[cue].Cue)))
                return cue;
            else if (relation == Relation.ParagraphBefore && cues[cue].Cue.Class == CueClass.Colon && cues[cue].Cue.End == run.Tokens.First)
                introducing = cue;
        return introducing;
    }

    /// <summary>Whether a relayed report has a run beside it or takes it in: "quoted the pilot as saying: “…”".</summary>
    private static bool Brings(Reading reading, CueReading cue, QuotedRun run) =>
        (cue.Right.Count > 0 && cue.Right.First <= run.Tokens.First && run.Tokens.End <= cue.Right.End)
        || (cue.Left.Count > 0 && cue.Left.First <= run.Tokens.First && run.Tokens.End <= cue.Left.End)
        || Relay.Introduced(reading, cue.Cue, reading.Units[reading.UnitAt[cue.Cue.Token]]) >= 0 && cue.Cue.Token < run.Tokens.First
            && !reading.Counts.IsQuoted(cue.Cue.End, run.Tokens.First);

    private static Relation RelationOf(Reading reading, Cue cue, QuotedRun run, int unit)
    {
        var cueUnit = reading.UnitAt[cue.Token];
        if (cueUnit == unit)
            return cue.Token < run.Tokens.First ? Relation.Before : Relation.After;
        if (cueUnit > unit)
            return Relation.SentenceAfter;
        var between =
            reading.Document.Text.AsSpan(
                reading.Document.Tokens[reading.Units[cueUnit].End - 1].End..reading.Document.Tokens[reading.Units[unit].First].Start);
        return between.Contains('\n') ? Relation.ParagraphBefore : Relation.SentenceBefore;
    }
}
