namespace Analysis.Quotes;

/// <summary>
/// Finds who said what: reads the text (marks, tags, noun phrases, cues), decides for each cue and each quoted run what it
/// belongs to, puts the pieces together, and works out who the sources are.
/// </summary>
internal sealed class QuotationFinder(Models models, Calibration calibration)
{
    /// <summary>What a cue's probability has to be for words outside of marks to count as said.</summary>
    public const double IndirectThreshold = 0.5;

    /// <summary>The quotations of an article, in order.</summary>
    public List<Quotation> Find(Article article, out List<SetAsideRun> setAside)
    {
        using var reading = Reading.Of(article.Document);
        return Read(article, reading, CueFinder.In(reading), null, out setAside).Quotations;
    }

    /// <summary>Why the quotations of an article are quotations, and why other words in marks are none.</summary>
    public IReadOnlyList<QuotationExplanation> Explain(Article article)
    {
        using var reading = Reading.Of(article.Document);
        var (cues, log) = (CueFinder.In(reading), new DecisionLog(models));
        var resolved = Read(article, reading, cues, log, out var setAside);
        return new Explainer(article, reading, resolved, new DecisionWords(reading, cues, log)).Explain(setAside);
    }

    /// <summary>The persons and bodies that an article names, whether they are quoted or not, without their quotations.</summary>
    public List<NamedEntity> FindNames(Article article)
    {
        using var reading = Reading.Of(article.Document);
        var model =
            DiscourseModel.Of(reading, [.. Assemble(reading, CueFinder.In(reading), null).Select(quotation => quotation.Utterance)]);
        var builder = new SpeakerBuilder(article, model);
        return [.. new NamedEntities(model).All()
            .Select(named => new NamedEntity(article, builder.SpeakerOfEntity(named.Entity), named.Kind, named.Names))];
    }

    private ResolvedQuotations Read(Article article, Reading reading, List<CueReading> cues, DecisionLog? log,
        out List<SetAsideRun> setAside)
    {
        var found = Assemble(reading, cues, log);
        setAside = SetAsideRuns.In(article, reading, found);
        return new SpeakerResolver(article, reading, calibration).Resolve(found, explains: log is not null);
    }

    private List<FoundQuotation> Assemble(Reading reading, List<CueReading> cues, DecisionLog? log)
    {
        var reader = new CueReader(models, IndirectThreshold, log);
        foreach (var cue in cues)
            reader.Read(reading, cue);
        var runs = new RunReader(models, log).Read(reading, cues);
        return new QuotationAssembler(reading, cues, runs).Assemble();
    }
}
