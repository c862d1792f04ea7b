namespace Analysis;

/// <summary>What a quoted run belongs to.</summary>
/// <param name="Cue">The index of its cue, <see cref="Continued"/> or <see cref="Nothing"/>.</param>
/// <param name="Chance">The probability of that.</param>
internal readonly record struct RunReading(int Cue, double Chance)
{
    /// <summary>The run goes on with the last speaker's words.</summary>
    public const int Continued = -1;

    /// <summary>The run is no quotation.</summary>
    public const int Nothing = -2;
}

/// <summary>
/// Decides what each quoted run belongs to, by ranking the cues around it, after Pareti et al., "Automatically Detecting and
/// Attributing Indirect Quotations" (2013).
/// </summary>
internal sealed class RunReader(Scorer[] scorers)
{
    private readonly List<int> _features = new(32);

    /// <summary>The decision for each run of a document.</summary>
    public RunReading[] Read(Reading reading, List<CueReading> cues)
    {
        var scorer = scorers[(int)Decision.Run];
        var result = new RunReading[reading.Runs.Count];
        var first = 0;
        for (var r = 0; r < result.Length; r++)
        {
            var run = reading.Runs[r];
            if (RunFeatures.IsNickname(reading, run))
            {
                result[r] = new RunReading(RunReading.Nothing, 1);
                continue;
            }
            var choice = new Choice();
            RunFeatures.OfNothing(reading, run, _features);
            choice.Offer(RunReading.Nothing, scorer.Score(_features));
            if (r > 0 && result[r - 1].Cue != RunReading.Nothing)
            {
                RunFeatures.OfContinued(reading, run, r - 1, _features);
                choice.Offer(RunReading.Continued, scorer.Score(_features));
            }
            foreach (var (cue, relation) in Candidates(reading, cues, run, ref first))
            {
                RunFeatures.OfCue(reading, run, cues[cue], relation, _features);
                choice.Offer(cue, scorer.Score(_features));
            }
            result[r] = new RunReading(choice.Best, choice.Chance);
        }
        return result;
    }

    /// <summary>The cues near a run: in its unit, and in the units before and behind.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="run">The run.</param>
    /// <param name="first">Where to begin in the cues; moved on, so that all runs together take linear time.</param>
    public static List<(int Cue, Relation Relation)> Candidates(Reading reading, List<CueReading> cues, QuotedRun run, ref int first)
    {
        const int Reach = 70;
        var found = new List<(int, Relation)>();
        var unit = reading.UnitAt[run.Tokens.First];
        while (first < cues.Count && (reading.UnitAt[cues[first].Cue.Token] < unit - 1 || cues[first].Cue.Token < run.Tokens.First - Reach))
            first++;
        for (var c = first; c < cues.Count && reading.UnitAt[cues[c].Cue.Token] <= unit + 1; c++)
        {
            var token = cues[c].Cue.Token;
            if (token > run.Tokens.End + Reach)
                break;
            found.Add((c, RelationOf(reading, cues[c].Cue, run, unit)));
        }
        return found;
    }

    private static Relation RelationOf(Reading reading, Cue cue, QuotedRun run, int unit)
    {
        var cueUnit = reading.UnitAt[cue.Token];
        if (cueUnit == unit)
            return cue.Token < run.Tokens.First ? Relation.Before : Relation.After;
        if (cueUnit > unit)
            return Relation.SentenceAfter;
        var between = reading.Document.Text.AsSpan(reading.Document.Tokens[reading.Units[cueUnit].End - 1].End..reading.Document.Tokens[reading.Units[unit].First].Start);
        return between.Contains('\n') ? Relation.ParagraphBefore : Relation.SentenceBefore;
    }
}
