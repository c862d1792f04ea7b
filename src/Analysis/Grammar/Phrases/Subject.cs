namespace Analysis.Grammar;

/// <summary>How a verb leads back to its subject.</summary>
internal enum SubjectPath
{
    /// <summary>No subject was found.</summary>
    None,

    /// <summary>The subject stands before the verb, adverbs and auxiliaries aside: "the mayor has also said".</summary>
    Beside,

    /// <summary>What is attached to it stands between: "the mayor of a town in Norway said".</summary>
    Attached,

    /// <summary>Another is joined to it: "the mayor and the council said".</summary>
    Joined,

    /// <summary>An apposition stands between: "the mayor, a baker, said".</summary>
    Apposition,

    /// <summary>A relative pronoun stands for it: "the mayor who said".</summary>
    Relative,

    /// <summary>The verb shares it with one before: "the mayor came and said".</summary>
    Shared,

    /// <summary>The verb is a participle: "the mayor came, saying".</summary>
    Participle,

    /// <summary>A name in apposition behind brackets is it: "the head of the RTU (Rail and Tram Union), Ada Quell, said".</summary>
    Named,
}

/// <summary>Finds the grammatical subject of a verb, from its place backwards, by tags alone.</summary>
/// <param name="Phrase">The index of the noun phrase that heads the subject, or -1.</param>
/// <param name="Path">How the verb leads to it.</param>
/// <param name="Last">The index of its last noun phrase, which what is attached to it may bring: "a town in Norway
/// said" has Norway; or -1.</param>
internal readonly record struct Subject(int Phrase, SubjectPath Path, int Last = -1)
{
    private const int Deepest = 3;
    private const int Reach = 40;
    private const int ClauseReach = 14;
    private const int MostLinks = 8;
    private const int BracketReach = 12;

    private static readonly Subject Nobody = new(-1, SubjectPath.None);

    /// <summary>The subject of a verb within its unit.</summary>
    public static Subject Of(Reading reading, int verb, IndexRange unit) => Of(reading, verb, unit, Deepest);

    private static Subject Of(Reading reading, int verb, IndexRange unit, int depth)
    {
        var i = verb - 1;
        while (reading.Tag(i, unit) is WordTag.Adverb or WordTag.Not or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
            i--;
        if (reading.Tag(i, unit) == WordTag.Close)
            i = OpenBefore(reading, i, unit) - 1;
        if (i < unit.First || depth == 0 || reading.RunAt[i] >= 0)
            return Nobody;
        if (reading.Tags[i] is WordTag.Who or WordTag.That)
            return EndsBefore(reading, reading.Tag(i - 1, unit) == WordTag.Comma ? i - 1 : i, unit) is var antecedent and >= 0
                ? new(Climb(reading, antecedent, unit).Phrase, SubjectPath.Relative)
                : Nobody;
        if (reading.PhraseAt[i] is var beside and >= 0)
            return Climb(reading, beside, unit);
        if (reading.Tags[i] is WordTag.And or WordTag.But)
            return Shared(reading, verb, i, unit, depth);
        if (reading.Tags[i] == WordTag.To)
            return Governor(reading, i - 1, unit) is var governor and >= 0 ? Of(
                reading, governor, unit, depth - 1) with
            { Path = SubjectPath.Shared }
                : EndsBefore(reading, i, unit) is var controller and >= 0 ? Climb(reading, controller, unit) : Nobody;
        if (reading.Tags[i] != WordTag.Comma)
            return Nobody;
        return IsParticiple(reading.Tags[verb]) ? OfParticiple(reading, i, unit, depth) : BehindApposition(reading, i, unit);
    }

    /// <summary>
    /// The head of a subject whose last noun phrase is given: back over what prepositions, participles and conjunctions attach.
    /// </summary>
    private static Subject Climb(Reading reading, int phrase, IndexRange unit)
    {
        var subject = new Subject(phrase, SubjectPath.Beside, phrase);
        for (var links = 0; links < MostLinks && LinkBefore(reading, reading.Phrases[subject.Phrase], unit) is var (link, path)
            && EndsBefore(reading, link, unit) is var head and >= 0; links++)
            subject = subject with { Phrase = head, Path = path };
        return BeforeRelativeClause(reading, subject, unit);
    }

    /// <summary>The subject before a relative clause that stands between it and its verb: "those who live by the sea said".</summary>
    private static Subject BeforeRelativeClause(Reading reading, Subject subject, IndexRange unit)
    {
        var last = reading.Phrases[subject.Phrase];
        if (last.Head is WordTag.Pronoun or WordTag.Who)
            return subject;
        var verbs = 0;
        for (var i = last.First - 1; i >= Math.Max(unit.First, last.First - ClauseReach) && reading.RunAt[i] < 0; i--)
        {
            if (reading.Tags[i] == WordTag.Who)
                return verbs == 1 && EndsBefore(reading, i, unit) is var antecedent and >= 0
                    ? subject with { Phrase = antecedent, Path = SubjectPath.Apposition }
                    : subject;
            if (reading.Tags[i] is WordTag.Comma or WordTag.That or WordTag.And or WordTag.But or WordTag.Because or WordTag.When
                or WordTag.Semicolon or WordTag.Colon
                || (i == last.First - 1 && reading.Tags[i] is >= WordTag.CuePast and <= WordTag.CueParticiple))
                return subject;
            verbs += reading.IsFinite(i) && !(i > 0 && reading.IsFinite(i - 1)) ? 1 : 0;
        }
        return subject;
    }

    /// <summary>The first token of what links a noun phrase to one before it; a pronoun that can be a subject is one by itself.</summary>
    private static (int Token, SubjectPath Path)? LinkBefore(Reading reading, NounPhrase phrase, IndexRange unit)
    {
        var i = phrase.First - 1;
        if (phrase.Head is WordTag.Pronoun or WordTag.Who)
            return null;
        if (reading.Tag(i, unit) == WordTag.And)
            return EndsBefore(reading, i, unit) is var one and >= 0 && !IsInPredicate(reading, one, unit) ? (i, SubjectPath.Joined) : null;
        if (IsNaming(reading, i, unit))
            return (reading.Tags[i] == WordTag.As ? i - 1 : i, SubjectPath.Attached);
        if (reading.Tag(i, unit) is not (WordTag.Of or WordTag.Preposition))
            return null;
        if (reading.Tag(i - 1, unit) is WordTag.And or WordTag.Past or WordTag.Participle or WordTag.Ing or WordTag.CueParticiple)
            i--;
        return (i, SubjectPath.Attached);
    }

    /// <summary>
    /// Whether a noun phrase before a conjunction belongs to a verb before it, by itself or through prepositions, so that the conjunction
    /// joins clauses and not subjects: "the talks ended in June and Norway said".
    /// </summary>
    private static bool IsInPredicate(Reading reading, int phrase, IndexRange unit)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            var before = reading.Phrases[phrase].First - 1;
            while (reading.Tag(before, unit) is WordTag.Of or WordTag.Preposition or WordTag.To)
                before--;
            if (IsVerb(reading.Tag(before, unit)))
                return true;
            if (before == reading.Phrases[phrase].First - 1 || EndsBefore(reading, before + 1, unit) is not (var head and >= 0))
                return false;
            phrase = head;
        }
        return false;
    }

    /// <summary>
    /// Whether a token, or the one before "as", gives a name in marks to the noun phrase before it: "a rebel known as “the Lion”".
    /// </summary>
    private static bool IsNaming(Reading reading, int token, IndexRange unit) => reading.Tag(token + 1, unit) == WordTag.NameMark
        && (reading.Tag(token, unit) is WordTag.As or WordTag.Past or WordTag.Participle or WordTag.CuePast or WordTag.CueParticiple)
        && EndsBefore(reading, reading.Tags[token] == WordTag.As ? token - 1 : token, unit) >= 0;

    private static bool IsVerb(WordTag tag) => tag.IsFinite() || tag is WordTag.Base or WordTag.Ing or WordTag.Participle or WordTag.Adverb
        or WordTag.CueBase or WordTag.CueIng or WordTag.CueParticiple;

    /// <summary>The noun phrase that ends right before a token, or before brackets that end there, outside of marks; or -1.</summary>
    private static int EndsBefore(Reading reading, int token, IndexRange unit)
    {
        if (reading.Tag(token - 1, unit) == WordTag.Close)
            token = OpenBefore(reading, token - 1, unit);
        return token - 1 >= unit.First && reading.RunAt[token - 1] < 0 ? reading.PhraseAt[token - 1] : -1;
    }

    /// <summary>The bracket that opens what another closes, or the other itself where none does nearby.</summary>
    private static int OpenBefore(Reading reading, int close, IndexRange unit)
    {
        for (var i = close - 1; i >= Math.Max(unit.First, close - BracketReach); i--)
            if (reading.Tags[i] == WordTag.Open)
                return i;
        return close;
    }

    private static int Governor(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token, unit) == WordTag.Adverb)
            token--;
        return reading.Tag(token, unit) is WordTag.Past or WordTag.Present or WordTag.Base or WordTag.Ing or WordTag.Participle
            or WordTag.CuePast or WordTag.CuePresent or WordTag.CueBase or WordTag.CueIng or WordTag.CueParticiple ? token : -1;
    }

    /// <summary>The subject that a verb behind a conjunction shares with the last verb of its tense: "came in and said".</summary>
    private static Subject Shared(Reading reading, int verb, int conjunction, IndexRange unit, int depth)
    {
        var form = FormOf(reading.Tags[verb]);
        for (var i = conjunction - 1; i >= Math.Max(unit.First, conjunction - Reach); i--)
            if (reading.RunAt[i] < 0 && FormOf(reading.Tags[i]) == form)
                return Of(reading, i, unit, depth - 1) with { Path = SubjectPath.Shared };
        return Nobody;
    }

    /// <summary>The subject of the clause that a participle behind a comma hangs on.</summary>
    private static Subject OfParticiple(Reading reading, int comma, IndexRange unit, int depth)
    {
        for (var i = comma - 1; i >= Math.Max(unit.First, comma - Reach); i--)
            if (reading.RunAt[i] < 0 && reading.IsFinite(i)
                && Of(reading, i, unit, depth - 1) is { Path: not SubjectPath.None and not SubjectPath.Relative } subject)
                return subject with { Path = SubjectPath.Participle };
        return Nobody;
    }

    /// <summary>What stands before the comma that opens an apposition or relative clause, given the one that closes it.</summary>
    private static Subject BehindApposition(Reading reading, int close, IndexRange unit)
    {
        var open = -1;
        for (var i = close - 1; i > Math.Max(unit.First, close - Reach); i--)
            if (reading.Tags[i] == WordTag.Comma && reading.RunAt[i] < 0 && (open < 0 || reading.Tags[i + 1] == WordTag.Who))
                open = i;
        if (reading.Tag(open - 1, unit) == WordTag.Close && reading.PhraseAt[open + 1] is var named and >= 0
            && reading.Phrases[named].Head == WordTag.Name && reading.Phrases[named].First == open + 1
            && reading.Phrases[named].End == close)
            return new Subject(named, SubjectPath.Named, named);
        return reading.Tag(open, unit) == WordTag.Comma && EndsBefore(reading, open, unit) is var phrase and >= 0
            ? Climb(reading, phrase, unit) with { Path = SubjectPath.Apposition } : Nobody;
    }

    private static bool IsParticiple(WordTag tag) => tag is WordTag.Ing or WordTag.CueIng;

    private static int FormOf(WordTag tag) => tag switch
    {
        WordTag.Past or WordTag.CuePast or WordTag.Have or WordTag.Do => 1,
        WordTag.Present or WordTag.CuePresent or WordTag.Be => 2,
        WordTag.Base or WordTag.CueBase => 3,
        WordTag.Ing or WordTag.CueIng => 4,
        WordTag.Participle or WordTag.CueParticiple => 5,
        _ => 0,
    };
}
