namespace Analysis.Quotes;

/// <summary>The evidence on whether a word is a cue and on which side of it something was said.</summary>
internal static class CueFeatures
{
    /// <summary>Adds the features of a cue to those given, and returns them.</summary>
    public static T Of<T>(Reading reading, Cue cue, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var (kind, frame, form, i) = ((int)cue.Class, (int)cue.Frame, (int)cue.Form, cue.Token);
        var (secondBefore, tagBefore) = ((int)reading.Tag(i - 2, unit), (int)reading.Tag(i - 1, unit));
        var (tagBehind, secondBehind) = ((int)reading.Tag(cue.End, unit), (int)reading.Tag(cue.End + 1, unit));

        var runAfter = Math.Min(RunAfter(reading, cue.End, unit), 9);
        var runBefore = Math.Min(RunBefore(reading, i, unit), 9);
        features.Add(Template.Bias);
        features.Add(Template.ClassForm, kind, form);
        features.Add(Template.FrameForm, frame, form);
        var word = ReportingWords.Of(reading.Document.WordsOf(i));
        var (wordAfter, after) = Feature.OfWord(word, (int)Followers.Of((WordTag)tagBehind));
        features.Add(Template.WordAfter, wordAfter, after);
        var (wordForm, formed) = Feature.OfWord(word, form);
        features.Add(Template.WordForm, wordForm, formed);
        features.Add(Template.ClassBefore, kind, tagBefore);
        features.Add(Template.ClassAfter, kind, tagBehind);
        features.Add(Template.FrameAfter, frame, tagBehind);
        features.Add(Template.TwoBefore, secondBefore, tagBefore);
        features.Add(Template.TwoAfter, tagBehind, secondBehind);
        features.Add(Template.ClassSecondAfter, kind, secondBehind);
        features.Add(Template.ClassQuoteAfter, kind, runAfter);
        features.Add(Template.ClassQuoteBefore, kind, runBefore);
        features.Add(Template.QuoteBeforeAfter, runBefore, runAfter);
        features.Add(Template.ClassToEnd, kind, Feature.Step(unit.End - cue.End));
        features.Add(Template.ClassFromStart, kind, Feature.Step(i - unit.First));
        features.Add(Template.FormAfter, form, tagBehind);
        var toThat = Distance(reading, cue.End, unit, WordTag.That);
        features.Add(Template.ThatWithin, kind, toThat);
        features.Add(Template.FrameThat, frame, toThat);
        if (cue.Form == VerbForm.Participle || tagBefore == (int)WordTag.Be)
            features.Add(Template.Passive, kind, tagBefore);
        if (tagBefore == (int)WordTag.To && i - 2 >= unit.First)
            features.Add(Template.Governor, (int)reading.Cues[i - 2].Broad(), kind);
        features.Add(Template.VerbAfter, kind, Verbs(reading, cue.End, unit.End));
        features.Add(Template.VerbBefore, kind, Verbs(reading, unit.First, i));
        return AddSubject(reading, cue, unit, features);
    }

    private static T AddSubject<T>(Reading reading, Cue cue, IndexRange unit, T none)
        where T : IFeatures
    {
        var features = none;
        var token = cue.Token - 1;
        while (token >= unit.First && token > cue.Token - 8 && reading.PhraseAt[token] < 0)
            token--;
        var found = token >= unit.First && reading.PhraseAt[token] is var p and >= 0 ? p : -1;
        features.Add(Template.SubjectGap, (int)cue.Class, found < 0 ? 9 : cue.Token - 1 - token);
        if (found < 0)
            return features;
        var phrase = reading.Phrases[found];
        features.Add(Template.SubjectHead, (int)cue.Class, (int)phrase.Head);
        var (before, behind) = ((int)reading.Tag(phrase.First - 1, unit), (int)reading.Tag(cue.End, unit));
        features.Add(Template.CommaBeforeSubject, before, Feature.Step(unit.End - cue.End));
        features.Add(Template.Parenthetical, (int)Parenthesis.Of(reading, cue, phrase, unit), behind);
        features.Add(Template.Enclosed, before, behind);
        features.Add(
            Template.EnclosedVerbs, (before == (int)WordTag.Comma ? 16 : 0) + (Verbs(reading, unit.First, phrase.First) * 4) + Verbs(
                reading, cue.End, unit.End), behind);
        return features;
    }

    /// <summary>How many tokens on the next quoted run opens, 9 for none.</summary>
    public static int RunAfter(Reading reading, int token, IndexRange unit)
    {
        const int Reach = 24;
        var next = token < unit.End ? reading.Counts.NextQuoted(token) : unit.End;
        return next < Math.Min(unit.End, token + Reach) ? Feature.Step(next - token) : 9;
    }

    private static int RunBefore(Reading reading, int token, IndexRange unit)
    {
        if (!reading.Counts.IsQuoted(Math.Max(unit.First, token - 24), token))
            return 9;
        for (var i = token - 1; i >= Math.Max(unit.First, token - 24); i--)
            if (reading.RunAt[i] >= 0)
                return Feature.Step(token - 1 - i);
        return 9;
    }

    private static int Distance(Reading reading, int token, IndexRange unit, WordTag tag)
    {
        for (var i = token; i < Math.Min(unit.End, token + 9); i++)
            if (reading.Tags[i] == tag)
                return i - token;
        return 9;
    }

    /// <summary>How many finite verbs stand between, up to 3.</summary>
    public static int Verbs(Reading reading, int start, int end)
    {
        const int Most = 3;
        return Math.Min(Most, reading.Counts.Verbs(start, end));
    }
}
