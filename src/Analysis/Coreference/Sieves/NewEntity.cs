namespace Analysis.Coreference;

/// <summary>Makes an entity of a nominal that nothing before explains and that is a person or speaks; of no other.</summary>
internal sealed class NewEntity(DiscourseModel model, RoleIndex roles) : ISieve
{
    private readonly Reading _reading = model.Reading;
    private readonly RoleReader _roleReader = new(model.Reading);

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        if (known != DiscourseModel.Nobody)
            return known;
        var phrase = mention.Phrase;
        var nominal = _reading.Phrases[phrase];
        if (IsPredicate(nominal))
            return Predicated(nominal);
        if (!Nominals.MayStandForSomebody(_reading, nominal) || SpeakerWords.IsNegative(_reading.Document.WordsOf(nominal.First))
            || !IsInteresting(phrase))
            return DiscourseModel.Nobody;
        return Introduce(phrase, nominal);
    }

    /// <summary>Whether a nominal says something, is a subject, or is by its noun somebody.</summary>
    private bool IsInteresting(int phrase) => _reading.Phrases[phrase] is var nominal
        && (model.Speaks[phrase] || IsSubject(nominal) || IsFollowedByWho(nominal.End)
        || nominal.Head is WordTag.Role or WordTag.Title or WordTag.Group);

    private int Introduce(int phrase, NounPhrase nominal)
    {
        var head = _reading.Document.WordsOf(nominal.HeadToken);
        var isBody = SpeakerWords.IsBody(head) || nominal.Head == WordTag.Document;
        var name = new IndexRange(nominal.First, EndOfName(phrase) - nominal.First);
        var entity = model.Add(new Entity(name, false)
        {
            IsPlural = Nominals.IsPlural(_reading, nominal),
            IsBody = isBody,
            PersonEvidence = isBody ? 0 : SpeakerWords.IsPerson(head) || nominal.Head == WordTag.Name ? 2 : model.Speaks[phrase] ? 1 : 0,
            Speaks = model.Speaks[phrase],
            IsGiven = Nominals.IsPlainlyGiven(_reading, nominal),
        });
        model.Entities[entity].Add(SpeakerWords.GenderOf(head), Genders.OfNoun);
        model.Entities[entity].Add(GenderOfClause(_roleReader.EndOf(phrase)), 2);
        TakeApposition(entity, phrase);
        model.Describe(entity, nominal, roles);
        return entity;
    }

    /// <summary>"a miner, a man of 60," speaks of one person.</summary>
    private void TakeApposition(int entity, int phrase)
    {
        var (_, apposition) = _roleReader.Behind(phrase);
        if (apposition < 0 || model.EntityAt[apposition] != DiscourseModel.Nobody)
            return;
        model.EntityAt[apposition] = entity;
        model.Entities[entity].Add(SpeakerWords.GenderOf(_reading.Document.WordsOf(_reading.Phrases[apposition].HeadToken)),
            Genders.OfNoun);
    }

    /// <summary>The end of a nominal with what prepositions and "and" join to it: "the delegates of Saint Lucia and Dominica".</summary>
    private int EndOfName(int phrase)
    {
        var end = _roleReader.EndOf(phrase);
        if (end == _reading.Phrases[phrase].End || end + 1 >= _reading.Count || _reading.Document.WordsOf(end) is not "and")
            return end;
        return _reading.PhraseAt[end + 1] is var next and >= 0 && _reading.Phrases[next].Head == WordTag.Name
            && _reading.Phrases[next].End is var last
            && last < _reading.Count && (_reading.IsFinite(last) || _reading.Tags[last] == WordTag.Comma) ? last : end;
    }

    private bool IsFollowedByWho(int token) => token + 1 < _reading.Count
        && (_reading.Document.WordsOf(token) is "who" || (_reading.Tags[token] == WordTag.Comma
            && _reading.Document.WordsOf(token + 1) is "who"));

    /// <summary>Whether a nominal opens its sentence with a verb or a relative clause behind it.</summary>
    private bool IsSubject(NounPhrase phrase) => _reading.Units[_reading.UnitAt[phrase.First]].First == phrase.First
        && phrase.End < _reading.Count && (_reading.IsFinite(phrase.End) || _reading.Tags[phrase.End] == WordTag.Comma);

    /// <summary>What a relative clause says: "who asked that his name be left out".</summary>
    private Gender GenderOfClause(int token)
    {
        const int Reach = 16;
        var unit = _reading.Units[_reading.UnitAt[token - 1]];
        token += _reading.Tag(token, unit) == WordTag.Comma ? 1 : 0;
        if (_reading.Tag(token, unit) != WordTag.Who)
            return Gender.Unknown;
        for (var i = token; i < Math.Min(unit.End, token + Reach) && _reading.Tags[i] != WordTag.Comma; i++)
            if (_reading.Tags[i] is WordTag.PossessivePronoun or WordTag.Pronoun or WordTag.Contracted
                && SpeakerWords.GenderOf(_reading.Document.WordsOf(i)) is var gender && gender != Gender.Unknown)
                return gender;
        return Gender.Unknown;
    }

    /// <summary>
    /// "He is a teacher" and "as a teacher" say what somebody is, and speak of nobody else; "there was a teacher" and "the first was a
    /// teacher" bring one in.
    /// </summary>
    private bool IsPredicate(NounPhrase phrase) => phrase.First > 0 && (_reading.Tags[phrase.First - 1] is WordTag.As
        || (_reading.Tags[phrase.First - 1] is WordTag.Be && !IsPresented(phrase.First - 2))
        || _reading.Document.WordsOf(phrase.First - 1) is "become" or "became" or "remain" or "remains" or "remained");

    /// <summary>Nobody new: "the driver was a woman" says of the driver what she is.</summary>
    private int Predicated(NounPhrase predicate)
    {
        if (predicate.First > 1 && _reading.PhraseAt[predicate.First - 2] is var subject and >= 0
            && model.EntityAt[subject] is var entity and >= 0)
            model.Entities[entity].Add(SpeakerWords.GenderOf(_reading.Document.WordsOf(predicate.HeadToken)), Genders.OfNoun);
        return DiscourseModel.Nobody;
    }

    private bool IsPresented(int token) => token >= 0 && _reading.PhraseAt[token] is var subject and >= 0
        && (_reading.Phrases[subject].Head == WordTag.It || (_reading.Phrases[subject].Head == WordTag.Noun
            && model.EntityAt[subject] == DiscourseModel.Nobody));
}
