namespace Analysis.Grammar;

/// <summary>Tells by their tags whether words hold a clause.</summary>
internal static class Clauses
{
    private const int Reach = 120;

    /// <summary>Whether words that begin no subordinate clause hold a finite verb of their own.</summary>
    public static bool HoldMainVerb(Reading reading, IndexRange piece) =>
        reading.Tags[piece.First] is not (WordTag.When or WordTag.Because or WordTag.As
        or WordTag.Whether or WordTag.Preposition or WordTag.Ing or WordTag.CueIng or WordTag.CuePast or WordTag.Past
        or WordTag.CueParticiple or WordTag.Participle or WordTag.To)
        && HoldVerb(reading, piece);

    /// <summary>Whether words hold a finite verb of their own, outside of the relative and other clauses that they may open.</summary>
    public static bool HoldVerb(Reading reading, IndexRange piece)
    {
        var subordinate = false;
        for (var i = piece.First; i < Math.Min(piece.End, piece.First + Reach); i++)
        {
            if (i > piece.First && Subordinates(reading, i))
                subordinate = true;
            else if (IsFinite(reading, piece, i))
            {
                if (!subordinate)
                    return true;
                subordinate = false;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a clause begins at a place of a unit: with a conjunction, or with a subject and its verb, between which prepositions,
    /// adverbs and what commas enclose may stand.
    /// </summary>
    public static bool OpenAt(Reading reading, int token, IndexRange unit)
    {
        while (reading.Tag(token, unit) == WordTag.Adverb)
            token++;
        if (reading.Tag(token, unit) is WordTag.That or WordTag.Whether or WordTag.What or WordTag.Contracted)
            return token + 1 < unit.End;
        if (token >= unit.End || reading.RunAt[token] >= 0 || reading.PhraseAt[token] is not (var subject and >= 0)
            || reading.Phrases[subject].First != token || reading.Tags[token] == WordTag.ObjectPronoun)
            return false;
        return VerbOf(reading, reading.Phrases[subject].End, unit) >= 0;
    }

    /// <summary>
    /// The finite verb of a subject that ends at a place, or -1: at once, behind what prepositions attach to it, or behind an apposition.
    /// </summary>
    public static int VerbOf(Reading reading, int end, IndexRange unit)
    {
        while (reading.Tag(end, unit) is WordTag.Of or WordTag.Preposition or WordTag.And && end + 1 < unit.End
            && reading.PhraseAt[end + 1] is var attached and >= 0)
            end = reading.Phrases[attached].End;
        if (reading.Tag(end, unit) == WordTag.Comma && CommaBehind(reading, end, unit) is var close and >= 0)
            end = close + 1;
        while (reading.Tag(end, unit) is WordTag.Adverb or WordTag.Not)
            end++;
        return end < unit.End && reading.RunAt[end] < 0 && reading.IsFinite(end) ? end : -1;
    }

    private static int CommaBehind(Reading reading, int comma, IndexRange unit)
    {
        const int Longest = 15;
        for (var i = comma + 1; i < Math.Min(unit.End, comma + Longest) && reading.RunAt[i] < 0; i++)
            if (reading.Tags[i] == WordTag.Comma)
                return i;
        return -1;
    }

    private static bool Subordinates(Reading reading, int token) => reading.Tags[token] switch
    {
        WordTag.Who or WordTag.That or WordTag.When or WordTag.Because or WordTag.Whether or WordTag.What => true,
        WordTag.Pronoun or WordTag.It =>
            reading.Tags[token - 1] is WordTag.Noun or WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Document or WordTag.CueNoun,
        _ => false,
    };

    private static bool IsFinite(Reading reading, IndexRange piece, int token) => reading.Tags[token] switch
    {
        WordTag.Be or WordTag.Have or WordTag.Do =>
            reading.Document.WordsOf(token) is not ("be" or "been" or "being" or "having" or "done" or "doing"),
        WordTag.Past or WordTag.CuePast =>
            token > piece.First
            && !(token + 1 < piece.End && reading.Document.WordsOf(token + 1) is "by"
                && !(token + 2 < piece.End && reading.Tags[token + 2] == WordTag.Number)),
        _ => reading.IsFinite(token),
    };
}
