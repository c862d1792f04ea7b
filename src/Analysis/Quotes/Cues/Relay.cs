namespace Analysis.Quotes;

/// <summary>
/// One who is quoted through somebody else: "the agency quoted the pilot as saying", "the pilot was quoted by the agency as saying",
/// "according to the agency, the pilot said". The words are the inner one's; the outer one is whom they came through.
/// </summary>
/// <param name="Verb">The outer verb: "quoted", "cited".</param>
/// <param name="Speaker">The noun phrase of the inner one, or -1.</param>
/// <param name="Via">The noun phrase of the outer one, or -1.</param>
/// <param name="FollowsWords">Whether what was said stands before, and not behind the inner verb.</param>
internal readonly record struct Relay(int Verb, int Speaker, int Via, bool FollowsWords)
{
    private const int Reach = 28;

    /// <summary>The probability that such a verb reports, and that its source is the inner one.</summary>
    public const double Chance = 0.96;

    /// <summary>What a verb in -ing behind "as", or behind the one who is quoted, is part of; null for nothing of the kind.</summary>
    public static Relay? Of(Reading reading, Cue cue, IndexRange unit)
    {
        var verb = InIng(reading, cue, unit);
        if (verb < 0)
            return null;
        var hasAs = reading.Tag(verb - 1, unit) == WordTag.As;
        var end = hasAs ? verb - 1 : verb;
        for (var i = end - 1; i >= Math.Max(unit.First, cue.Token - Reach) && reading.RunAt[i] < 0
            && reading.Tags[i] != WordTag.Semicolon; i--)
            if (IsQuoting(reading, i) || (hasAs && IsReporting(reading, i)))
                return Addressee.IsPassive(reading, i, unit) ? hasAs ? OfPassive(reading, cue, i, unit) : null
                    : hasAs || QuotedBehind(reading, i + 1, unit) is var (_, close)
                        && close == end ? OfActive(reading, cue, i, unit) : null;
        return null;
    }

    /// <summary>Whether a verb quotes somebody whose words another verb brings: "quoted the pilot as saying".</summary>
    public static bool Opens(Reading reading, Cue cue, IndexRange unit)
    {
        if (!IsQuoting(reading, cue.Token) && !IsReporting(reading, cue.Token))
            return false;
        for (var i = cue.End + 1; i < Math.Min(unit.End, cue.End + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.Tags[i] == WordTag.CueIng || IsPerfect(reading, i, unit))
                return Of(reading, new Cue(i, reading.Cues[i], reading.Tags[i] == WordTag.CueIng ? VerbForm.Ing
                    : VerbForm.Participle), unit) is { } relay && relay.Verb == cue.Token;
        return false;
    }

    /// <summary>The verb in -ing that a cue is or that brings it, "saying" or "having said"; -1 for none.</summary>
    private static int InIng(Reading reading, Cue cue, IndexRange unit) =>
        cue.Form == VerbForm.Ing ? cue.Token : IsPerfect(reading, cue.Token, unit) ? cue.Token - 1 : -1;

    private static bool IsPerfect(Reading reading, int token, IndexRange unit) =>
        reading.Tags[token] is WordTag.CueParticiple or WordTag.CuePast
        && reading.Tag(token - 1, unit) == WordTag.Have && reading.Document.WordsOf(token - 1) is "having";

    /// <summary>Whether "by" follows a participle that hangs on whoever is quoted: "the driver, quoted by the paper, said".</summary>
    public static bool IsAside(Reading reading, Cue cue, IndexRange unit) => IsQuoting(reading, cue.Token)
        && reading.Tag(cue.Token - 1, unit) == WordTag.Comma && cue.End < unit.End && reading.Document.WordsOf(cue.End) is "by";

    /// <summary>Whom a verb quotes with a colon and marks: "the paper quoted a nurse, Ada Quell: “…”"; -1 for nobody.</summary>
    public static int Introduced(Reading reading, Cue cue, IndexRange unit)
    {
        if (!IsQuoting(reading, cue.Token) || cue.Form is not (VerbForm.Past or VerbForm.Present)
            || QuotedBehind(reading, cue.End, unit) is not var (phrase, end))
            return -1;
        return reading.Tag(end, unit) == WordTag.Colon && end + 1 < reading.Count && reading.RunAt[end + 1] >= 0 ? phrase : -1;
    }

    /// <summary>Whom a subject is quoted by in an aside behind it, or -1.</summary>
    public static int AsideOf(Reading reading, int source, IndexRange unit)
    {
        var verb = reading.Phrases[source].End + 1;
        return reading.Tag(verb - 1, unit) == WordTag.Comma && verb + 2 < unit.End && IsQuoting(reading, verb)
            && reading.Document.WordsOf(verb + 1) is "by" ? reading.PhraseAt[verb + 2] : -1;
    }

    private static bool IsQuoting(Reading reading, int token) => reading.Cues[token] == CueClass.Cite
        && reading.Document.WordsOf(token) is var word
        && (word.StartsWith("quot", StringComparison.OrdinalIgnoreCase) || word.StartsWith("cit", StringComparison.OrdinalIgnoreCase));

    private static bool IsReporting(Reading reading, int token) => reading.Cues[token] == CueClass.Announce
        && reading.Document.WordsOf(token) is "reported" or "reports";

    private static Relay OfActive(Reading reading, Cue cue, int verb, IndexRange unit) =>
        new(
            verb, QuotedBehind(reading, verb + 1, unit)?.Phrase ?? -1, Grammar.Subject.Of(reading, verb, unit).Phrase,
            EndsClause(reading, cue, unit));

    private static Relay OfPassive(Reading reading, Cue cue, int verb, IndexRange unit)
    {
        var via = CarrierAt(reading, verb + 1, unit) is var before and >= 0 ? before : CarrierAt(reading, cue.End, unit);
        return new Relay(verb, Grammar.Subject.Of(reading, verb, unit).Phrase, via, EndsClause(reading, cue, unit));
    }

    /// <summary>Who or what carries the words at a place: "by the agency", "in the paper"; -1 for nobody.</summary>
    private static int CarrierAt(Reading reading, int token, IndexRange unit) =>
        token + 1 < unit.End && reading.Document.WordsOf(token) is "by" or "in" or "on"
        && reading.PhraseAt[token + 1] is var phrase and >= 0
        && reading.Phrases[phrase].Head != WordTag.Time ? phrase : -1;

    /// <summary>Whether nothing that was said follows a verb, so that it stands before.</summary>
    private static bool EndsClause(Reading reading, Cue cue, IndexRange unit)
    {
        var end = cue.Class == CueClass.Tell && cue.End < unit.End
            && reading.PhraseAt[cue.End] is var told and >= 0 ? reading.Phrases[told].End : cue.End;
        while (reading.Tag(end, unit) is WordTag.Preposition && end + 1 < unit.End && reading.PhraseAt[end + 1] is var phrase and >= 0)
            end = reading.Phrases[phrase].End;
        return reading.Tag(end, unit) is WordTag.None or WordTag.Stop && !reading.Counts.IsQuoted(cue.End, unit.End);
    }

    /// <summary>
    /// The noun phrase of whoever is quoted, and the place behind what stands in apposition to it: "a nurse, Ada Quell, as".
    /// </summary>
    private static (int Phrase, int End)? QuotedBehind(Reading reading, int first, IndexRange unit)
    {
        if (first >= unit.End || reading.PhraseAt[first] is not (var phrase and >= 0) || reading.Phrases[phrase].First != first)
            return null;
        var end = EndWithAttached(reading, reading.Phrases[phrase].End, unit);
        if (reading.Tag(end, unit) != WordTag.Comma || end + 1 >= unit.End || reading.PhraseAt[end + 1] is not (var beside and >= 0))
            return (phrase, end);
        var close = EndWithAttached(reading, reading.Phrases[beside].End, unit);
        var isNamed = reading.Phrases[beside].Head == WordTag.Name && reading.Phrases[phrase].Head != WordTag.Name;
        return (isNamed ? beside : phrase, reading.Tag(close, unit) == WordTag.Comma ? close + 1 : close);
    }

    private static int EndWithAttached(Reading reading, int end, IndexRange unit)
    {
        while (reading.Tag(end, unit) is WordTag.Of or WordTag.Preposition && end + 1 < unit.End
            && reading.PhraseAt[end + 1] is var phrase and >= 0)
            end = reading.Phrases[phrase].End;
        return end;
    }
}
