namespace Analysis.Quotes;

/// <summary>The evidence on which noun phrase is the source of a cue.</summary>
internal static class SourceFeatures
{
    private const int Reach = 45;
    private const int Paths = 9;

    /// <summary>The noun phrases of the cue's unit that may be its source, as a run of indices.</summary>
    public static IndexRange Candidates(Reading reading, Cue cue)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var first = -1;
        var end = -1;
        for (var i = Math.Max(unit.First, cue.Token - Reach); i < Math.Min(unit.End, cue.Token + Reach); i++)
            if (reading.PhraseAt[i] is var p and >= 0)
            {
                first = first < 0 ? p : first;
                end = p + 1;
            }
        return first < 0 ? default : new IndexRange(first, end - first);
    }

    /// <summary>Whether a phrase is outside of marks and apart from the cue.</summary>
    public static bool Fits(Reading reading, Cue cue, NounPhrase phrase) =>
        reading.RunAt[phrase.First] < 0 && (phrase.End <= cue.Token || phrase.First >= cue.End);

    /// <summary>The features of a cue without a source.</summary>
    public static T OfNone<T>(Reading reading, Cue cue, Subject subject, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        features.Add(Template.NoSource, (int)cue.Class, (int)cue.Form);
        features.Add(Template.NoSourceBefore, (int)reading.Tag(cue.Token - 2, unit), (int)reading.Tag(cue.Token - 1, unit));
        features.Add(Template.NoSourceAfter, (int)cue.Form, (int)reading.Tag(cue.End, unit));
        features.Add(Template.NoSourceSubject, (int)subject.Path, (int)cue.Form);
        return features;
    }

    /// <summary>The features of a noun phrase as source.</summary>
    public static T Of<T>(Reading reading, Cue cue, Subject subject, int index, int firstCandidate, T none)
        where T : IFeatures
    {
        var features = none;
        var phrase = reading.Phrases[index];
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var before = phrase.End <= cue.Token;
        var (start, end) = before ? (phrase.End, cue.Token) : (cue.End, phrase.First);
        var (verbs, commas, quotes, phrases) = Between(reading, start, end);
        var gap = Feature.Step(end - start);
        var side = before ? 0 : 10;
        var kind = before ? 0 : 32;
        var (tagBefore, tagAt, tagBehind) =
            ((int)reading.Tag(phrase.First - 1, unit), (int)reading.Tags[phrase.First], (int)reading.Tag(phrase.End, unit));
        var (beforeCue, behindCue) = ((int)reading.Tag(cue.Token - 1, unit), (int)reading.Tag(cue.End, unit));
        var isSubject = IsSubject(reading, phrase, unit) ? 1 : 0;

        features.Add(Template.SideClass, kind + (int)cue.Class, Math.Min(gap, 3));
        features.Add(Template.SideForm, side + (int)cue.Form, gap);
        features.Add(Template.SideGap, side / 10, gap);
        features.Add(Template.SideAfter, side / 10, tagBehind);
        features.Add(Template.SideBefore, side / 10, tagBefore);
        features.Add(Template.SideHead, side / 10, (int)phrase.Head);
        features.Add(Template.SideFirst, side / 10, tagAt);
        features.Add(Template.SideVerbs, side + verbs, Math.Min(gap, 6));
        features.Add(Template.SideCommas, side + commas, verbs);
        features.Add(Template.SideQuote, side + (quotes ? 1 : 0), (int)cue.Class);
        features.Add(Template.SideRank, side + Math.Min(phrases, 6), commas);
        features.Add(Template.SideCueBefore, side / 10, beforeCue);
        features.Add(Template.SideCueAfter, side / 10, behindCue);
        features.Add(Template.HeadGap, (int)phrase.Head, side + gap);
        features.Add(Template.FirstPhrase, index == firstCandidate ? 1 : 0, side + (int)cue.Form);
        features.Add(Template.VerbAfterPhrase, tagBehind, side + Math.Min(verbs, 3));
        features.Add(Template.GapVerbs, side + gap, verbs);
        features.Add(Template.SubjectOfVerb, isSubject, side + (int)cue.Form);
        features.Add(Template.Inverted, (before ? 0 : 2) + isSubject, beforeCue);
        var path = Paths * PlaceIn(subject, index) + (int)subject.Path;
        features.Add(Template.SubjectForm, path, side + (int)cue.Form);
        features.Add(Template.SubjectClass, path, (int)cue.Class);
        if (end == start)
            features.Add(Template.Adjacent, kind + (int)cue.Class, (int)phrase.Head);
        return features;
    }

    /// <summary>Whether a phrase heads the subject, 1, ends it, 2, or neither, 0.</summary>
    private static int PlaceIn(Subject subject, int index) => index == subject.Phrase ? 1 : index == subject.Last ? 2 : 0;

    private static bool IsSubject(Reading reading, NounPhrase phrase, IndexRange unit) =>
        phrase.End < unit.End && reading.IsFinite(phrase.End)
        && reading.Tag(phrase.First - 1, unit) is not (WordTag.Preposition or WordTag.Of or WordTag.To);

    private static (int Verbs, int Commas, bool Quotes, int Phrases) Between(Reading reading, int start, int end)
    {
        const int MostVerbs = 3;
        const int MostCommas = 4;
        var counts = reading.Counts;
        return (Math.Min(MostVerbs, counts.Verbs(start, end)), Math.Min(MostCommas, counts.Breaks(start, end)), counts.IsQuoted(start, end),
            counts.Phrases(start, end));
    }
}
