namespace Analysis;

/// <summary>Tells quotations that state something from what is wanted, named, perceived, or only might be said.</summary>
internal static class Statement
{
    private const int Reach = 6;

    /// <summary>
    /// Whether somebody is reported to have stated it. Words in marks are; without marks it takes a finite clause after a verb of
    /// speech or thought that is neither denied ("did not say whether", "declined to say") nor conditional ("if he says that").
    /// </summary>
    public static bool Is(Reading reading, FoundQuotation quotation, QuotationKind kind, QuotationForm form) =>
        kind != QuotationKind.Indirect || (form == QuotationForm.Clause
            && quotation.Cue is not { Class: CueClass.Show or CueClass.Learn or CueClass.Call or CueClass.Other }
            && (quotation.Cue is not { Class: CueClass.Go or CueClass.Want or CueClass.Judge or CueClass.Discuss or CueClass.Noun } || OpensClause(reading, quotation.Pieces[0]))
            && !(quotation.Cue is { } cue && IsUnreal(reading, cue, quotation.Source)));

    /// <summary>Whether words begin as a clause does: with a conjunction, or with a noun phrase and its verb.</summary>
    private static bool OpensClause(Reading reading, IndexRange piece) => reading.Tags[piece.First] is WordTag.That or WordTag.Whether or WordTag.What or WordTag.When
        || (reading.PhraseAt[piece.First] is var phrase and >= 0 && reading.Phrases[phrase].End < piece.End && reading.IsFinite(reading.Phrases[phrase].End));

    private static bool IsUnreal(Reading reading, Cue cue, int source)
    {
        if (source >= 0 && reading.Document.WordsOf(reading.Phrases[source].First) is "nobody" or "Nobody" or "none" or "None")
            return true;
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        for (var i = cue.Token - 1; i >= Math.Max(unit.First, cue.Token - Reach) && reading.RunAt[i] < 0; i--)
        {
            if (cue.Class != CueClass.Think && IsDenied(reading, i))
                return true;
            if (reading.Tags[i] == WordTag.Whether && source >= 0 && reading.Phrases[source].First == i + 1)
                return true;
            if (reading.PhraseAt[i] >= 0 || reading.Tags[i] == WordTag.Comma)
                break;
        }
        return false;
    }

    /// <summary>Whether a word before the cue takes what it says back: "not", "wouldn't", "declined to".</summary>
    private static bool IsDenied(Reading reading, int token)
    {
        var word = reading.Document.WordsOf(token);
        return reading.Tags[token] == WordTag.Not || word.EndsWith("n't") || word.EndsWith("n\u2019t") || word is "declined" or "refused" or "declines" or "refuses" or "unable";
    }
}
