namespace Analysis.Coreference;

/// <summary>
/// Reads what an article says of somebody it names: titles and roles before the name, appositions on both sides, relative
/// clauses and "is a"; the patterns of Hearst, "Automatic Acquisition of Hyponyms" (1992), for people.
/// </summary>
internal sealed class RoleReader(Reading reading)
{
    private const int MostParts = 4;

    private Document Document => reading.Document;

    /// <summary>The role before the name in its own phrase: "Finnish special envoy"; none for honorifics and determiners alone.</summary>
    public Role? Before(NameParts parts)
    {
        var (first, end) = (parts.Before.First, parts.Before.End);
        while (first < end && (reading.Tags[first] is WordTag.Determiner || SpeakerWords.IsHonorific(Document.WordsOf(first))))
            first++;
        while (end > first && (SpeakerWords.IsHonorific(Document.WordsOf(end - 1))
            || reading.Tags[end - 1] is WordTag.Possessive or WordTag.PossessivePronoun))
            end--;
        return end > first && reading.Tags[end - 1] is WordTag.Role or WordTag.Title or WordTag.Noun or WordTag.Name or WordTag.Group
            ? new Role(new IndexRange(first, end - first), end - 1)
            : null;
    }

    /// <summary>The role in commas behind a name: ", the head of the committee,"; -1 as its phrase where it is none.</summary>
    public (Role? Role, int Phrase) Behind(int phrase)
    {
        var next = NextAfterComma(phrase);
        if (next >= 0 && reading.Phrases[next].Head == WordTag.Number)
            next = NextAfterComma(next);
        return next >= 0 && Describes(next) && EndOf(next) is var end && MayFollow(end)
            ? (new Role(new IndexRange(reading.Phrases[next].First, end - reading.Phrases[next].First), reading.Phrases[next].HeadToken),
                next)
            : (null, -1);
    }

    /// <summary>The side somebody speaks for: "Kim Hae-won, for the South, said".</summary>
    public Role? Side(int phrase)
    {
        var comma = reading.Phrases[phrase].End;
        if (!IsTag(comma, WordTag.Comma) || !IsTag(comma + 1, WordTag.Preposition)
            || Document.WordsOf(comma + 1) is not ("for" or "of" or "from" or "with"))
            return null;
        return PhraseAt(comma + 2) is var side and >= 0 && IsTag(reading.Phrases[side].End, WordTag.Comma)
            ? new Role(new IndexRange(comma + 1, reading.Phrases[side].End - comma - 1), comma + 1)
            : null;
    }

    /// <summary>The role in a relative clause: "who heads the delegation", "who is a retired judge".</summary>
    public Role? Relative(int phrase)
    {
        var who = reading.Phrases[phrase].End;
        who += IsTag(who, WordTag.Comma) ? 1 : 0;
        return IsTag(who, WordTag.Who) && Document.WordsOf(who) is "who" ? Predicate(who + 1) : null;
    }

    /// <summary>What somebody is chosen or known as: "elected Quell of Torrin as their abbot".</summary>
    public Role? As(int phrase) => EndOf(phrase) is var end && IsTag(end, WordTag.As) ? Nominal(end + 1) : null;

    /// <summary>The role that a sentence gives: "Varsala is the envoy".</summary>
    public Role? Copular(int phrase) =>
        IsTag(reading.Phrases[phrase].End, WordTag.Be) ? Nominal(reading.Phrases[phrase].End + 1) : null;

    /// <summary>
    /// The description that a name in commas stands behind: "the minister, Ada Quell,"; -1 as its phrase where there is none.
    /// </summary>
    public (Role? Role, int Phrase) InFront(int name)
    {
        var comma = reading.Phrases[name].First - 1;
        if (comma > 0 && Document.WordsOf(comma) is "named" or "called" && reading.PhraseAt[comma - 1] is var named and >= 0
            && Describes(named))
            return (new Role(new IndexRange(reading.Phrases[named].First, comma - reading.Phrases[named].First),
                reading.Phrases[named].HeadToken), named);
        if (comma > 1 && Document.WordsOf(comma) is "as" && SelfNamed(comma) is var unnamed and >= 0)
            return (new Role(reading.Phrases[unnamed].Tokens, reading.Phrases[unnamed].HeadToken), unnamed);
        if (comma > 0 && reading.Tags[comma] == WordTag.Be && reading.PhraseAt[comma - 1] is var subject and >= 0 && Describes(subject)
            && IsIntroduced(reading.Phrases[subject]))
            return (new Role(reading.Phrases[subject].Tokens, reading.Phrases[subject].HeadToken), subject);
        if (comma < 1 || reading.Tags[comma] != WordTag.Comma || reading.Tags[comma + 1] == WordTag.Determiner)
            return (null, -1);
        var description = reading.PhraseAt[comma - 1];
        for (var parts = 0; parts < MostParts && description > 0 && Joins(reading.Phrases[description].First - 1)
            && reading.Phrases[description - 1].End == reading.Phrases[description].First - 1; parts++)
            description--;
        if (description >= 0 && Document.WordsOf(reading.Phrases[description].First) is "One" or "one" or "Another" or "another"
            && reading.Phrases[description].Head == WordTag.Indefinite)
            return (null, description);
        return description >= 0 && Describes(description) && IsIntroduced(reading.Phrases[description])
            && MayFollow(reading.Phrases[name].End) && !IsTag(reading.Phrases[name].End, WordTag.And)
            ? (new Role(new IndexRange(reading.Phrases[description].First, comma - reading.Phrases[description].First),
                reading.Phrases[description].HeadToken), description)
            : (null, -1);
    }

    /// <summary>
    /// What stands in front of a description that introduces a name: "the coach" in "the coach, a Latvian named Quell", "one" in
    /// "one of them, who gave her name as Quell" or "one of them, a Croat called Quell"; -1 for nothing.
    /// </summary>
    public int DescribedBy(int description)
    {
        if (description < 1)
            return -1;
        var comma = reading.Phrases[description].First - 1;
        var front = reading.Phrases[description].Head == WordTag.ObjectPronoun ? description
            : reading.Tags[comma] == WordTag.Comma && reading.Tags[comma + 1] == WordTag.Determiner
                && comma > 0 ? reading.PhraseAt[comma - 1] : -1;
        if (front < 1)
            return -1;
        var of = reading.Phrases[front].First - 1;
        if (IsTag(of, WordTag.Of) && Document.WordsOf(of - 1) is "One" or "one")
            return reading.PhraseAt[of - 1];
        return front != description && Document.WordsOf(reading.Phrases[front].First) is "the" or "The"
            && reading.Phrases[front].Head is WordTag.Role or WordTag.Title ? front : -1;
    }

    /// <summary>The one "who gave his name as", or -1.</summary>
    private int SelfNamed(int token)
    {
        const int Reach = 8;
        var hasName = false;
        for (var i = token - 1; i > Math.Max(0, token - Reach); i--)
        {
            hasName |= Document.WordsOf(i) is "name";
            if (reading.Tags[i] != WordTag.Who)
                continue;
            var before = i - (reading.Tags[i - 1] == WordTag.Comma ? 2 : 1);
            return hasName && before >= 0 ? reading.PhraseAt[before] : -1;
        }
        return -1;
    }

    /// <summary>The end of a description with what prepositions join to it: "a spokesman for the ministry in Oslo".</summary>
    public int EndOf(int phrase)
    {
        var end = reading.Phrases[phrase].End;
        for (var parts = 0; parts < MostParts && Joins(end) && PhraseAt(end + 1) is var next and >= 0
            && reading.Phrases[next].Head != WordTag.Time; parts++)
            end = reading.Phrases[next].End;
        return end;
    }

    private bool Joins(int token) => token > 0 && (IsTag(token, WordTag.Of) || IsTag(token, WordTag.To)
        || (IsTag(token, WordTag.Preposition) && Document.WordsOf(token) is "for" or "at" or "in" or "from" or "with" or "on"));

    private Role? Predicate(int verb)
    {
        while (IsTag(verb, WordTag.Adverb) || IsTag(verb, WordTag.Have) || IsTag(verb, WordTag.Modal))
            verb++;
        if (IsTag(verb, WordTag.Be))
            return Nominal(verb + 1);
        if (!IsVerbBehindWho(verb) && !IsTag(verb, WordTag.Present) && !IsTag(verb, WordTag.Past) && !IsTag(verb, WordTag.Participle)
            && !IsTag(verb, WordTag.Base))
            return null;
        return PhraseAt(verb + 1) is var next and >= 0 ? new Role(new IndexRange(verb, EndOf(next) - verb), verb) : null;
    }

    /// <summary>A word in -s behind "who" is a verb, whatever the lexicon lacks: "who coordinates the rescue".</summary>
    private bool IsVerbBehindWho(int token) => IsTag(token, WordTag.Noun) && IsTag(token - 1, WordTag.Who)
        && Document.WordsOf(token).EndsWith("s");

    private Role? Nominal(int token) =>
        PhraseAt(token) is var next and >= 0 && reading.Phrases[next].First == token && Describes(next) && reading.RunAt[token] < 0
            ? new Role(new IndexRange(token, EndOf(next) - token), reading.Phrases[next].HeadToken)
            : null;

    /// <summary>
    /// Whether a phrase can say what somebody is: a common noun that is no time, with what makes it definite or one of a kind.
    /// </summary>
    private bool Describes(int phrase)
    {
        var described = reading.Phrases[phrase];
        if (described.Head == WordTag.Name)
            return Demonyms.IsPerson(reading, described);
        if (IsPlural(Document.WordsOf(described.HeadToken)))
            return false;
        return described.Head is WordTag.Role or WordTag.Title
            || (described.Head is WordTag.Noun or WordTag.Group && described.Tokens.Count > 1 && IsIntroduced(described));
    }

    /// <summary>Whether a noun is in the plural, as far as its ending tells.</summary>
    public static bool IsPlural(ReadOnlySpan<char> noun) =>
        (noun.EndsWith("s") && !noun.EndsWith("ss") && !noun.EndsWith("us")
            && !noun.EndsWith("is")) || noun is "people" or "men" or "women" or "children" or "police";

    private bool IsIntroduced(NounPhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.HeadToken; i++)
            if (reading.Tags[i] is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Possessive)
                return true;
        return false;
    }

    /// <summary>What follows an apposition is no verb whose subject it would be.</summary>
    private bool MayFollow(int token) => token >= reading.Count || !reading.IsFinite(token);

    private int NextAfterComma(int phrase) => IsTag(reading.Phrases[phrase].End, WordTag.Comma)
        || IsSpacedDash(reading.Phrases[phrase].End) ? PhraseAt(reading.Phrases[phrase].End + 1) : -1;

    private bool IsSpacedDash(int token) => IsTag(token, WordTag.Dash) && Document.Tokens[token].Start > Document.Tokens[token - 1].End;

    private int PhraseAt(int token) =>
        token < reading.Count && reading.PhraseAt[token] is var phrase and >= 0 && reading.Phrases[phrase].First == token ? phrase : -1;

    private bool IsTag(int token, WordTag tag) => token < reading.Count && reading.Tags[token] == tag;
}
