namespace Analysis.Quotes;

/// <summary>The evidence on which cue a quoted run belongs to, or whether it goes on with the last speaker's or is no quotation.</summary>
internal static class RunFeatures
{
    /// <summary>The features of a cue as the run's.</summary>
    public static T OfCue<T>(Reading reading, QuotedRun run, CueReading cue, Relation relation, T none)
        where T : IFeatures
    {
        var features = none;
        var where = (int)relation;
        var gap = relation == Relation.After ? cue.Cue.Token - run.Tokens.End : run.Tokens.First - cue.Cue.End;
        var source = cue.Source >= 0 ? (int)reading.Phrases[cue.Source].Head : 0;
        var covered = Covers(cue.Right, run) || Covers(cue.Left, run) ? 1 : 0;
        var step = Feature.Step(gap);
        features.Add(Template.RunRelation, where, Feature.Step(Length(reading, run)));
        features.Add(Template.RunGap, where, step);
        features.Add(Template.RunClass, (int)cue.Cue.Class, where * 4 + Math.Min(step / 2, 3));
        features.Add(Template.RunForm, (int)cue.Cue.Form, where);
        features.Add(Template.RunChance, (int)(cue.Chance * 9.99), where * 2 + covered);
        features.Add(Template.RunSource, source, where);
        features.Add(Template.RunBefore, (int)Before(reading, run), where);
        features.Add(Template.RunAfter, (int)After(reading, run), where);
        features.Add(Template.RunCovered, (int)cue.Side * 2 + covered, where);
        features.Add(Template.RunBetween, Between(reading, run, cue.Cue), where);
        features.Add(Template.RunCapital, StartsCapital(reading, run) ? 1 : 0, where * 2 + covered);
        features.Add(Template.RunCommaEnd, EndsInComma(reading, run) ? 1 : 0, where);
        features.Add(Template.RunClosed, run.Closed ? 1 : 0, where);
        features.Add(Template.RunSourceChance, (int)(cue.SourceChance * 9.99), where * 2 + covered);
        features.Add(Template.RunVerbs, VerbsAndBreaks(reading, run, cue.Cue), where * 2 + covered);
        if (gap == 0)
            features.Add(Template.RunAdjacent, (int)cue.Cue.Class, where);
        return features;
    }

    /// <summary>The features of a run that goes on with the last speaker's words.</summary>
    public static T OfContinued<T>(Reading reading, QuotedRun run, int previousRun, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[run.Tokens.First]];
        var paragraph = IsParagraphStart(reading, run) ? 1 : 0;
        var whole = unit.Count - run.Tokens.Count <= 1 ? 1 : 0;
        var previous = reading.Runs[previousRun];
        features.Add(Template.ContinuedShape, paragraph * 2 + whole, Feature.Step(Length(reading, run)));
        features.Add(Template.ContinuedParagraph, paragraph, previous.Closed ? 1 : 0);
        features.Add(Template.ContinuedWhole, whole, Feature.Step(run.Tokens.First - previous.Tokens.End));
        features.Add(Template.ContinuedGap, Math.Min(reading.UnitAt[run.Tokens.First] - reading.UnitAt[previous.Tokens.End - 1], 5), whole);
        features.Add(Template.ContinuedCapital, StartsCapital(reading, run) ? 1 : 0, whole);
        features.Add(Template.ContinuedBefore, (int)Before(reading, run));
        return features;
    }

    /// <summary>The features of words in marks that nobody said.</summary>
    public static T OfNothing<T>(Reading reading, QuotedRun run, T none)
        where T : IFeatures
    {
        var features = none;
        var unit = reading.Units[reading.UnitAt[run.Tokens.First]];
        var length = Feature.Step(Length(reading, run));
        features.Add(Template.NothingBias);
        features.Add(Template.NothingLength, length, StartsCapital(reading, run) ? 1 : 0);
        features.Add(Template.NothingBefore, (int)Before(reading, run), Math.Min(length, 5));
        features.Add(Template.NothingAfter, (int)After(reading, run), Math.Min(length, 5));
        features.Add(Template.NothingPair, (int)Before(reading, run), (int)After(reading, run));
        features.Add(Template.NothingTitleCase, IsTitleCase(reading, run) ? 1 : 0, length);
        features.Add(Template.NothingClosed, run.Closed ? 1 : 0, run.IsSingle ? 1 : 0);
        features.Add(Template.NothingWhole, unit.Count - run.Tokens.Count <= 1 ? 1 : 0);
        return features;
    }

    /// <summary>The number of tokens inside the marks.</summary>
    public static int Length(Reading reading, QuotedRun run)
    {
        var length = 0;
        for (var i = run.Tokens.First; i < run.Tokens.End && length < 30; i++)
            if (reading.Document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                length++;
        return length;
    }

    /// <summary>Whether marks hold a whole sentence, or several, that stand by themselves.</summary>
    public static bool IsUtterance(Reading reading, QuotedRun run)
    {
        const int Fewest = 3;
        var unit = reading.Units[reading.UnitAt[run.Tokens.First]];
        return run.Closed && run.Tokens.First == unit.First && run.Tokens.End == unit.End
            && reading.Tags[run.Tokens.End - 2] == WordTag.Stop
            && StartsCapital(reading, run) && Length(reading, run) >= Fewest;
    }

    /// <summary>Whether a word or two in marks stand where an adjective does: "his “lucky” socks".</summary>
    public static bool IsAdjective(Reading reading, QuotedRun run) =>
        Before(reading, run) is WordTag.Determiner or WordTag.PossessivePronoun && After(reading, run) == WordTag.Noun
        && Length(reading, run) <= 2;

    /// <summary>Whether marks hold a few words that end neither in a comma nor in a full stop, as what is said in full does.</summary>
    public static bool IsFragment(Reading reading, QuotedRun run)
    {
        const int Longest = 3;
        return run.Closed && Length(reading, run) <= Longest && !EndsInComma(reading, run)
            && (run.Tokens.Count < 3 || reading.Tags[run.Tokens.End - 2] != WordTag.Stop);
    }

    /// <summary>Whether all words but the small ones have capitals.</summary>
    public static bool IsTitleCase(Reading reading, QuotedRun run)
    {
        var capitals = 0;
        for (var i = run.Tokens.First; i < run.Tokens.End; i++)
        {
            if (reading.Document.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (char.IsUpper(reading.Document.WordsOf(i)[0]))
                capitals++;
            else if (reading.Document.Tokens[i].Length > 3)
                return false;
        }
        return capitals > 0;
    }

    private static bool Covers(IndexRange content, QuotedRun run) =>
        content.First <= run.Tokens.First && content.End >= run.Tokens.End && content.Count > 0;

    private static WordTag Before(Reading reading, QuotedRun run) =>
        reading.Tag(run.Tokens.First - 1, reading.Units[reading.UnitAt[run.Tokens.First]]);

    private static WordTag After(Reading reading, QuotedRun run) =>
        reading.Tag(run.Tokens.End, reading.Units[reading.UnitAt[run.Tokens.First]]);

    /// <summary>The tokens between a run and a cue, the end exclusive.</summary>
    private static (int Start, int End) Gap(QuotedRun run, Cue cue) =>
        cue.Token < run.Tokens.First ? (cue.End, run.Tokens.First) : (run.Tokens.End, cue.Token);

    private static int Between(Reading reading, QuotedRun run, Cue cue)
    {
        var (start, end) = Gap(run, cue);
        var (cues, stops) = (0, 0);
        for (var i = start; i < Math.Min(end, start + 60); i++)
            if (reading.RunAt[i] >= 0)
                stops = 1;
            else if (reading.Cues[i] is not (CueClass.None or CueClass.Other) && cues < 3)
                cues++;
        return cues * 2 + stops;
    }

    /// <summary>How many finite verbs, commas and dashes stand between.</summary>
    private static int VerbsAndBreaks(Reading reading, QuotedRun run, Cue cue)
    {
        const int MostVerbs = 4;
        const int MostBreaks = 5;
        var (start, end) = Gap(run, cue);
        return (Math.Min(MostVerbs, reading.Counts.Verbs(start, end)) * (MostBreaks + 1)) + Math.Min(
            MostBreaks, reading.Counts.Breaks(start, end));
    }

    private static bool StartsCapital(Reading reading, QuotedRun run) =>
        run.Tokens.Count > 1 && char.IsUpper(reading.Document.WordsOf(run.Tokens.First + 1)[0]);

    private static bool EndsInComma(Reading reading, QuotedRun run) => run.Tokens.Count > 2
        && (reading.Tags[run.Tokens.End - 2] == WordTag.Comma
            || (run.Tokens.End < reading.Count && reading.Tags[run.Tokens.End] == WordTag.Comma));

    private static bool IsParagraphStart(Reading reading, QuotedRun run)
    {
        var start = reading.Document.Tokens[run.Tokens.First].Start;
        for (var i = start - 1; i >= 0 && i > start - 4; i--)
            if (reading.Document.Text[i] is '\n')
                return true;
        return start == 0;
    }
}
