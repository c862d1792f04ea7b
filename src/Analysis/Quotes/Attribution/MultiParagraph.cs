namespace Analysis.Quotes;

/// <summary>
/// Keeps quotations together that run on over paragraphs: a mark that is not closed before the paragraph ends, and another that
/// opens the next one, hold one speaker's words.
/// </summary>
internal static class MultiParagraph
{
    /// <summary>The probability below which a cue is not believed to hold for a whole row.</summary>
    private const double LeastChance = 0.3;

    /// <summary>Gives all runs of such a row the decision of the one that is surest of its cue, or the last speaker before.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="cues">Its cues; one that reports nothing by itself holds for no row.</param>
    /// <param name="decided">The decision on each run; changed in place.</param>
    /// <param name="spoken">The best decision on each run apart from its being no quotation.</param>
    public static void Join(Reading reading, List<CueReading> cues, RunReading[] decided, RunReading[] spoken)
    {
        for (var first = 0; first < decided.Length;)
        {
            var end = first + 1;
            while (end < decided.Length && decided[end].Cue != RunReading.Labelled && GoesOn(reading, end - 1))
                end++;
            if (decided[first].Cue == RunReading.Labelled)
                decided.AsSpan(first + 1, end - first - 1).Fill(new RunReading(RunReading.Continued, 1));
            else if (end > first + 1)
                decided.AsSpan(first, end - first).Fill(Anchor(cues, spoken.AsSpan(first, end - first)));
            first = end;
        }
    }

    private static RunReading Anchor(List<CueReading> cues, ReadOnlySpan<RunReading> spoken)
    {
        var best = new RunReading(RunReading.Continued, 0);
        foreach (var run in spoken)
            if (run.Cue >= 0 && run.Chance > best.Chance && Reports(cues[run.Cue]))
                best = run;
        return best.Chance > LeastChance ? best : new RunReading(RunReading.Continued, Math.Max(spoken[0].Chance, best.Chance));
    }

    private static bool Reports(CueReading cue) => cue.Side != Side.None || cue.Cue.Class is CueClass.Colon or CueClass.Dash;

    /// <summary>Whether a run is left open at the end of its paragraph and the next run opens the next paragraph.</summary>
    private static bool GoesOn(Reading reading, int run) => !reading.Runs[run].Closed
        && reading.Runs[run].Tokens.End == reading.Runs[run + 1].Tokens.First;
}
