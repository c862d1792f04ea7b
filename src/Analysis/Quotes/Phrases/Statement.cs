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
            && quotation.Cue is not { Class: CueClass.Show or CueClass.Learn or CueClass.Call or CueClass.Noun or CueClass.Other }
            && (quotation.Cue is not { } reporting || !TakesPhrases(reporting.Class) || quotation.Pieces[0].First < reporting.Token || OpensClause(reading, quotation.Pieces[0]))
            && !(quotation.Cue is { } cue && IsUnreal(reading, cue, quotation.Source)));

    /// <summary>Whether verbs of a class take noun phrases as well as clauses, so that a relative clause may be all that has a verb: "asked for something it could use".</summary>
    private static bool TakesPhrases(CueClass kind) => kind is CueClass.Ask or CueClass.Reply or CueClass.Go or CueClass.Want or CueClass.Judge or CueClass.Discuss;

    /// <summary>
    /// Whether words begin as a clause does: with a conjunction, or with a noun phrase, what prepositions attach to it, and its verb.
    /// </summary>
    private static bool OpensClause(Reading reading, IndexRange piece)
    {
        if (reading.Tags[piece.First] is WordTag.That or WordTag.Whether or WordTag.What or WordTag.When or WordTag.Because)
            return true;
        if (reading.PhraseAt[piece.First] < 0)
            return false;
        var i = reading.Phrases[reading.PhraseAt[piece.First]].End;
        while (i + 1 < piece.End && reading.Tags[i] is WordTag.Of or WordTag.Preposition or WordTag.And && reading.PhraseAt[i + 1] is var joined and >= 0)
            i = reading.Phrases[joined].End;
        return i < piece.End && reading.IsFinite(i);
    }

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
