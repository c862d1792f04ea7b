namespace Analysis.Quotes;

/// <summary>The evidence on where what was said begins and ends.</summary>
internal static class ContentFeatures
{
    private const int StartReach = 14;
    private const int Reach = 90;
    private const int Longest = 600;

    /// <summary>The tokens at which content behind a cue may begin.</summary>
    public static void RightStarts(Reading reading, Cue cue, List<int> starts)
    {
        starts.Clear();
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        for (var i = cue.End; i < Math.Min(unit.End, cue.End + StartReach); i++)
            if (IsOutsideOrAtStart(reading, i) && !IsInsideFraction(reading, i)
                && reading.Tags[i] is not (WordTag.Comma or WordTag.Semicolon or WordTag.Colon or WordTag.Stop or WordTag.Close))
                starts.Add(i);
    }

    /// <summary>The tokens before which content behind a cue may end.</summary>
    public static void RightEnds(Reading reading, Cue cue, int start, List<int> ends)
    {
        ends.Clear();
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var last = LastWord(reading, unit, start);
        for (var i = start + 1; i <= last && i < start + Reach; i++)
            if (i == last || (IsOutsideOrAtStart(reading, i) && IsBoundary(reading, i) && !GoesOn(reading, start, i, unit)))
                ends.Add(i);
        if (ends.Count == 0 || ends[^1] != last)
            ends.Add(last);
    }

    /// <summary>The tokens at which content before a cue may begin.</summary>
    public static void LeftStarts(Reading reading, Cue cue, int end, List<int> starts)
    {
        starts.Clear();
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        for (var i = Math.Max(unit.First, end - Reach); i < end; i++)
            if (i == unit.First
                || (IsOutsideOrAtStart(reading, i)
                    && (reading.RunAt[i] >= 0 || reading.Tags[i] == WordTag.That || AfterBreak(reading.Tags[i - 1]))))
                starts.Add(i);
    }

    /// <summary>Where content before a cue ends: before its source, or the cue itself, without the comma.</summary>
    public static int LeftEnd(Reading reading, Cue cue, int source)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        var end = source >= 0 && reading.Phrases[source].End <= cue.Token ? reading.Phrases[source].First : cue.Token;
        while (end > unit.First && reading.RunAt[end - 1] < 0
            && reading.Tags[end - 1] is WordTag.And or WordTag.But or WordTag.As or WordTag.Adverb)
            end--;
        while (end > unit.First && reading.RunAt[end - 1] < 0
            && reading.Tags[end - 1] is WordTag.Comma or WordTag.Dash or WordTag.And or WordTag.But)
            end--;
        return end;
    }

    /// <summary>The features of a start behind a cue.</summary>
    public static T OfRightStart<T>(Reading reading, CueReading cue, int start, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        var (kind, form, offset) = ((int)cue.Cue.Class, (int)cue.Cue.Form, start - cue.Cue.End);
        var (tagBefore, tagAt) = ((int)reading.Tag(start - 1, unit), (int)reading.Tag(start, unit));
        features.Add(Template.OffsetClass, offset, kind);
        features.Add(Template.TagBefore, tagBefore, Math.Min(offset, 3));
        features.Add(Template.TagAt, tagAt, Math.Min(offset, 3));
        features.Add(Template.TagPair, tagBefore, tagAt);
        features.Add(Template.ClassAt, kind, tagAt);
        features.Add(Template.ClassTagBefore, kind, tagBefore);
        features.Add(Template.FormAt, form, tagAt);
        features.Add(Template.OffsetForm, offset, form);
        features.Add(Template.AtQuote, reading.RunAt[start] >= 0 ? 1 : 0, Math.Min(CueFeatures.RunAfter(reading, cue.Cue.End, unit), 9));
        if (cue.Source >= 0 && reading.Phrases[cue.Source].First >= cue.Cue.End)
            features.Add(
                Template.PastSource, start >= reading.Phrases[cue.Source].End
                    ? 1
                    : 0, Math.Min(Math.Abs(start - reading.Phrases[cue.Source].End), 4));
        if (Crosses(reading, cue.Cue.End, start))
            features.Add(Template.SkipsQuote, kind);
        return features;
    }

    /// <summary>The features of an end behind a cue.</summary>
    public static T OfRightEnd<T>(Reading reading, CueReading cue, int start, int end, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        var kind = (int)cue.Cue.Class;
        var (tagBefore, tagAt) = ((int)reading.Tag(end - 1, unit), (int)reading.Tag(end, unit));
        var (tagNext, tagSecond) = ((int)reading.Tag(end + 1, unit), (int)reading.Tag(end + 2, unit));
        var last = end >= LastWord(reading, unit, start) ? 1 : 0;
        var startsQuoted = reading.RunAt[start] >= 0 ? 1 : 0;
        var endsQuoted = reading.RunAt[end - 1] >= 0 ? 1 : 0;
        var quoteLeft = CueFeatures.RunAfter(reading, end, unit);
        var inside = CueFeatures.Verbs(reading, start, end);
        var commas = Commas(reading, start, end);
        features.Add(Template.EndPair, tagBefore, tagAt);
        features.Add(Template.EndNext, tagAt, tagNext);
        features.Add(Template.EndSecond, tagNext, tagSecond);
        features.Add(Template.EndThat, reading.Tags[start] == WordTag.That ? 1 : 0, ThatBehind(reading, end, unit));
        features.Add(Template.AtUnitEnd, last, commas);
        features.Add(Template.ClassAtEnd, kind, last);
        features.Add(Template.LengthAt, Feature.Step(end - start), tagAt);
        features.Add(Template.LengthEnd, Feature.Step(end - start), last);
        features.Add(Template.ClassEnd, kind, tagAt);
        features.Add(Template.QuoteEnd, startsQuoted * 2 + endsQuoted, tagAt);
        features.Add(
            Template.QuoteBoth, startsQuoted * 2 + endsQuoted, 2 * (start < unit.First + 1 ? 0 : SameRun(reading, start, end)) + last);
        features.Add(Template.QuoteLeft, quoteLeft, endsQuoted * 2 + last);
        features.Add(Template.ClassQuoteEnd, kind, startsQuoted * 4 + endsQuoted * 2 + last);
        features.Add(Template.VerbInside, inside, tagAt);
        features.Add(Template.VerbNext, Math.Min(CueFeatures.Verbs(reading, end, Math.Min(unit.End, end + 8)), 3), tagAt);
        features.Add(Template.CommaParity, commas, tagAt);
        features.Add(Template.CueLeft, NextCue(reading, end, unit), tagAt);
        return NextFeatures.Add(reading, cue, start, end, features);
    }

    /// <summary>The features of a start before a cue.</summary>
    public static T OfLeftStart<T>(Reading reading, CueReading cue, int start, int end, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        var kind = (int)cue.Cue.Class;
        var (tagBefore, tagAt) = ((int)reading.Tag(start - 1, unit), (int)reading.Tag(start, unit));
        var first = start == unit.First ? 1 : 0;
        var quoted = reading.RunAt[start] >= 0 ? 1 : 0;
        var endsQuoted = end > start && reading.RunAt[end - 1] >= 0 ? 1 : 0;
        var opensClause = OpensClause(reading, start, end) ? 1 : 0;
        features.Add(Template.BeginPair, tagBefore, tagAt);
        features.Add(Template.BeginTag, tagAt, first);
        features.Add(Template.BeginClass, kind, first);
        features.Add(Template.BeginUnit, first, quoted * 2 + endsQuoted);
        features.Add(Template.BeginQuote, quoted * 2 + endsQuoted, SameRun(reading, start, end));
        features.Add(Template.BeginLength, Feature.Step(end - start), first);
        features.Add(Template.BeginVerbs, CueFeatures.Verbs(reading, start, end), first);
        features.Add(Template.BeginVerbsBefore, CueFeatures.Verbs(reading, unit.First, start), tagBefore);
        features.Add(Template.BeginCommasBefore, Commas(reading, unit.First, start), tagBefore);
        features.Add(Template.OpensClause, opensClause, first * 2 + (unit.End - cue.Cue.End < 6 ? 1 : 0));
        features.Add(Template.OpensClauseAfter, opensClause, tagBefore);
        return features;
    }

    /// <summary>Whether a noun phrase and then its finite verb stand at a place.</summary>
    private static bool OpensClause(Reading reading, int start, int end) => reading.PhraseAt[start] is var p and >= 0
        && reading.Phrases[p].First == start && reading.Phrases[p].End is var verb && verb < end && reading.IsFinite(verb);

    /// <summary>The token after the last word of a unit: its closing stop is left out, its closing quotation mark is not.</summary>
    public static int LastWord(Reading reading, IndexRange unit, int start)
    {
        var end = Math.Min(unit.End, start + Longest);
        while (end > start + 1 && reading.Tags[end - 1] == WordTag.Stop)
            end--;
        return end;
    }

    private static bool IsOutsideOrAtStart(Reading reading, int token) =>
        (reading.RunAt[token] < 0 || token == 0 || reading.RunAt[token - 1] != reading.RunAt[token]) && !IsInsideWord(reading, token);

    /// <summary>Whether a token stands inside of "one in ten".</summary>
    private static bool IsInsideFraction(Reading reading, int token) => token > 0 && token + 1 < reading.Count
        && reading.Tags[token] == WordTag.Preposition && reading.Tags[token - 1] is WordTag.Number or WordTag.Indefinite
        && reading.Tags[token + 1] == WordTag.Number;

    /// <summary>Whether a hyphen joins a token to the one before it.</summary>
    private static bool IsInsideWord(Reading reading, int token) =>
        reading.Tags[token] == WordTag.Hyphen || (token > 0 && reading.Tags[token - 1] == WordTag.Hyphen);

    private static bool IsBoundary(Reading reading, int token) => reading.RunAt[token] != reading.RunAt[token - 1]
        || reading.Tags[token] is WordTag.Comma or WordTag.Colon or WordTag.Semicolon or WordTag.Dash or WordTag.Stop or WordTag.And
            or WordTag.But or WordTag.Because
            or WordTag.Preposition or WordTag.Who or WordTag.When or WordTag.As or WordTag.To or WordTag.That or WordTag.CueIng
            or WordTag.Ing or WordTag.Open or WordTag.Whether or WordTag.What or WordTag.Time or WordTag.Close;

    private static bool AfterBreak(WordTag tag) =>
        tag is WordTag.Comma or WordTag.Colon or WordTag.Semicolon or WordTag.Dash or WordTag.And or WordTag.But or WordTag.That
        or WordTag.Stop or WordTag.Because or WordTag.Whether or WordTag.As or WordTag.Close or WordTag.Mark
        || tag is >= WordTag.CuePast and <= WordTag.CueParticiple;

    /// <summary>
    /// Whether a report cannot end at a place: another clause with "that" is joined to it there ("it rained, but that it was warm"), or
    /// a clause with "that" has no verb yet ("that the boat, a trawler,").
    /// </summary>
    private static bool GoesOn(Reading reading, int start, int end, IndexRange unit)
    {
        var i = reading.Tags[end] is WordTag.Comma or WordTag.Semicolon ? end + 1 : end;
        if (reading.Tag(i, unit) is WordTag.And or WordTag.But && reading.Tag(i + 1, unit) == WordTag.That && i + 2 < unit.End
            && !reading.IsFinite(i + 2))
            return true;
        return (reading.Tags[start] == WordTag.That || reading.Tag(start - 1, unit) == WordTag.That) && !reading.Counts.IsQuoted(start, end)
            && reading.Counts.Verbs(start, end) == 0;
    }

    private static bool Crosses(Reading reading, int start, int end) => reading.Counts.IsQuoted(start, end);

    /// <summary>How a clause with "that" follows an end: 1 at once, 2 behind a comma or conjunction, 3 behind both, 0 not.</summary>
    private static int ThatBehind(Reading reading, int end, IndexRange unit)
    {
        var i = end;
        while (i < end + 2 && reading.Tag(i, unit) is WordTag.Comma or WordTag.And or WordTag.But or WordTag.Semicolon)
            i++;
        return reading.Tag(i, unit) == WordTag.That ? i - end + 1 : 0;
    }

    private static int SameRun(Reading reading, int start, int end) =>
        reading.RunAt[start] >= 0 && end > start && reading.RunAt[start] == reading.RunAt[end - 1] ? 1 : 0;

    private static int Commas(Reading reading, int start, int end) => Math.Min(5, reading.Counts.Commas(start, end));

    private static int NextCue(Reading reading, int token, IndexRange unit)
    {
        for (var i = token; i < Math.Min(unit.End, token + 6); i++)
            if (reading.RunAt[i] < 0 && reading.Cues[i] is not (CueClass.None or CueClass.Other))
                return i - token + 1;
        return 0;
    }
}
