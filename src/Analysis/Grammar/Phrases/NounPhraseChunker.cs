namespace Analysis.Grammar;

/// <summary>Finds noun phrases with a finite automaton over tags, after Abney, "Parsing by Chunks" (1991).</summary>
internal static class NounPhraseChunker
{
    /// <summary>Writes the noun phrases of a document, in order, without overlaps, and returns how many there are.</summary>
    public static int Read(Document document, WordTag[] tags, NounPhrase[] phrases)
    {
        var count = 0;
        foreach (var sentence in document.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                (i, var phrase) = Read(document, tags, i, sentence.End);
                if (phrase is { } found)
                    phrases[count++] = found;
            }
        return count;
    }

    /// <summary>Where to go on behind a token, and the phrase that begins at it, if one does.</summary>
    private static (int Next, NounPhrase? Phrase) Read(Document document, WordTag[] tags, int start, int end)
    {
        if (tags[start] == WordTag.Hyphen || (start > 0 && tags[start - 1] == WordTag.Hyphen))
            return (start + 1, null);
        if (tags[start] is WordTag.Pronoun or WordTag.It or WordTag.ObjectPronoun or WordTag.Indefinite or WordTag.Who or WordTag.Contracted
            && !IsNumeral(document, tags, start, end))
            return (start + 1,
                new NounPhrase(new IndexRange(start, 1), tags[start] == WordTag.Contracted ? WordTag.Pronoun : tags[start], start));
        var stop = Base(document, tags, start, end);
        if (stop == start)
            return (start + 1, null);
        stop = BeforeContactClause(document, tags, start, stop, end);
        var head = HeadOf(tags, start, stop);
        if (head >= 0)
            return (stop, new NounPhrase(new IndexRange(start, stop - start), tags[head], head));
        if (stop == start + 1 && document.WordsOf(start) is "her" or "Her")
            return (stop, new NounPhrase(new IndexRange(start, 1), tags[start] = WordTag.ObjectPronoun, start));
        return (stop, tags[start] is WordTag.Determiner or WordTag.Number
            ? new NounPhrase(new IndexRange(start, stop - start), tags[start], stop - 1)
            : null);
    }

    /// <summary>Whether "one" counts what follows: "one villager".</summary>
    private static bool IsNumeral(Document document, WordTag[] tags, int start, int end) =>
        start + 1 < end && document.WordsOf(start) is "one" or "One"
        && tags[start + 1] is WordTag.Noun or WordTag.Role or WordTag.Adjective or WordTag.Group or WordTag.Document;

    /// <summary>The end of determiners, adjectives and nouns; a possessive goes on with what is possessed.</summary>
    private static int Base(Document document, WordTag[] tags, int start, int end)
    {
        var i = start;
        while (i < end && (Inside(tags[i], i > start) || Joins(document, tags, i, start, end)))
            i++;
        while (i > start && tags[i - 1] is WordTag.Of or WordTag.Possessive or WordTag.And)
            i--;
        while (i > start && i < end && tags[i] == WordTag.Hyphen)
            i--;
        return i;
    }

    /// <summary>
    /// Where a noun phrase ends whose last name is the subject of a relative clause without a pronoun: "a dam Ghana believes will".
    /// </summary>
    private static int BeforeContactClause(Document document, WordTag[] tags, int start, int stop, int end)
    {
        if (stop + 1 >= end || tags[start] is not (WordTag.Determiner or WordTag.PossessivePronoun)
            || tags[stop] is not (WordTag.CuePast or WordTag.CuePresent) || !tags[stop + 1].IsFinite())
            return stop;
        var name = stop;
        while (name > start + 1 && tags[name - 1] == WordTag.Name)
            name--;
        return name < stop && tags[name - 1] is WordTag.Noun or WordTag.Document or WordTag.CueNoun or WordTag.Group
            && char.IsLower(document.WordsOf(name - 1)[0]) ? name : stop;
    }

    private static bool Inside(WordTag tag, bool begun) =>
        tag is WordTag.Adjective or WordTag.Number or WordTag.Noun or WordTag.Name or WordTag.Role
        or WordTag.Title or WordTag.Group or WordTag.Document or WordTag.CueNoun or WordTag.Time
        || (!begun && tag is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Indefinite);

    private static bool Joins(Document document, WordTag[] tags, int i, int start, int end)
    {
        if (i == start)
            return tags[i] == WordTag.NameMark && i + 1 < end && tags[i + 1] == WordTag.Name;
        if (tags[i] == WordTag.NameMark && tags[i - 1] == WordTag.Name)
            return true;
        if (i + 1 >= end)
            return false;
        return tags[i] switch
        {
            WordTag.Possessive => Inside(tags[i + 1], true),
            WordTag.Hyphen or WordTag.NameMark => Inside(tags[i + 1], true),
            WordTag.Indefinite => i == start + 1 && tags[start] == WordTag.Number && document.WordsOf(i) is "others",
            WordTag.Of => tags[i - 1] is WordTag.Name or WordTag.Title && tags[i + 1] == WordTag.Name,
            WordTag.Adverb =>
                i == start + 1 && document.WordsOf(start) is "a" or "A" or "an" or "An" or "the" or "The"
                && tags[i + 1] is WordTag.Noun or WordTag.Adjective or WordTag.Role or WordTag.Group or WordTag.Document,
            WordTag.And => tags[i - 1] is WordTag.Name && tags[i + 1] == WordTag.Name
                && (document.WordsOf(i)[0] == '&' || NamesCountry(document, i) || NamesPaper(document, tags, start, i, end)),
            _ => false,
        };
    }

    /// <summary>Whether "and" stands inside the name of one country: "Trinidad and Tobago".</summary>
    private static bool NamesCountry(Document document, int and) => document.WordsOf(and + 1) switch
    {
        "Tobago" => document.WordsOf(and - 1) is "Trinidad",
        "Herzegovina" => document.WordsOf(and - 1) is "Bosnia",
        "Barbuda" => document.WordsOf(and - 1) is "Antigua",
        "Nevis" => document.WordsOf(and - 1) is "Kitts",
        "Labrador" => document.WordsOf(and - 1) is "Newfoundland",
        _ => false,
    };

    /// <summary>
    /// Whether "and" stands inside the name of a body that begins with "The" in the middle of a sentence, behind
    /// "of" or the like: "of The Globe and Mail".
    /// </summary>
    private static bool NamesPaper(Document document, WordTag[] tags, int start, int and, int end) =>
        document.WordsOf(start) is "The" && start > 0 && and == start + 2
        && tags[start - 1] is WordTag.Of or WordTag.Preposition or WordTag.CuePast or WordTag.Past or WordTag.To
        && !(and + 2 < end && tags[and + 2] == WordTag.Name);

    private static int HeadOf(WordTag[] tags, int start, int stop)
    {
        for (var i = stop - 1; i >= start; i--)
            if (tags[i] is WordTag.Name or WordTag.Role or WordTag.Noun or WordTag.Group or WordTag.Document or WordTag.CueNoun
                or WordTag.Title or WordTag.Time)
                return i;
        return -1;
    }
}
