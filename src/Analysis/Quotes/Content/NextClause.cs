namespace Analysis.Quotes;

/// <summary>
/// The clause or phrase that follows a place: in "said it rained, and left by train" a verb without a subject of its own, which is the
/// speaker's; in "said it rained and that it was cold" a clause that goes on with the report.
/// </summary>
/// <param name="Link">The comma or conjunction before it.</param>
/// <param name="Opening">What it opens with.</param>
/// <param name="Tense">The tense of its verb, where it opens with one or with a subject and one.</param>
internal readonly record struct NextClause(Link Link, Opening Opening, Tense Tense)
{
    private const int Reach = 12;

    /// <summary>What follows a token's place in its unit.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="token">The first token behind the place.</param>
    /// <param name="unit">The unit, where it ends.</param>
    /// <param name="source">The token of the source's head, or -1; a subject of the same word is told apart.</param>
    public static NextClause At(Reading reading, int token, IndexRange unit, int source)
    {
        var link = LinkAt(reading, ref token, unit);
        while (reading.Tag(token, unit) is WordTag.Adverb or WordTag.Not)
            token++;
        var verb = token < unit.End && reading.PhraseAt[token] >= 0
            ? SkipAdverbs(reading, reading.Phrases[reading.PhraseAt[token]].End, unit) : -1;
        if (token < unit.End && reading.RunAt[token] >= 0)
            return new NextClause(link, Opening.Quote, Tense.None);
        if (verb >= 0)
            return verb < unit.End && reading.RunAt[verb] < 0 && reading.IsFinite(verb)
                ? new NextClause(link, SubjectAt(reading, token, verb, source), TenseOf(reading, verb))
                : new NextClause(link, reading.Tags[token] == WordTag.Who ? Opening.Who : Opening.Phrase, Tense.None);
        return new NextClause(link, OpeningOf(reading, token, unit), TenseOf(reading, token, unit));
    }

    /// <summary>The tense of the first finite verb outside of marks between two places.</summary>
    public static Tense FirstIn(Reading reading, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + Reach); i++)
            if (reading.RunAt[i] < 0 && reading.IsFinite(i))
                return TenseOf(reading, i);
        return Tense.None;
    }

    private static Link LinkAt(Reading reading, ref int token, IndexRange unit)
    {
        var comma = reading.Tag(token, unit) == WordTag.Comma;
        if (comma)
            token++;
        switch (reading.Tag(token, unit))
        {
            case WordTag.And:
                token++;
                return comma ? Link.CommaAnd : Link.And;
            case WordTag.But:
                token++;
                return comma ? Link.CommaBut : Link.But;
            case WordTag.Colon or WordTag.Semicolon or WordTag.Stop or WordTag.Close when !comma:
                token++;
                return Link.Stop;
            case WordTag.Dash when !comma:
                token++;
                return Link.Dash;
            default:
                return comma ? Link.Comma : Link.None;
        }
    }

    private static int SkipAdverbs(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token, unit) is WordTag.Adverb)
            token++;
        return token;
    }

    private static Opening SubjectAt(Reading reading, int token, int verb, int source)
    {
        var tag = reading.Tags[token];
        if (tag == WordTag.Who)
            return Opening.Who;
        if (source >= 0 && tag is WordTag.Pronoun or WordTag.It
            && reading.Document.WordsOf(token).Equals(reading.Document.WordsOf(source), StringComparison.OrdinalIgnoreCase))
            return Opening.SameSubject;
        return reading.Tags[verb] is WordTag.CuePast or WordTag.CuePresent ? Opening.CueSubject
            : tag is WordTag.Pronoun or WordTag.It ? Opening.PronounSubject : Opening.Subject;
    }

    private static Opening OpeningOf(Reading reading, int token, IndexRange unit) => reading.Tag(token, unit) switch
    {
        WordTag.None or WordTag.Stop => Opening.Nothing,
        WordTag.CuePast or WordTag.CuePresent => Opening.CueVerb,
        WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Contracted => Opening.Verb,
        WordTag.That => Opening.That,
        WordTag.Whether or WordTag.What => Opening.Whether,
        WordTag.When or WordTag.Because or WordTag.As => Opening.Subordinate,
        WordTag.Preposition or WordTag.Of => Opening.Preposition,
        WordTag.To => Opening.To,
        WordTag.Ing or WordTag.CueIng => Opening.Ing,
        WordTag.Participle or WordTag.CueParticiple => Opening.Participle,
        _ => Opening.Other,
    };

    private static Tense TenseOf(Reading reading, int token, IndexRange unit) =>
        token < unit.End && reading.IsFinite(token) ? TenseOf(reading, token) : Tense.None;

    private static Tense TenseOf(Reading reading, int verb) => reading.Tags[verb] switch
    {
        WordTag.Past or WordTag.CuePast => Tense.Past,
        WordTag.Present or WordTag.CuePresent => Tense.Present,
        _ => reading.Document.WordsOf(verb) is "was" or "were" or "had" or "did" or "would" or "could" or "might" or "should"
            or "wasn't" or "weren't" or "hadn't" or "didn't" or "wouldn't" or "couldn't" or "wasn’t" or "weren’t" or "hadn’t" or "didn’t"
                or "wouldn’t" or "couldn’t" ? Tense.Past : Tense.Present,
    };
}
