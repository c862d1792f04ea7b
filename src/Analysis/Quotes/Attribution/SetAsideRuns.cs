namespace Analysis.Quotes;

/// <summary>Says of the quoted runs that no quotation holds why they were set aside.</summary>
internal static class SetAsideRuns
{
    /// <summary>The runs outside of all quotations, in order.</summary>
    public static List<SetAsideRun> In(Article article, Reading reading, List<FoundQuotation> quotations)
    {
        var held = new bool[reading.Runs.Count];
        foreach (var quotation in quotations)
            foreach (var piece in quotation.Pieces)
                for (var i = piece.First; i < piece.End; i++)
                    if (reading.RunAt[i] is var run and >= 0)
                        held[run] = true;
        var aside = new List<SetAsideRun>();
        for (var r = 0; r < held.Length; r++)
            if (!held[r])
                aside.Add(new SetAsideRun(article, reading.Document.SpanOf(reading.Runs[r].Tokens), ReasonFor(reading, reading.Runs[r])));
        foreach (var (run, kind) in reading.Names)
            aside.Add(new SetAsideRun(article, reading.Document.SpanOf(run.Tokens), ReasonFor(kind)));
        aside.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return aside;
    }

    private static SetAsideReason ReasonFor(MarkedNameKind kind) => kind switch
    {
        MarkedNameKind.Nickname => SetAsideReason.Nickname,
        MarkedNameKind.Title => SetAsideReason.Title,
        MarkedNameKind.Inscription => SetAsideReason.Inscription,
        _ => SetAsideReason.Name,
    };

    private static SetAsideReason ReasonFor(Reading reading, QuotedRun run)
    {
        var unit = reading.Units[reading.UnitAt[run.Tokens.First]];
        var before = run.Tokens.First - 1;
        var length = RunFeatures.Length(reading, run);
        if (RunFeatures.IsTitleCase(reading, run))
            return SetAsideReason.Title;
        if (before >= unit.First && NamingWords.IntroducesTerm(reading.Document.WordsOf(before)))
            return SetAsideReason.Term;
        return length <= 4 ? SetAsideReason.ScareQuotes : SetAsideReason.Unattributed;
    }
}
