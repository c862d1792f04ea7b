namespace Analysis.Coreference;

/// <summary>
/// Parts a name from the office before it and from the place or body of that office: "Mayor of Leeds Ada Brun", "Director of the
/// National Gallery Ada
/// Brun", "the Danish ambassador to the United States Olek Dubin".
/// </summary>
/// <param name="Name">The tokens of the name.</param>
/// <param name="Role">The office with its place or body.</param>
/// <param name="First">The noun phrase that the office opens with.</param>
internal readonly record struct TitledName(IndexRange Name, IndexRange Role, int First)
{
    private const int MostLinks = 3;

    /// <summary>The name at the end of a noun phrase with a name, where an office leads up to it; null for all others.</summary>
    public static TitledName? In(Reading reading, int phrase)
    {
        var whole = reading.Phrases[phrase];
        if (reading.Tags[whole.HeadToken] != WordTag.Name || whole.HeadToken == whole.First)
            return null;
        var first = FirstOf(reading, phrase);
        var start = first < phrase ? whole.First : BehindOf(reading, whole);
        if (start < 0 || OfficeBefore(reading, first, start) is not { } office)
            return null;
        var name = first == phrase && IsOfOneWord(reading, start, whole.HeadToken)
            ? whole.HeadToken : NameBefore(reading, start, whole.HeadToken);
        var isBare = first == phrase || IsTitleOf(reading, first, phrase)
            ? IsLongEnough(reading, start, name) : !IsIntroduced(reading, first) && MayOpen(reading, first, whole.End);
        return name > start && Parts(reading, start, name, whole.HeadToken, isBare)
            ? new TitledName(new IndexRange(name, whole.HeadToken + 1 - name), new IndexRange(office, name - office), first)
            : null;
    }

    /// <summary>Whether a word at the opening of a sentence is no name but the office that leads up to one: "Curator of …".</summary>
    public static bool IsOfficeAlone(Reading reading, NounPhrase phrase) => phrase.Tokens.Count == 1
        && reading.Units[reading.UnitAt[phrase.First]].First == phrase.First
            && (SpeakerWords.IsTitle(reading.Document.WordsOf(phrase.First))
            || SpeakerWords.IsPerson(reading.Document.WordsOf(phrase.First)))
        && phrase.End < reading.Count && IsLink(reading, phrase.End);

    /// <summary>
    /// The office of a phrase that names nobody, but the place or body of an office: "the Mayor of Leeds"; -1 for all others.
    /// </summary>
    public static int OfficeOf(Reading reading, NounPhrase phrase) =>
        IsIntroducedAt(reading, phrase.First) && BehindOf(reading, phrase) is var place and >= 0 ? place - 2 : -1;

    /// <summary>
    /// The first of the noun phrases that prepositions join to one: "Professor" for "Professor of physics at the University of Lund".
    /// </summary>
    private static int FirstOf(Reading reading, int phrase)
    {
        var first = phrase;
        for (var links = 0; links < MostLinks && first > 0 && IsLink(reading, reading.Phrases[first].First - 1)
            && reading.Phrases[first - 1].End == reading.Phrases[first].First - 1; links++)
            first--;
        return first;
    }

    /// <summary>
    /// The body that opens a sentence and is joined to a title within a phrase: "Church" for "Church of England Bishop Ada Brun"; the
    /// phrase itself without one.
    /// </summary>
    public static int BodyBefore(Reading reading, int phrase)
    {
        var first = FirstOf(reading, phrase);
        return first < phrase && reading.Phrases[first].Head is WordTag.Group or WordTag.Name && !IsIntroduced(reading, first)
            && MayOpen(reading, first, reading.Phrases[phrase].End) ? first : phrase;
    }

    private static bool IsLink(Reading reading, int token) => reading.Tags[token] is WordTag.Of or WordTag.To
        || (reading.Tags[token] == WordTag.Preposition && reading.Document.WordsOf(token) is "for" or "at" or "in");

    /// <summary>The token behind the "of" within a phrase that an office stands before, or -1.</summary>
    private static int BehindOf(Reading reading, NounPhrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.HeadToken; i++)
            if (reading.Tags[i] == WordTag.Of && SpeakerWords.IsTitle(reading.Document.WordsOf(i - 1)))
                return i + 1;
        return -1;
    }

    /// <summary>
    /// Whether a title with a capital and "of" stand right before a phrase without article: "Secretary" of "State Olek Dubin".
    /// </summary>
    private static bool IsTitleOf(Reading reading, int first, int phrase) => first == phrase - 1
        && reading.Tags[reading.Phrases[phrase].First - 1] == WordTag.Of
        && reading.Tags[reading.Phrases[phrase].First] != WordTag.Determiner
            && reading.Document.WordsOf(reading.Phrases[first].HeadToken) is var title
        && char.IsUpper(title[0]) && SpeakerWords.IsTitle(title);

    /// <summary>The first token of the office, determiners aside; null where the words that lead up to the name are none.</summary>
    private static int? OfficeBefore(Reading reading, int phrase, int end)
    {
        var start = reading.Phrases[phrase].First;
        start += reading.Tags[start] == WordTag.Determiner ? 1 : 0;
        for (var i = start; i < end && reading.Tags[i] is not (WordTag.Of or WordTag.To or WordTag.Preposition); i++)
            if (!RoleReader.IsPlural(reading.Document.WordsOf(i))
                && (SpeakerWords.IsTitle(reading.Document.WordsOf(i)) || SpeakerWords.IsPerson(reading.Document.WordsOf(i))))
                return start;
        return null;
    }

    /// <summary>
    /// The first token of the last two words with capitals, what hyphens, particles and initials add to them included; the end where
    /// there are none.
    /// </summary>
    private static int NameBefore(Reading reading, int start, int head)
    {
        var token = Given(reading, start, head);
        if (token <= start || !IsNameWord(reading, token))
            return -1;
        return reading.Document.WordsOf(token) is [_] or [_, '.'] && token - 1 > start
            && IsNameWord(reading, token - 1) ? token - 1 : token;
    }

    /// <summary>Whether but a surname stands behind a country or "State": "Secretary of State Dubin".</summary>
    private static bool IsOfOneWord(Reading reading, int start, int head) => head == start + 1
        && (reading.Document.WordsOf(start) is "State" || Country.Find(reading.Document.WordsOf(start)) is not null)
            && reading.Tags[head] == WordTag.Name;

    /// <summary>Whether the place behind the "of" of a title is whole: of two words where the first is "New", "San" or the like.</summary>
    private static bool IsLongEnough(Reading reading, int start, int name) => name - start > 1
        || !SpeakerWords.OpensPlace(reading.Document.WordsOf(start));

    /// <summary>The token of the given name before a surname, over its particle or hyphen.</summary>
    private static int Given(Reading reading, int start, int surname)
    {
        var token = surname - 1;
        while (token > start && (IsParticle(reading.Document.WordsOf(token)) || reading.Tags[token] == WordTag.Hyphen))
            token -= reading.Tags[token] == WordTag.Hyphen ? 2 : 1;
        while (token - 2 >= start && reading.Tags[token - 1] == WordTag.Hyphen)
            token -= 2;
        return token;
    }

    /// <summary>
    /// Whether a word before a surname belongs to it: in lower case, or one that seldom is a name by itself ("Ní Bhriain").
    /// </summary>
    private static bool IsParticle(ReadOnlySpan<char> word) => char.IsLower(word[0])
        ? SpeakerWords.IsParticle(word)
        : word is "Ní" or "Ni" or "Nic" or "Mac" or "Uí" or "Ó" or "Van" or "Von" or "De" or "Al" or "El" or "Bin"
        or "Abu";

    private static bool IsNameWord(Reading reading, int token) =>
        reading.Tags[token] == WordTag.Name && char.IsUpper(reading.Document.WordsOf(token)[0])
            && !SpeakerWords.IsBody(reading.Document.WordsOf(token));

    /// <summary>
    /// Whether what stands between office and name is a place or body. An office without article needs a name behind it; with one,
    /// what stands between has to be a country or
    /// to end as bodies do, or to be the one word behind the "of" of a title.
    /// </summary>
    private static bool Parts(Reading reading, int start, int name, int head, bool isBare)
    {
        if (SpeakerWords.IsBody(reading.Document.WordsOf(head)))
            return false;
        var between = start + (reading.Tags[start] == WordTag.Determiner ? 1 : 0);
        if (between == name)
            return false;
        var place = reading.Document.SpanOf(new IndexRange(between, name - between)).Of(reading.Document.Text);
        return isBare || Country.Find(place) is not null || SpeakerWords.IsBody(reading.Document.WordsOf(name - 1))
            || SpeakerWords.IsBody(reading.Document.WordsOf(between));
    }

    private static bool IsIntroduced(Reading reading, int phrase) => IsIntroducedAt(reading, reading.Phrases[phrase].First);

    private static bool IsIntroducedAt(Reading reading, int token) =>
        reading.Tags[token] is WordTag.Determiner or WordTag.PossessivePronoun;

    /// <summary>
    /// Whether an office without article can only be there because of the name behind it: it opens a sentence, or is what a verb of
    /// speech before it says.
    /// </summary>
    private static bool MayOpen(Reading reading, int phrase, int end)
    {
        var first = reading.Phrases[phrase].First;
        var unit = reading.Units[reading.UnitAt[first]];
        return reading.Tag(first - 1, unit) is WordTag.None or WordTag.Mark or WordTag.CuePast or WordTag.CuePresent or WordTag.That
            or WordTag.And or WordTag.But
            && (end >= reading.Count || reading.IsFinite(end)
                || reading.Tags[end] is WordTag.Comma or WordTag.Stop or WordTag.Mark or WordTag.Adverb or WordTag.Colon);
    }
}
