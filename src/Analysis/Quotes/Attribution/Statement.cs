namespace Analysis.Quotes;

/// <summary>Tells quotations that state something from what is wanted, named, perceived, or only might be said.</summary>
internal static class Statement
{
    private const int Reach = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Finders =
        WordList.Lines("Quotes/Attribution/Finders.txt").SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether somebody is reported to have stated it. Words in marks are; without marks it takes a finite clause after a verb of
    /// speech or thought that is neither denied ("did not say whether", "declined to say") nor conditional ("if he says that").
    /// </summary>
    public static bool Is(Reading reading, FoundQuotation quotation, QuotationKind kind, QuotationForm form) =>
        kind != QuotationKind.Indirect || (form == QuotationForm.Clause
            && quotation.Cue is not { Class: CueClass.Learn or CueClass.Call or CueClass.Noun or CueClass.Other }
            && (quotation.Cue is not { Class: CueClass.Show } || FindsAsSource(reading, quotation.Source))
            && (quotation.Cue is not { } reporting || quotation.Pieces[0].First < reporting.Token
                || StatesBehind(reading, reporting, quotation.Pieces[0]))
            && !(quotation.Cue is { } cue && IsUnreal(reading, cue, quotation.Source)));

    /// <summary>
    /// Whether words behind a cue are a clause that it reports, and no phrase that has one inside: "want what was
    /// promised", "spoke on what he saw".
    /// </summary>
    private static bool StatesBehind(Reading reading, Cue cue, IndexRange piece)
    {
        if (!TakesPhrases(cue.Class))
            return true;
        if ((cue.Frame == CueClass.Want || cue.Class is CueClass.Judge or CueClass.Discuss) && reading.Tags[piece.First] != WordTag.That
            && reading.Tags[piece.First - 1] != WordTag.That)
            return false;
        return reading.Tags[piece.First - 1] is not (WordTag.Preposition or WordTag.Of) && OpensClause(reading, piece);
    }

    /// <summary>
    /// Whether verbs of a class take noun phrases as well as clauses, so that a relative clause may be all that has a verb: "asked for
    /// something it could use".
    /// </summary>
    private static bool TakesPhrases(CueClass kind) => kind is not (CueClass.Say or CueClass.According or CueClass.Colon or CueClass.Dash);

    /// <summary>Whether words begin as a clause does: with a conjunction, or with a subject and its verb.</summary>
    private static bool OpensClause(Reading reading, IndexRange piece)
    {
        var i = piece.First;
        while (i < piece.End - 1 && reading.Tags[i] is WordTag.Adverb or WordTag.Comma)
            i++;
        return reading.Tags[i] is WordTag.That or WordTag.Whether or WordTag.What or WordTag.When or WordTag.Because or WordTag.Preposition
            or WordTag.Contracted or WordTag.Modal
            || (reading.IsFinite(i) && i > 0 && reading.Tags[i - 1] == WordTag.Comma)
            || (reading.PhraseAt[i] is var subject and >= 0 && reading.Tags[i] != WordTag.ObjectPronoun
                && HasVerb(reading, reading.Phrases[subject].End, piece.End));
    }

    /// <summary>
    /// Whether a subject that ends at a place has a verb: at once, behind what prepositions and commas attach to it, or behind a relative
    /// clause with one of its own.
    /// </summary>
    private static bool HasVerb(Reading reading, int i, int end)
    {
        while (i + 1 < end && reading.Tags[i] is WordTag.Of or WordTag.Preposition or WordTag.And
            && reading.PhraseAt[i + 1] is var joined and >= 0)
            i = reading.Phrases[joined].End;
        while (i < end && reading.Tags[i] is WordTag.Adverb or WordTag.Not)
            i++;
        if (i >= end)
            return false;
        return reading.IsFinite(i) || (reading.Tags[i] is WordTag.Who or WordTag.That && reading.Counts.Verbs(i, end) > 1)
            || (reading.Tags[i] == WordTag.Comma && NextComma(reading, i, end) is var close && close + 1 < end
                && (reading.IsFinite(close + 1) || reading.Tags[close + 1] == WordTag.Adverb));
    }

    private static int NextComma(Reading reading, int comma, int end)
    {
        var i = comma + 1;
        while (i < end && reading.Tags[i] != WordTag.Comma)
            i++;
        return i;
    }

    /// <summary>
    /// Whether what "finds" or "shows" something states it: a document, a body, those whose work it is, or "it" for one of them; not
    /// somebody who found that the door was open.
    /// </summary>
    private static bool FindsAsSource(Reading reading, int source) => source >= 0 && reading.Phrases[source] is var phrase
        && (phrase.Head is WordTag.Document or WordTag.Group || DocumentWords.Contain(reading.Document.WordsOf(phrase.HeadToken))
            || (phrase.Head == WordTag.It && reading.Document.WordsOf(phrase.First) is "it" or "It")
            || (phrase.Head == WordTag.Role && Finders.Contains(reading.Document.WordsOf(phrase.HeadToken))));

    private static bool IsUnreal(Reading reading, Cue cue, int source)
    {
        if (source >= 0 && reading.Document.WordsOf(reading.Phrases[source].First) is "nobody" or "Nobody" or "none" or "None")
            return true;
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        if (source >= 0 && reading.Tag(reading.Phrases[source].First - 1, unit) == WordTag.Do && reading.Phrases[source].End == cue.Token)
            return true;
        for (var i = cue.Token - 1; i >= Math.Max(unit.First, cue.Token - Reach) && reading.RunAt[i] < 0; i--)
        {
            if (reading.Tags[i] is WordTag.Participle or WordTag.CueParticiple)
                break;
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
        return reading.Tags[token] == WordTag.Not || word.EndsWith("n't") || word.EndsWith("n\u2019t")
            || word is "declined" or "refused" or "declines" or "refuses" or "unable";
    }
}
