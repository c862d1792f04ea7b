namespace Analysis.Quotes;

/// <summary>
/// Tells of a source with a name that no body's word ends ("Vodafone", "the Democrats") that it is an organisation: by "it", by an article,
/// by what it is said to be,
/// by an agency's name, by capitals, or since what it says begins with "it".
/// </summary>
internal sealed class OrganisationSigns(DiscourseModel model)
{
    private const int Reach = 5;
    private const int LongestInitials = 5;
    private readonly Reading _reading = model.Reading;

    // Who is spoken about at length has many roles, and is asked about with each quotation.
    private readonly Dictionary<Entity, (bool IsPersons, bool IsCompany)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a source is an organisation's.</summary>
    /// <param name="source">The index of its noun phrase.</param>
    /// <param name="entity">Who or what it stands for; null for nobody known.</param>
    public bool Hold(int source, Entity? entity)
    {
        var phrase = _reading.Phrases[source];
        if (phrase.Head == WordTag.It || SpeakerWords.IsKindOfCompany(_reading.Document.WordsOf(phrase.HeadToken)))
            return true;
        if (phrase.Head != WordTag.Name || (entity is not null && KindOf(entity).IsPersons))
            return false;
        return IsArticled(phrase) || Outlets.IsAgency(Words(phrase)) || AreInitials(phrase) || SaysIt(phrase) || (entity is not null
            && KindOf(entity).IsCompany);
    }

    private (bool IsPersons, bool IsCompany) KindOf(Entity entity)
    {
        if (!_known.TryGetValue(entity, out var kind))
            _known[entity] = kind = (IsPersons(entity), IsCompany(entity));
        return kind;
    }

    /// <summary>Whether something says that somebody is a person: "he", a title, a role that people have, a given name.</summary>
    private bool IsPersons(Entity entity)
    {
        foreach (var role in entity.Roles)
            if (SpeakerWords.IsPerson(_reading.Document.WordsOf(role.Head))
                && !SpeakerWords.IsKindOfCompany(_reading.Document.WordsOf(role.Head)))
                return true;
        return entity.Gender != Gender.Unknown || (entity.Name.Count > 1
            && GivenNames.Contain(_reading.Document.WordsOf(entity.Name.First))
            && !NameNouns.EndFirms(_reading.Document.WordsOf(entity.Name.End - 1)));
    }

    private bool IsCompany(Entity entity)
    {
        foreach (var role in entity.Roles)
            if (_reading.Document.WordsOf(role.Head) is var head && (SpeakerWords.IsCompany(head) || SpeakerWords.IsKindOfCompany(head)))
                return true;
        return false;
    }

    /// <summary>"The Democrats", "the Taliban": an article stands before no person's name, unless a title or role stands between.</summary>
    private bool IsArticled(NounPhrase phrase) => phrase.Tokens.Count > 1 && _reading.Document.WordsOf(phrase.First) is "the" or "The"
        && _reading.Tags[phrase.First + 1] == WordTag.Name && phrase.HeadToken <= phrase.First + 2;

    private bool AreInitials(NounPhrase phrase) => phrase.Tokens.Count == 1 && Words(phrase) is { Length: > 1 and <= LongestInitials } word
        && !word.ContainsAnyInRange('a', 'z') && !(phrase.End < _reading.Count
        && _reading.Tags[phrase.End] is WordTag.Colon or WordTag.Dash);

    /// <summary>Whether "it" or "its" opens what a verb behind the source reports: "Vodafone said today it remained".</summary>
    private bool SaysIt(NounPhrase phrase)
    {
        if (phrase.End >= _reading.Count || _reading.Tags[phrase.End] is not (WordTag.CuePast or WordTag.CuePresent))
            return false;
        for (var i = phrase.End + 1; i < Math.Min(_reading.Count, phrase.End + Reach) && _reading.RunAt[i] < 0; i++)
            if (_reading.Document.WordsOf(i) is "it" or "its")
                return true;
            else if (_reading.Tags[i] is not (WordTag.Time or WordTag.That or WordTag.Preposition or WordTag.Adverb))
                return false;
        return false;
    }

    private ReadOnlySpan<char> Words(NounPhrase phrase) => _reading.Document.SpanOf(phrase.Tokens).Of(_reading.Document.Text);
}
