namespace Analysis.Quotes;

/// <summary>
/// Finds who the sentence before words in marks brings in: "Mayor Olek Dubin issued a statement. “…”". Words without a cue that
/// follow are that person's, and
/// not those of whoever spoke before.
/// </summary>
internal sealed class IntroducedSpeaker(Reading reading, List<FoundQuotation> found)
{
    private const int Reach = 400;
    private const int LongestInversion = 14;
    private readonly Dictionary<int, int> _sourceByUnit = SourcesByUnit(reading, found);

    /// <summary>
    /// The noun phrase of the person, or -1 where the sentence before says something itself in marks, or is about a thing.
    /// </summary>
    public int Before(QuotedRun run)
    {
        var unit = reading.UnitAt[run.Tokens.First];
        if (reading.Units[unit].First != run.Tokens.First || unit == 0)
            return -1;
        unit -= unit > 1 && reading.Document.WordsOf(reading.Units[unit - 1].End - 1) is "?" ? 2 : 1;
        var before = reading.Units[unit];
        if (reading.Counts.IsQuoted(before.First, before.End))
            return -1;
        return _sourceByUnit.TryGetValue(unit, out var source)
            && reading.Phrases[source].Head is WordTag.Name or WordTag.Title ? source : SubjectOf(before);
    }

    /// <summary>Who reports without marks, by sentence.</summary>
    private static Dictionary<int, int> SourcesByUnit(Reading reading, List<FoundQuotation> found)
    {
        var sources = new Dictionary<int, int>();
        foreach (var quotation in found)
            if (quotation is { Source: >= 0, Cue: { } cue }
                && !reading.Counts.IsQuoted(quotation.Pieces[0].First, quotation.Pieces[^1].End))
                sources.TryAdd(reading.UnitAt[cue.Token], quotation.Source);
        return sources;
    }

    /// <summary>The subject of a sentence's main clause, where it may be the one who speaks next; -1 for all others.</summary>
    private int SubjectOf(IndexRange unit)
    {
        if (reading.Document.WordsOf(unit.First) is "For" && reading.PhraseAt[Math.Min(unit.First + 1, unit.End - 1)] is var view and >= 0
            && reading.Phrases[view] is { Head: WordTag.Name } viewer && reading.Tag(viewer.End, unit) == WordTag.Comma)
            return IsSomebody(viewer) ? view : -1;
        for (var i = unit.First; i < unit.End; i++)
            if (reading.IsFinite(i) && Subject.Of(reading, i, unit) is { Phrase: >= 0, Path: not SubjectPath.Relative } subject
                && !IsDependent(subject.Phrase, unit))
                return Named(subject.Phrase) is var phrase && MaySpeak(phrase, i, unit) ? phrase : LastOf(unit);
        return LastOf(unit) is var last and >= 0 ? last : Heading(unit);
    }

    /// <summary>Whom a line without a verb opens with: "Ada Quell, 19, student", "Actress Ada Quell on her new film"; or -1.</summary>
    private int Heading(IndexRange unit)
    {
        for (var i = unit.First; i < unit.End; i++)
            if (reading.IsFinite(i))
                return -1;
        return unit.Count <= LongestInversion && reading.PhraseAt[unit.First] is var name and >= 0
            && reading.Phrases[name] is { Head: WordTag.Name, Tokens.Count: > 1 } somebody && IsSomebody(somebody)
            && reading.Tags[somebody.First] is WordTag.Name or WordTag.Title && HasGivenName(somebody) ? name : -1;
    }

    private bool HasGivenName(NounPhrase name)
    {
        for (var i = name.First; i < name.HeadToken; i++)
            if (GivenNames.Contain(reading.Document.WordsOf(i)))
                return true;
        return reading.Document.Tokens.Length > name.End && reading.Tags[name.End] == WordTag.Comma;
    }

    /// <summary>
    /// Whom a short sentence without a subject before its verb ends in by a full name: "Not so her neighbour, Emil Holt.", "Then came Emil
    /// Holt."; or -1.
    /// </summary>
    private int LastOf(IndexRange unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && reading.Tags[last] == WordTag.Stop)
            last--;
        return unit.Count <= LongestInversion && (reading.PhraseAt[unit.First] < 0 || reading.Tags[unit.First] == WordTag.It)
            && reading.PhraseAt[last] is var name and >= 0 && reading.Phrases[name] is { Head: WordTag.Name, Tokens.Count: > 1 } somebody
            && somebody.End == last + 1 && IsSomebody(somebody)
            && (IsPlaced(somebody, unit) || (reading.Tags[somebody.First] == WordTag.Name
                && reading.Tags[unit.First] is not (WordTag.Preposition or WordTag.When or WordTag.Because or WordTag.As))) ? name : -1;
    }

    /// <summary>Whether a sentence says first where somebody is: "At the door stood porter Emil Holt."</summary>
    private bool IsPlaced(NounPhrase somebody, IndexRange unit) => reading.Tags[unit.First] == WordTag.Preposition
        && reading.Document.WordsOf(somebody.First - 1) is "stood" or "stands" or "sat" or "sits" or "was" or "is" or "came" or "comes"
            or "waited" or "waits";

    /// <summary>The name in commas behind a description: "her brother, Emil Holt, laughed" is about Emil Holt.</summary>
    private int Named(int phrase)
    {
        var comma = reading.Phrases[phrase].End;
        return reading.Phrases[phrase].Head != WordTag.Name && comma + 1 < reading.Count && reading.Tags[comma] == WordTag.Comma
            && reading.PhraseAt[comma + 1] is var name and >= 0 && reading.Phrases[name].Head == WordTag.Name ? name : phrase;
    }

    private bool IsDependent(int phrase, IndexRange unit) =>
        reading.Tag(reading.Phrases[phrase].First - 1, unit) is WordTag.When or WordTag.Because or WordTag.That
        or WordTag.Whether or WordTag.What or WordTag.Who or WordTag.As or WordTag.Preposition;

    /// <summary>
    /// A name may speak after whatever it does; a description or a body only where the sentence says that something is made known.
    /// </summary>
    private bool MaySpeak(int phrase, int verb, IndexRange unit) => reading.Phrases[phrase] is var subject && subject.Head switch
    {
        WordTag.Name => IsSomebody(subject) || MakesKnown(verb, unit),
        WordTag.Title or WordTag.Role or WordTag.Group => !IsPlural(subject) && MakesKnown(verb, unit),
        _ => false,
    };

    private bool IsPlural(NounPhrase phrase) => reading.Document.WordsOf(phrase.HeadToken).EndsWith("s");

    /// <summary>Whether a statement, post or the like, or a verb of speech, stands behind the subject.</summary>
    private bool MakesKnown(int verb, IndexRange unit)
    {
        for (var i = verb; i < unit.End; i++)
            if (reading.Tags[i] is WordTag.Document or WordTag.CueNoun
                || (i == verb && (reading.Cues[i] is not (CueClass.None or CueClass.Other)
                    || SpeakerWords.Announces(reading.Document.WordsOf(i)))))
                return true;
        return false;
    }

    /// <summary>
    /// Whether a name is a person's: of two words or more, none of them a country's or body's, or the last word of such a one.
    /// </summary>
    private bool IsSomebody(NounPhrase name)
    {
        if (Country.Find(reading.Document.SpanOf(name.Tokens).Of(reading.Document.Text)) is not null
            || SpeakerWords.IsBody(reading.Document.WordsOf(name.HeadToken)) || reading.Document.WordsOf(name.First) is "The" or "the")
            return false;
        if (name.Tokens.Count > 1)
            return true;
        var surname = reading.Document.WordsOf(name.HeadToken);
        var last = reading.PhraseAt[name.First];
        for (var p = last - 1; p >= Math.Max(0, last - Reach); p--)
            if (reading.Phrases[p] is { Head: WordTag.Name, Tokens.Count: > 1 } other
                && reading.Document.WordsOf(other.HeadToken).SequenceEqual(surname))
                return !SpeakerWords.IsBody(surname);
        return false;
    }
}
