namespace Analysis.Quotes;

/// <summary>The evidence of what follows an end on whether what was said ends there.</summary>
internal static class NextFeatures
{
    /// <summary>Adds the features of an end behind a cue.</summary>
    public static T Add<T>(Reading reading, CueReading cue, int start, int end, T none)
        where T : IFeatures
    {
        var features = none;
        const int Tenses = 3;
        const int Links = 8;
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        var next = NextClause.At(reading, end, unit, cue.Source >= 0 ? reading.Phrases[cue.Source].HeadToken : -1);
        var (link, opening) = ((int)next.Link, (int)next.Opening);
        var verb = (opening * Tenses) + (int)next.Tense;
        features.Add(Template.NextOpening, link, opening);
        features.Add(Template.NextTense, verb, (link * Tenses) + (int)NextClause.FirstIn(reading, start, end));
        features.Add(Template.NextAfterCue, verb, ((int)cue.Cue.Form * Links) + link);
        features.Add(Template.NextLength, Feature.Step(end - start), opening);
        features.Add(Template.NextClass, (int)cue.Cue.Frame, opening);
        return features;
    }
}
