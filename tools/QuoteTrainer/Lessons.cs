using Analysis;

namespace QuoteTrainer;

/// <summary>Turns annotated articles into choices to learn from.</summary>
internal static class Lessons
{
    /// <summary>The choices on cues, sources and content.</summary>
    public static void OfCues(AnnotatedArticle article, List<Instance> lessons)
    {
        using var reading = Reading.Of(article.Article.Document);
        var cues = CueFinder.In(reading);
        var gold = new GoldMap(article, reading, cues);
        for (var c = 0; c < cues.Count; c++)
        {
            if (gold.IsSkipped(c))
                continue;
            lessons.Add(SideLesson(reading, cues[c].Cue, gold.Sides[c]));
            if (gold.AttributionAt[c] is { } attribution)
                OfAttribution(reading, cues[c], attribution, gold, c, lessons);
        }
    }

    /// <summary>The choices on quoted runs, given what the cue models say.</summary>
    public static void OfRuns(AnnotatedArticle article, Models models, List<Instance> lessons)
    {
        using var reading = Reading.Of(article.Article.Document);
        var cues = CueFinder.In(reading);
        var reader = new CueReader(models, QuotationFinder.IndirectThreshold);
        foreach (var cue in cues)
            reader.Read(reading, cue);
        var gold = new GoldMap(article, reading, cues);
        var candidates = new List<(int Cue, Relation Relation)>();
        var first = 0;
        for (var r = 0; r < reading.Runs.Count; r++)
        {
            var run = reading.Runs[r];
            var attribution = gold.OfRun(run);
            var (features, right) = (new List<int[]>(), new List<bool>());
            features.Add(RunFeatures.OfNothing(reading, run, new FeatureList()).ToArray());
            right.Add(attribution is null);
            RunReader.Candidates(reading, cues, run, candidates, ref first);
            var exact = attribution is not null && candidates.Any(c => gold.AttributionAt[c.Cue] == attribution);
            var any = exact;
            foreach (var (cue, relation) in candidates)
            {
                features.Add(RunFeatures.OfCue(reading, run, cues[cue], relation, new FeatureList()).ToArray());
                var isRight = attribution is not null
                    && (exact ? gold.AttributionAt[cue] == attribution : gold.SourceIsRight(cues[cue], attribution));
                any |= isRight;
                right.Add(isRight);
            }
            if (r > 0 && gold.OfRun(reading.Runs[r - 1]) is { } previous)
            {
                features.Add(RunFeatures.OfContinued(reading, run, r - 1, new FeatureList()).ToArray());
                right.Add(attribution is not null && !exact && gold.SameSource(previous, attribution));
                any |= right[^1];
            }
            if (attribution is null || any)
                lessons.Add(new Instance([.. features.Select(_ => Decision.Run)], [.. features], [.. right]));
        }
    }

    private static Instance SideLesson(Reading reading, Cue cue, Side side)
    {
        var features = CueFeatures.Of(reading, cue, new FeatureList()).ToArray();
        return new Instance([Decision.CueRight, Decision.CueRight, Decision.CueLeft, Decision.CueBoth], [[], features, features, features],
            [side == Side.None, side == Side.Right, side == Side.Left, side == Side.Both]);
    }

    private static void OfAttribution(
        Reading reading, CueReading cue, AnnotatedAttribution attribution, GoldMap gold, int index, List<Instance> lessons)
    {
        AddSource(reading, cue, attribution, gold, lessons);
        cue.Source = gold.SourcePhrase(cue.Cue, attribution);
        if (gold.Sides[index] is Side.Right or Side.Both)
            AddRight(reading, cue, gold.RightOf(cue.Cue, attribution), lessons);
        if (gold.Sides[index] is Side.Left or Side.Both)
            AddLeft(reading, cue, gold.LeftOf(cue.Cue, attribution), lessons);
    }

    private static void AddSource(Reading reading, CueReading cue, AnnotatedAttribution attribution, GoldMap gold, List<Instance> lessons)
    {
        var (features, right) = (new List<int[]>(), new List<bool>());
        var subject = Subject.Of(reading, cue.Cue.Token, reading.Units[reading.UnitAt[cue.Cue.Token]]);
        features.Add(SourceFeatures.OfNone(reading, cue.Cue, subject, new FeatureList()).ToArray());
        right.Add(attribution.Source.Length == 0);
        var candidates = SourceFeatures.Candidates(reading, cue.Cue);
        for (var p = candidates.First; p < candidates.End; p++)
            if (SourceFeatures.Fits(reading, cue.Cue, reading.Phrases[p]))
            {
                features.Add(SourceFeatures.Of(reading, cue.Cue, subject, p, candidates.First, new FeatureList()).ToArray());
                right.Add(gold.IsSource(reading.Phrases[p], attribution));
            }
        if (right.Contains(true))
            lessons.Add(new Instance([.. features.Select(_ => Decision.Source)], [.. features], [.. right]));
    }

    private static void AddRight(Reading reading, CueReading cue, IndexRange content, List<Instance> lessons)
    {
        var positions = new List<int>();
        ContentFeatures.RightStarts(reading, cue.Cue, positions);
        AddPositions(
            Decision.RightStart, positions, content.First, p => ContentFeatures.OfRightStart(reading, cue, p, new FeatureList()), lessons);
        if (content.First < cue.Cue.End)
            return;
        ContentFeatures.RightEnds(reading, cue.Cue, content.First, positions);
        AddPositions(
            Decision.RightEnd, positions, content.End,
            p => ContentFeatures.OfRightEnd(reading, cue, content.First, p, new FeatureList()), lessons);
    }

    private static void AddLeft(Reading reading, CueReading cue, IndexRange content, List<Instance> lessons)
    {
        var positions = new List<int>();
        var end = ContentFeatures.LeftEnd(reading, cue.Cue, cue.Source);
        ContentFeatures.LeftStarts(reading, cue.Cue, end, positions);
        AddPositions(
            Decision.LeftStart, positions, content.First,
            p => ContentFeatures.OfLeftStart(reading, cue, p, end, new FeatureList()), lessons);
    }

    private static void AddPositions(
        Decision decision, List<int> positions, int right, Func<int, FeatureList> describe, List<Instance> lessons)
    {
        if (!positions.Contains(right))
            return;
        var features = new List<int[]>();
        foreach (var position in positions)
        {
            features.Add(describe(position).ToArray());
        }
        lessons.Add(new Instance([.. positions.Select(_ => decision)], [.. features], [.. positions.Select(p => p == right)]));
    }
}
