namespace Analysis.Quotes;

/// <summary>Tells by its tags whether what was said is a finite clause, an infinitive or a phrase.</summary>
internal static class ContentForm
{
    /// <summary>From how many tokens on what follows "said" or "according to" is taken for a clause whose verb the tags missed.</summary>
    private const int Short = 4;

    /// <summary>The form of the pieces of a quotation: a clause where one of them is, else the form of the first.</summary>
    public static QuotationForm Of(Reading reading, FoundQuotation quotation)
    {
        var pieces = quotation.Pieces;
        var raised = quotation.Cue is { } cue && IsRaised(reading, pieces[0], cue) ? 1 : 0;
        for (var p = raised; p < pieces.Count; p++)
            if (IsClause(reading, pieces[p]) || Resumes(reading, pieces[p], quotation.Cue)
                || (quotation.Cue is { Class: CueClass.Say or CueClass.According } && pieces[p].Count >= Short
                    && !IsInfinitive(reading, pieces[p])))
                return QuotationForm.Clause;
        return raised < pieces.Count && IsInfinitive(reading, pieces[raised]) ? QuotationForm.Infinitive : QuotationForm.Phrase;
    }

    /// <summary>Whether a piece is the subject of a passive cue: "the lorries are expected to arrive" holds no clause of its own.</summary>
    private static bool IsRaised(Reading reading, IndexRange piece, Cue cue) =>
        cue.Form == VerbForm.Participle && piece.End <= cue.Token
        && reading.Tags[piece.End - 1] is WordTag.Be or WordTag.Have or WordTag.Not or WordTag.Adverb;

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
        && (Clauses.HoldVerb(reading, piece) || reading.Tags[piece.First] switch
        {
            WordTag.That => piece.Count > 2,
            WordTag.Whether or WordTag.What or WordTag.When => reading.Counts.Verbs(piece.First, piece.End) > 0,
            _ => false,
        });
}
