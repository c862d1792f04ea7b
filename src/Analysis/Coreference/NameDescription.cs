namespace Analysis.Coreference;

/// <summary>Gathers what stands beside a name: the roles, and what says that it is a person's.</summary>
internal sealed class NameDescription(DiscourseModel model, RoleIndex roles)
{
    private readonly Reading _reading = model.Reading;
    private readonly RoleReader _roleReader = new(model.Reading);

    /// <summary>Adds what stands beside a mention to the one it is of.</summary>
    public void Describe(int entity, int phrase, NameParts parts)
    {
        var described = model.Entities[entity];
        described.Add(parts.Gender, Genders.OfTitle);
        described.PersonEvidence += parts.Gender != Gender.Unknown || HoldsTitle(parts.Before) ? 3 : 0;
        described.PersonEvidence += model.Speaks[phrase] && !described.IsOpen ? 1 : 0;
        described.Speaks |= model.Speaks[phrase];
        described.PersonEvidence += parts.Name.Count > 1 && !described.IsOpen && IsSubject(phrase) ? 1 : 0;
        described.PersonEvidence += IsFollowedByWho(phrase) ? 2 : 0;
        if (_reading.RunAt[_reading.Phrases[phrase].First] >= 0)
            return;
        var (behind, apposition) = _roleReader.Behind(phrase);
        if (behind is { } person && (described.IsBody || described.AsCountry is not null)
            && SpeakerWords.GenderOf(_reading.Document.WordsOf(person.Head)) != Gender.Unknown)
            (behind, apposition) = (null, -1);
        var (front, description) = _roleReader.InFront(phrase);
        foreach (var role in (ReadOnlySpan<Role?>)[_roleReader.Before(parts), behind, front, _roleReader.Side(phrase),
            _roleReader.Relative(phrase), _roleReader.Copular(phrase), _roleReader.As(phrase)])
            if (role is { } found)
                Add(entity, found);
        if (parts.Behind.Count > 0)
            Add(entity, new Role(new IndexRange(parts.Behind.First - 1, parts.Behind.Count + 1), parts.Behind.First - 1));
        foreach (var other in (ReadOnlySpan<int>)[apposition, description, _roleReader.DescribedBy(description)])
            if (other >= 0 && model.EntityAt[other] == DiscourseModel.Nobody && _reading.Phrases[other].Head != WordTag.ObjectPronoun)
                model.EntityAt[other] = entity;
        if (Called(phrase) is var pronoun and >= 0)
            (model.EntityAt[pronoun], described.PersonEvidence) = (entity, described.PersonEvidence + 2);
        described.Speaks |= description >= 0 && model.Speaks[description];
        described.PersonEvidence += description >= 0 && IsFollowedByWho(description) ? 2 : 0;
    }

    /// <summary>The "he" of "he is called Quell"; -1 for none.</summary>
    private int Called(int phrase)
    {
        var verb = _reading.Phrases[phrase].First - 1;
        return verb > 1 && _reading.Document.WordsOf(verb) is "called" or "named" && _reading.Tags[verb - 1] == WordTag.Be
            && _reading.PhraseAt[verb - 2] is var subject and >= 0
                && SpeakerWords.GenderOf(_reading.Document.WordsOf(_reading.Phrases[subject].First)) is var gender and not Gender.Unknown
            && _reading.Phrases[subject].Head == WordTag.Pronoun ? subject : DiscourseModel.Nobody;
    }

    private void Add(int entity, Role role)
    {
        var described = model.Entities[entity];
        var head = _reading.Document.WordsOf(role.Head);
        described.Roles.Add(role);
        described.IsBody |= SpeakerWords.IsBody(head) && described.PersonEvidence < 2;
        described.PersonEvidence += SpeakerWords.IsPerson(head) || IsVerb(role.Head) || IsDemonym(role) ? 2 : 0;
        roles.Add(entity, role);
    }

    private bool IsDemonym(Role role) => _reading.PhraseAt[role.Head] is var phrase and >= 0
        && _reading.Phrases[phrase].Head == WordTag.Name && Demonyms.IsPerson(_reading, _reading.Phrases[phrase]);

    private bool IsVerb(int token) => _reading.Tags[token] is WordTag.Present or WordTag.Past or WordTag.Participle or WordTag.Base;

    /// <summary>Whether a title is among some tokens.</summary>
    public bool HoldsTitle(IndexRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
            if (_reading.Tags[i] == WordTag.Title || (_reading.Tags[i] == WordTag.Name
                && SpeakerWords.IsTitle(_reading.Document.WordsOf(i))))
                return true;
        return false;
    }

    /// <summary>Whether a verb follows, or a comma where the name opens its sentence or stands in commas itself.</summary>
    private bool IsSubject(int phrase)
    {
        var (first, end) = (_reading.Phrases[phrase].First, _reading.Phrases[phrase].End);
        var unit = _reading.Units[_reading.UnitAt[first]];
        return end < unit.End && (_reading.IsFinite(end)
            || (_reading.Tags[end] == WordTag.Comma && (first == unit.First || _reading.Tags[first - 1] == WordTag.Comma)));
    }

    private bool IsFollowedByWho(int phrase)
    {
        var end = _reading.Phrases[phrase].End;
        end += end < _reading.Count && _reading.Tags[end] == WordTag.Comma ? 1 : 0;
        return end < _reading.Count && _reading.Document.WordsOf(end) is "who" or "whose" or "whom" && !IsPlaceOfSomebody(phrase);
    }

    /// <summary>
    /// Whether a preposition joins the name to a person, whom "who" takes up: "a nurse from Porto, who", "one buyer, in Porto, who".
    /// </summary>
    private bool IsPlaceOfSomebody(int phrase) => phrase > 0 && _reading.Phrases[phrase].First is var first
        && _reading.Tags[first - 1] == WordTag.Preposition
        && (_reading.Document.WordsOf(first - 1) is "in" or "at" or "near" or "outside"
            || (_reading.Phrases[phrase - 1].End == first - 1 && _reading.Phrases[phrase - 1].Head is WordTag.Role or WordTag.Title));
}
