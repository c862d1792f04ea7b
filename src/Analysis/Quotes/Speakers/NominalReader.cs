namespace Analysis;

/// <summary>Resolves common nouns that stand for somebody, and makes those entities that nothing before them explains.</summary>
internal sealed class NominalReader(DiscourseModel model, RoleIndex roles)
{
    private const int ParagraphsToName = 2;
    private readonly Reading _reading = model.Reading;
    private readonly RoleReader _roleReader = new(model.Reading);

    /// <summary>Whom a definite nominal takes up, or who is named after it where it opens the article; -1 for nobody.</summary>
    public int Resolve(int phrase, int paragraph)
    {
        var nominal = _reading.Phrases[phrase];
        if (!MayStandForSomebody(nominal) || !IsDefinite(nominal))
            return DiscourseModel.Nobody;
        var known = roles.Find(nominal);
        return known == DiscourseModel.Nobody && model.Speaks[phrase] && !IsPlural(nominal) ? NamedLater(phrase, paragraph) : known;
    }

    /// <summary>Makes an entity of a nominal that is a person or speaks; -1 for all others.</summary>
    public int Introduce(int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        if (!MayStandForSomebody(nominal) || !(model.Speaks[phrase] || nominal.Head is WordTag.Role or WordTag.Title or WordTag.Group))
            return DiscourseModel.Nobody;
        var head = _reading.Document.WordsOf(nominal.HeadToken);
        var isBody = SpeakerWords.IsBody(head) || nominal.Head == WordTag.Document;
        var name = new IndexRange(nominal.First, _roleReader.EndOf(phrase) - nominal.First);
        var entity = model.Add(new Entity(name, false)
        {
            IsPlural = IsPlural(nominal),
            IsBody = isBody,
            PersonEvidence = !isBody && (SpeakerWords.IsPerson(head) || nominal.Head == WordTag.Name || model.Speaks[phrase]) ? 2 : 0,
            Speaks = model.Speaks[phrase],
        });
        model.Entities[entity].Add(SpeakerWords.SignOf(head), 4);
        var role = new Role(nominal.Tokens, nominal.HeadToken);
        model.Entities[entity].Roles.Add(role);
        roles.Add(entity, role);
        return entity;
    }

    /// <summary>How well a person suits "the Swede": by the country that the roles name, or by none.</summary>
    public double Compatriot(Entity entity, int phrase)
    {
        var country = Demonyms.CountryOf(_reading, _reading.Phrases[phrase]);
        var known = Affiliations.CountryOf(_reading, entity);
        return known is null ? 1 : known.Code == country?.Code ? 20 : 0;
    }

    /// <summary>
    /// Who is named in one of the next paragraphs, where a lead says only "the minister" and identifies the person later, as
    /// news does: the first to be introduced there who speaks.
    /// </summary>
    private int NamedLater(int phrase, int paragraph)
    {
        var paragraphs = _reading.Document.Paragraphs;
        if (!IsLead(paragraph) || SpeakerWords.IsBody(_reading.Document.WordsOf(_reading.Phrases[phrase].HeadToken)))
            return DiscourseModel.Nobody;
        var end = paragraphs[Math.Min(paragraphs.Length - 1, paragraph + ParagraphsToName)].Tokens.End;
        for (var p = phrase + 1; p < _reading.Phrases.Count && _reading.Phrases[p].First < end; p++)
            if (model.EntityAt[p] is var later and >= 0 && model.Entities[later] is { LastMention: < 0, IsNamed: true, Speaks: true, MayBePerson: true } entity)
                return roles.Conflicts(_reading.Phrases[phrase], entity) ? DiscourseModel.Nobody : later;
        return DiscourseModel.Nobody;
    }

    /// <summary>The headline and the first paragraph of the body.</summary>
    private bool IsLead(int paragraph)
    {
        for (var earlier = 0; earlier < paragraph; earlier++)
            if (_reading.Document.Paragraphs[earlier].Kind == BlockKind.Paragraph)
                return false;
        return true;
    }

    private static bool MayStandForSomebody(NounPhrase phrase) => phrase.Head is WordTag.Role or WordTag.Title or WordTag.Noun or WordTag.Group
        or WordTag.Document or WordTag.Name or WordTag.Indefinite or WordTag.Number or WordTag.Determiner;

    private bool IsDefinite(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (_reading.Tags[i] is WordTag.PossessivePronoun or WordTag.Possessive || _reading.Document.WordsOf(i) is "the" or "The" or "this" or "This" or "that" or "That")
                return true;
        return false;
    }

    private bool IsPlural(NounPhrase phrase)
    {
        var head = _reading.Document.WordsOf(phrase.HeadToken);
        return (head.EndsWith("s") && !head.EndsWith("ss")) || head is "people" or "men" or "women" or "children" or "police"
            || _reading.Tags[phrase.First] == WordTag.Number;
    }
}
