namespace Analysis.Grammar;

/// <summary>Tells by their tags whether words hold a clause.</summary>
internal static class Clauses
{
    private const int Reach = 120;

    /// <summary>Whether words that begin no subordinate clause hold a finite verb of their own.</summary>
    public static bool HoldMainVerb(Reading reading, IndexRange piece) => reading.Tags[piece.First] is not (WordTag.When or WordTag.Because or WordTag.As
        or WordTag.Whether or WordTag.Preposition or WordTag.Ing or WordTag.CueIng or WordTag.CuePast or WordTag.Past or WordTag.CueParticiple or WordTag.Participle or WordTag.To)
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

    private static bool Subordinates(Reading reading, int token) => reading.Tags[token] switch
    {
        WordTag.Who or WordTag.That or WordTag.When or WordTag.Because or WordTag.Whether or WordTag.What => true,
        WordTag.Pronoun or WordTag.It => reading.Tags[token - 1] is WordTag.Noun or WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Document or WordTag.CueNoun,
        _ => false,
    };

    private static bool IsFinite(Reading reading, IndexRange piece, int token) => reading.Tags[token] switch
    {
        WordTag.Be or WordTag.Have or WordTag.Do => reading.Document.WordsOf(token) is not ("be" or "been" or "being" or "having" or "done" or "doing"),
        WordTag.Past or WordTag.CuePast => token > piece.First && !(token + 1 < piece.End && reading.Document.WordsOf(token + 1) is "by"),
        _ => reading.IsFinite(token),
    };
}
