namespace Analysis.Coreference;

/// <summary>Resolves common nouns that stand for somebody, and makes those entities that nothing before them explains.</summary>
internal sealed class NominalReader(DiscourseModel model, RoleIndex roles)
{
    private readonly Reading _reading = model.Reading;
    private readonly RoleReader _roleReader = new(model.Reading);

    /// <summary>Whom a definite nominal takes up by its role; -1 for nobody.</summary>
    public int Resolve(int phrase) =>
        MayStandForSomebody(_reading.Phrases[phrase]) && IsDefinite(_reading.Phrases[phrase]) ? roles.Find(_reading.Phrases[phrase], model.Speaks[phrase]) : DiscourseModel.Nobody;

    /// <summary>Makes an entity of a nominal that is a person or speaks; -1 for all others.</summary>
    public int Introduce(int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        if (IsPredicate(nominal))
            return Predicated(nominal);
        if (!MayStandForSomebody(nominal) || _reading.Document.WordsOf(nominal.First) is "no" or "No" or "any" or "every" or "each" or "neither" or "Neither" or "nobody" or "Nobody" or "none" or "None" or "nothing" or "Nothing" || !(model.Speaks[phrase] || IsSubject(nominal) || IsFollowedByWho(nominal.End)
            || nominal.Head is WordTag.Role or WordTag.Title or WordTag.Group))
            return DiscourseModel.Nobody;
        var head = _reading.Document.WordsOf(nominal.HeadToken);
        var isBody = SpeakerWords.IsBody(head) || nominal.Head == WordTag.Document;
        var name = new IndexRange(nominal.First, EndOfName(phrase) - nominal.First);
        var entity = model.Add(new Entity(name, false)
        {
            IsPlural = IsPlural(nominal),
            IsBody = isBody,
            PersonEvidence = isBody ? 0 : SpeakerWords.IsPerson(head) || nominal.Head == WordTag.Name ? 2 : model.Speaks[phrase] ? 1 : 0,
            Speaks = model.Speaks[phrase],
            IsGiven = IsPlainlyGiven(nominal),
        });
        model.Entities[entity].Add(SpeakerWords.SignOf(head), Signs.OfNoun);
        model.Entities[entity].Add(SignOfClause(_roleReader.EndOf(phrase)), 2);
        if (_roleReader.Behind(phrase) is (_, >= 0) and var (_, apposition) && model.EntityAt[apposition] == DiscourseModel.Nobody)
        {
            model.EntityAt[apposition] = entity;
            model.Entities[entity].Add(SpeakerWords.SignOf(_reading.Document.WordsOf(_reading.Phrases[apposition].HeadToken)), Signs.OfNoun);
        }
        return Described(entity, nominal);
    }

    /// <summary>Whether a nominal is "the company", "the Danish firm" or the like, which any body's name explains.</summary>
    public bool IsAnyCompany(int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        if (!SpeakerWords.IsCompany(_reading.Document.WordsOf(nominal.HeadToken)) || !IsDefinite(nominal))
            return false;
        for (var i = nominal.First; i < nominal.HeadToken; i++)
            if (_reading.Tags[i] is not (WordTag.Determiner or WordTag.PossessivePronoun) && !Affiliations.IsCountry(_reading, i))
                return false;
        return true;
    }

    /// <summary>
    /// How well a person of whom the article says no such thing suits "the mediator": news varies its names, and takes the
    /// reader to know what somebody is. Nobody suits who is said to be something else.
    /// </summary>
    public double Variation(Entity entity, int phrase) => Kinds.Conflict(_reading, _reading.Phrases[phrase], entity) ? 0 : 1;

    /// <summary>Whether a nominal may vary the name of somebody just spoken of: "the" and a noun for one person.</summary>
    public bool MayVary(int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        return nominal.Head is WordTag.Role or WordTag.Title or WordTag.Noun && !IsPlural(nominal)
            && IsPlainlyGiven(nominal) && SpeakerWords.IsPerson(_reading.Document.WordsOf(nominal.HeadToken))
            && (model.Speaks[phrase] || (nominal.End < _reading.Count && (_reading.IsFinite(nominal.End) || Binding.IsReflexive(_reading.Document.WordsOf(nominal.End)) || model.IsRelative(Math.Min(phrase + 1, model.EntityAt.Length - 1)))));
    }

    /// <summary>The end of a nominal with what prepositions and "and" join to it: "the delegates of Saint Lucia and Dominica".</summary>
    private int EndOfName(int phrase)
    {
        var end = _roleReader.EndOf(phrase);
        if (end == _reading.Phrases[phrase].End || end + 1 >= _reading.Count || _reading.Document.WordsOf(end) is not "and")
            return end;
        return _reading.PhraseAt[end + 1] is var next and >= 0 && _reading.Phrases[next].Head == WordTag.Name && _reading.Phrases[next].End is var last
            && last < _reading.Count && (_reading.IsFinite(last) || _reading.Tags[last] == WordTag.Comma) ? last : end;
    }

    private bool IsFollowedByWho(int token) => token + 1 < _reading.Count
        && (_reading.Document.WordsOf(token) is "who" || (_reading.Tags[token] == WordTag.Comma && _reading.Document.WordsOf(token + 1) is "who"));

    /// <summary>Whether a nominal opens its sentence with a verb or a relative clause behind it.</summary>
    private bool IsSubject(NounPhrase phrase) => _reading.Units[_reading.UnitAt[phrase.First]].First == phrase.First
        && phrase.End < _reading.Count && (_reading.IsFinite(phrase.End) || _reading.Tags[phrase.End] == WordTag.Comma);

    /// <summary>What a nominal's noun says: "the spokeswoman".</summary>
    public Sign SignOf(int phrase) => SpeakerWords.SignOf(_reading.Document.WordsOf(_reading.Phrases[phrase].HeadToken));

    /// <summary>What a relative clause says: "who asked that his name be left out".</summary>
    private Sign SignOfClause(int token)
    {
        const int Reach = 16;
        var unit = _reading.Units[_reading.UnitAt[token - 1]];
        token += _reading.Tag(token, unit) == WordTag.Comma ? 1 : 0;
        if (_reading.Tag(token, unit) != WordTag.Who)
            return Sign.Unknown;
        for (var i = token; i < Math.Min(unit.End, token + Reach) && _reading.Tags[i] != WordTag.Comma; i++)
            if (_reading.Tags[i] is WordTag.PossessivePronoun or WordTag.Pronoun or WordTag.Contracted && SpeakerWords.SignOf(_reading.Document.WordsOf(i)) is var sign && sign != Sign.Unknown)
                return sign;
        return Sign.Unknown;
    }

    /// <summary>How well a person suits "the Swede": by the country that the roles name, or by none.</summary>
    public double Compatriot(Entity entity, int phrase)
    {
        var country = Demonyms.CountryOf(_reading, _reading.Phrases[phrase]);
        var known = Affiliations.CountryOf(_reading, entity);
        return known is null ? 1 : known.Code == country?.Code ? 20 : 0.05;
    }

    /// <summary>Takes what a nominal says for a role of somebody.</summary>
    public int Described(int entity, NounPhrase nominal)
    {
        var role = new Role(nominal.Tokens, nominal.HeadToken);
        model.Entities[entity].Roles.Add(role);
        roles.Add(entity, role);
        return entity;
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
        if (predicate.First > 1 && _reading.PhraseAt[predicate.First - 2] is var subject and >= 0 && model.EntityAt[subject] is var entity and >= 0)
            model.Entities[entity].Add(SpeakerWords.SignOf(_reading.Document.WordsOf(predicate.HeadToken)), Signs.OfNoun);
        return DiscourseModel.Nobody;
    }

    private bool IsPresented(int token) => token >= 0 && _reading.PhraseAt[token] is var subject and >= 0
        && (_reading.Phrases[subject].Head == WordTag.It || (_reading.Phrases[subject].Head == WordTag.Noun && model.EntityAt[subject] == DiscourseModel.Nobody));

    private bool MayStandForSomebody(NounPhrase phrase) => phrase.Head is WordTag.Role or WordTag.Title or WordTag.Noun or WordTag.Group
        or WordTag.Document or WordTag.Name or WordTag.Indefinite or WordTag.Number
        || (phrase.Head == WordTag.Determiner && _reading.Document.WordsOf(phrase.First) is not ("the" or "The" or "a" or "A" or "an" or "An"));

    /// <summary>Whether "the" alone makes a nominal definite: "the visitors' captain" and "her treasurer" say whose, and bring in somebody.</summary>
    private bool IsPlainlyGiven(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (_reading.Tags[i] == WordTag.Possessive)
                return false;
        return _reading.Document.WordsOf(phrase.First) is "the" or "The";
    }

    /// <summary>Whether an article, a demonstrative or a possessive makes a nominal definite.</summary>
    public bool IsDefinite(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (_reading.Tags[i] is WordTag.PossessivePronoun or WordTag.Possessive || _reading.Document.WordsOf(i) is "the" or "The" or "this" or "This" or "that" or "That")
                return true;
        return false;
    }

    private bool IsPlural(NounPhrase phrase)
    {
        var head = _reading.Document.WordsOf(phrase.HeadToken);
        return RoleReader.IsPlural(head) || _reading.Tags[phrase.First] == WordTag.Number;
    }
}
