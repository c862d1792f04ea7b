namespace Analysis;

/// <summary>Tells by its tags whether what was said is a finite clause, an infinitive or a phrase.</summary>
internal static class ContentForm
{
    private const int Reach = 120;

    /// <summary>From how many tokens on what follows "said" or "according to" is taken for a clause whose verb the tags missed.</summary>
    private const int Short = 4;

    /// <summary>The form of the pieces of a quotation: a clause where one of them is, else the form of the first.</summary>
    public static QuotationForm Of(Reading reading, FoundQuotation quotation)
    {
        var pieces = quotation.Pieces;
        var raised = quotation.Cue is { } cue && IsRaised(reading, pieces[0], cue) ? 1 : 0;
        for (var p = raised; p < pieces.Count; p++)
            if (IsClause(reading, pieces[p]) || Resumes(reading, pieces[p], quotation.Cue) || (quotation.Cue is { Class: CueClass.Say or CueClass.According } && pieces[p].Count >= Short && !IsInfinitive(reading, pieces[p])))
                return QuotationForm.Clause;
        return raised < pieces.Count && IsInfinitive(reading, pieces[raised]) ? QuotationForm.Infinitive : QuotationForm.Phrase;
    }

    /// <summary>Whether a piece is the subject of a passive cue: "the lorries are expected to arrive" holds no clause of its own.</summary>
    private static bool IsRaised(Reading reading, IndexRange piece, Cue cue) =>
        cue.Form == VerbForm.Participle && piece.End <= cue.Token && reading.Tags[piece.End - 1] is WordTag.Be or WordTag.Have or WordTag.Not or WordTag.Adverb;

    /// <summary>Whether a clause that was cut by its cue goes on with its verb: "the door, she noted, opened inwards".</summary>
    private static bool Resumes(Reading reading, IndexRange piece, Cue? cue) =>
        cue is { } cut && piece.First > cut.End && reading.Tags[piece.First - 1] == WordTag.Comma && reading.IsFinite(piece.First);

    private static bool IsInfinitive(Reading reading, IndexRange piece)
    {
        var start = piece.First;
        while (start < piece.End - 1 && reading.Tags[start] is WordTag.Mark or WordTag.Comma or WordTag.Adverb or WordTag.Not)
            start++;
        return reading.Tags[start] == WordTag.To;
    }

    /// <summary>
    /// Whether words hold a finite verb of their own. A relative clause has one that counts for it alone: "the plan that failed" is
    /// a phrase, "the plan that failed was mine" a clause.
    /// </summary>
    private static bool IsClause(Reading reading, IndexRange piece) => !IsInfinitive(reading, piece)
        && (HoldsVerb(reading, piece) || reading.Tags[piece.First] switch
        {
            WordTag.That => piece.Count > 2,
            WordTag.Whether or WordTag.What or WordTag.When => reading.Counts.Verbs(piece.First, piece.End) > 0,
            _ => false,
        });

    /// <summary>Whether words that begin no subordinate clause hold a finite verb of their own.</summary>
    public static bool HoldsMainVerb(Reading reading, IndexRange piece) => reading.Tags[piece.First] is not (WordTag.When or WordTag.Because or WordTag.As
        or WordTag.Whether or WordTag.Preposition or WordTag.Ing or WordTag.CueIng or WordTag.CuePast or WordTag.Past or WordTag.CueParticiple or WordTag.Participle or WordTag.To)
        && HoldsVerb(reading, piece);

    private static bool HoldsVerb(Reading reading, IndexRange piece)
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
