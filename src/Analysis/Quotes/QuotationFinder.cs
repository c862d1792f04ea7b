namespace Analysis.Quotes;

/// <summary>
/// Finds who said what: reads the text (marks, tags, noun phrases, cues), decides for each cue and each quoted run what it
/// belongs to, puts the pieces together, and works out who the sources are.
/// </summary>
internal sealed class QuotationFinder(Models models, Calibration calibration)
{
    /// <summary>What a cue's probability has to be for words outside of marks to count as said.</summary>
    public const double IndirectThreshold = 0.5;

    private readonly CueReader _cues = new(models, IndirectThreshold);
    private readonly RunReader _runs = new(models);

    /// <summary>The quotations of an article, in order.</summary>
    public List<Quotation> Find(Article article, out List<SetAsideRun> setAside)
    {
        using var reading = Reading.Of(article.Document);
        var cues = CueFinder.In(reading);
        foreach (var cue in cues)
            _cues.Read(reading, cue);
        var runs = _runs.Read(reading, cues);
        var found = new QuotationAssembler(reading, cues, runs).Assemble();
        setAside = SetAsideRuns.In(article, reading, found);
        return new SpeakerResolver(article, reading, calibration).Resolve(found);
    }
}
