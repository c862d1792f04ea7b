namespace Analysis.Quotes;

/// <summary>Tells of the source of a quotation whether it is a person, a body or a document, and what the article says of it.</summary>
internal sealed class SourceReader(DiscourseModel model, SpeakerBuilder speakers)
{
    private const int MostAttached = 3;
    private const int Reach = 30;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Withheld =
        WordList.Lines("Quotes/Speakers/Withheld.txt").SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Reading _reading = model.Reading;
    private readonly OrganisationSigns _organisations = new(model);

    /// <summary>What is known of a source; null for none.</summary>
    /// <param name="source">The index of its noun phrase, or -1.</param>
    public QuotationSource? Of(int source)
    {
        if (source < 0)
            return null;
        var type = TypeOf(source);
        var words = WordsOf(source);
        return new QuotationSource(
            type, TitleOf(source, type), _reading.Document.SpanOf(words), type == SourceType.Document ? BehindOf(source, words.End) : null);
    }

    private Entity? EntityOf(int source) => model.EntityAt[source] is var entity and >= 0 ? model.Entities[entity] : null;

    private SourceType TypeOf(int source)
    {
        var (phrase, entity) = (_reading.Phrases[source], EntityOf(source));
        if (entity is not { IsNamed: true } && phrase.Head != WordTag.Name && IsWithheld(phrase))
            return SourceType.Anonymous;
        if (IsDocument(phrase))
            return SourceType.Document;
        if (phrase.Head == WordTag.Group || entity is { IsBody: true } or { AsCountry: not null } || _organisations.Hold(source, entity))
            return SourceType.Organisation;
        return entity is { IsNamed: true } || (entity is null && phrase.Head is WordTag.Name or WordTag.Title)
            ? SourceType.Person
            : SourceType.Unnamed;
    }

    /// <summary>Whether the words for a source, or those around it in its sentence, say that its name is kept back.</summary>
    private bool IsWithheld(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (Withheld.Contains(_reading.Document.WordsOf(i)))
                return true;
        var unit = _reading.Units[_reading.UnitAt[phrase.First]];
        if (IsFamiliar(phrase.End, unit) || IsFamiliar(phrase.End - 1, unit))
            return true;
        for (var i = Math.Max(unit.First, phrase.First - Reach); i < Math.Min(unit.End, phrase.End + Reach); i++)
            if (_reading.RunAt[i] < 0
                && (_reading.Document.WordsOf(i) is "anonymity" or "anonymously" || WithheldName.EndsAt(_reading, i, unit)))
                return true;
        return false;
    }

    /// <summary>Whether "familiar with" stands at a place: "people familiar with the talks".</summary>
    private bool IsFamiliar(int token, IndexRange unit) => token + 1 < unit.End && _reading.Document.WordsOf(token) is "familiar"
        && _reading.Document.WordsOf(token + 1) is "with";

    /// <summary>
    /// Whether a phrase is for a document by its head; of names only those of laws and reports, since papers are called Post and Journal.
    /// </summary>
    private bool IsDocument(NounPhrase phrase) => phrase.Head == WordTag.Document
        || DocumentWords.Contain(_reading.Document.WordsOf(phrase.HeadToken)) || IsPaperRead(phrase)
        || (phrase.Head == WordTag.Name
            && _reading.Document.WordsOf(phrase.HeadToken) is "Act" or "Law" or "Report" or "Survey" or "Index" or "Bill" or "Constitution"
                or "Census" or "Treaty" or "Convention" or "Code" or "Study" or "Poll");

    /// <summary>
    /// Whether a paper is one that is read and no newspaper: "the white paper", "the paper, by two economists", or one that finds
    /// something.
    /// </summary>
    private bool IsPaperRead(NounPhrase phrase) => _reading.Document.WordsOf(phrase.HeadToken) is "paper"
        && (_reading.Document.WordsOf(phrase.HeadToken - 1) is "white" or "green" or "working" or "position" or "policy" or "discussion"
                or "research" or "briefing"
            || (phrase.End < _reading.Count && (_reading.Cues[phrase.End] is CueClass.Show or CueClass.Urge
                || _reading.Document.WordsOf(phrase.End) is "argues" or "argued" or "concludes" or "concluded"
                || (_reading.Tags[phrase.End] == WordTag.Comma && phrase.End + 1 < _reading.Count
                    && _reading.Document.WordsOf(phrase.End + 1) is "published" or "by" or "titled" or "entitled"))));

    private string? TitleOf(int source, SourceType type) => type switch
    {
        SourceType.Person => EntityOf(source) is { Roles.Count: > 0 } entity ? Words(entity.Roles[0].Tokens) : null,
        SourceType.Organisation => null,
        _ => _reading.Phrases[source].Head is WordTag.Pronoun or WordTag.It or WordTag.Who or WordTag.ObjectPronoun
            ? EntityOf(source) is { } described ? Words(described.Name) : null
            : Words(_reading.Phrases[source].Tokens),
    };

    /// <summary>A source's noun phrase with what prepositions attach to it, and with an apposition that a comma closes.</summary>
    private IndexRange WordsOf(int source)
    {
        var phrase = _reading.Phrases[source];
        var unit = _reading.Units[_reading.UnitAt[phrase.First]];
        var end = EndWithAttached(phrase.End, unit);
        if (_reading.Tag(end, unit) == WordTag.Comma && end + 1 < unit.End && _reading.RunAt[end + 1] < 0
            && _reading.PhraseAt[end + 1] is var beside and >= 0
            && _reading.Phrases[beside].Head is not (WordTag.Pronoun or WordTag.Who or WordTag.It)
            && EndWithAttached(_reading.Phrases[beside].End, unit) is var close
            && _reading.Tag(close, unit) is WordTag.Comma or WordTag.Stop or WordTag.None)
            end = close;
        return new IndexRange(phrase.First, end - phrase.First);
    }

    private int EndWithAttached(int end, IndexRange unit)
    {
        for (var links = 0; links < MostAttached && _reading.Tag(end, unit) is WordTag.Of or WordTag.Preposition && end + 1 < unit.End
            && _reading.RunAt[end + 1] < 0 && _reading.PhraseAt[end + 1] is var attached and >= 0
            && _reading.Phrases[attached].Head != WordTag.Time; links++)
            end = _reading.Phrases[attached].End;
        return end;
    }

    /// <summary>Whose document it is: the possessor in its phrase, or what "by" or "from" brings behind it.</summary>
    private string? BehindOf(int source, int end)
    {
        var phrase = _reading.Phrases[source];
        for (var i = phrase.HeadToken; i > phrase.First; i--)
            if (_reading.Tags[i] == WordTag.Possessive)
                return Words(new IndexRange(phrase.First, i - phrase.First));
        var unit = _reading.Units[_reading.UnitAt[phrase.First]];
        for (var i = phrase.End; i < Math.Min(unit.End - 1, Math.Max(end, phrase.End + MostAttached)); i++)
            if (_reading.Document.WordsOf(i) is "by" or "from" && _reading.PhraseAt[i + 1] is var author and >= 0
                && _reading.Phrases[author].Head != WordTag.Time)
                return speakers.SpeakerOf(author)?.Name ?? Words(_reading.Phrases[author].Tokens);
        return null;
    }

    private string Words(IndexRange tokens) => _reading.Document.SpanOf(tokens).In(_reading.Document.Text);
}
