namespace Analysis.Coreference;

/// <summary>Resolves, from left to right, surnames that several people share, nominals and pronouns.</summary>
internal sealed class ReferenceResolver(DiscourseModel model, NameIndex names, RoleIndex roles)
{
    private const int Near = 2;
    private const int MostPhrases = 12;
    private const double Asker = 0.3;
    private const double UnsignedName = 0.8;
    private const double UnsignedNominal = 0.3;
    private readonly Reading _reading = model.Reading;
    private readonly Salience _salience = new(model);
    private readonly NominalReader _nominals = new(model, roles);
    private readonly Cataphora _cataphora = new(model, roles);
    private readonly List<int> _namesakes = [];
    private readonly int _body = BodyOf(model.Reading.Document);

    /// <summary>Gives each phrase its entity.</summary>
    public void Resolve()
    {
        var paragraphs = _reading.Document.Paragraphs;
        var paragraph = 0;
        for (var p = 0; p < _reading.PhraseCount; p++)
        {
            while (paragraphs[paragraph].Tokens.End <= _reading.Phrases[p].First)
                paragraph++;
            if (model.EntityAt[p] < 0)
                model.EntityAt[p] = EntityOf(p, paragraph);
            if (model.PossessorAt[p] is var possessor and >= 0)
                _salience.AddPossessor(possessor, p, paragraph);
            if (model.EntityAt[p] is not (var entity and >= 0))
                continue;
            model.Entities[entity].LastMention = p;
            _salience.Add(entity, p, paragraph);
        }
    }

    private int EntityOf(int phrase, int paragraph)
    {
        var isQuoted = _reading.RunAt[_reading.Phrases[phrase].First] >= 0;
        if (model.EntityAt[phrase] == DiscourseModel.Undecided)
            return Namesake(phrase);
        if (model.IsRelative(phrase))
            return model.EntityAt[model.AntecedentOf(phrase)];
        if (isQuoted || _reading.Document.Paragraphs[paragraph].Kind == BlockKind.Dateline)
            return DiscourseModel.Nobody;
        return _reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.ObjectPronoun or WordTag.It
            ? Antecedent(phrase, paragraph)
            : Nominal(phrase, paragraph);
    }

    /// <summary>Of the people with a surname the one that title and role fit best, and of those the one spoken of last.</summary>
    private int Namesake(int phrase)
    {
        var parts = NameParts.Of(_reading, _reading.Phrases[phrase]);
        names.Find(parts.Name, false, _namesakes);
        var (best, most) = (DiscourseModel.Nobody, int.MinValue);
        foreach (var one in _namesakes)
        {
            var entity = model.Entities[one];
            if (!entity.Sign.Fits(parts.Sign))
                continue;
            var score = entity.LastMention + (parts.Sign != Sign.Unknown && entity.Sign == parts.Sign ? 20_000_000 : 0)
                + (roles.Repeated(parts.Before, entity) * 2_000_000);
            if (score > most)
                (best, most) = (one, score);
        }
        if (best >= 0)
            model.Entities[best].Add(parts.Sign, Signs.OfNoun);
        return best;
    }

    private int Antecedent(int phrase, int paragraph)
    {
        var words = _reading.Document.WordsOf(_reading.Phrases[phrase].First);
        if (Binding.IsReflexive(words))
            return SubjectOf(phrase);
        var sign = SpeakerWords.SignOf(words);
        if (sign != Sign.Unknown)
        {
            var person = _salience.Most(phrase, paragraph, entity => Person(entity, sign) * Answers(entity, phrase) * Unbound(entity, phrase));
            if (person >= 0)
                model.Entities[person].Add(sign, 1);
            return person;
        }
        return words[..(words.IndexOfAny('\'', '\u2019') is var at and > 0 ? at : words.Length)] switch
        {
            "it" or "It" => _salience.Most(phrase, paragraph, Body),
            "they" or "They" => _salience.Most(phrase, paragraph, Group),
            _ => DiscourseModel.Nobody,
        };
    }

    /// <summary>The subject that "himself" looks back to, in front of it or of the verb before it.</summary>
    private int SubjectOf(int reflexive)
    {
        for (var p = reflexive - 1; p >= Math.Max(0, reflexive - MostPhrases) && UnitOf(p) == UnitOf(reflexive); p--)
            if (_reading.Phrases[p].End == _reading.Phrases[reflexive].First || Binding.IsSubjectOf(_reading, _reading.Phrases[p], _reading.Phrases[reflexive].First))
                return model.EntityAt[p];
        return DiscourseModel.Nobody;
    }

    /// <summary>Nothing for the subject of the clause in which a pronoun is an object.</summary>
    private double Unbound(Entity entity, int phrase) => _reading.Phrases[phrase].Head == WordTag.ObjectPronoun && entity.LastMention >= 0
        && Binding.IsSubjectOf(_reading, _reading.Phrases[entity.LastMention], _reading.Phrases[phrase].First) ? 0 : 1;

    private int Nominal(int phrase, int paragraph)
    {
        var known = _nominals.Resolve(phrase);
        if (known == DiscourseModel.Nobody && _reading.Phrases[phrase].Head == WordTag.Name && _nominals.IsDefinite(_reading.Phrases[phrase]) && Demonyms.IsPerson(_reading, _reading.Phrases[phrase]))
            known = Compatriot(phrase, paragraph);
        if (_nominals.IsAnyCompany(phrase))
            known = IsOnlyDescribed(known) && _salience.Most(phrase, paragraph, Company) is var company and >= 0 ? company : known;
        if (known == DiscourseModel.Nobody && _cataphora.IsLead(paragraph) && (_nominals.IsDefinite(_reading.Phrases[phrase]) || SpeakerWords.IsCompany(_reading.Document.WordsOf(_reading.Phrases[phrase].HeadToken))) && _cataphora.Find(phrase, paragraph) is var later and >= 0)
            known = _nominals.Described(later, _reading.Phrases[phrase]);
        if (IsOnlyDescribed(known) && _nominals.MayVary(phrase))
            known = Varied(phrase, paragraph, known);
        if (known == DiscourseModel.Nobody)
            return _nominals.Introduce(phrase);
        model.Entities[known].IsBody |= _nominals.IsAnyCompany(phrase);
        return known;
    }

    private bool IsOnlyInHeadline(Entity entity) => entity.LastMention is var last and >= 0 && _reading.Phrases[last].First < _body;

    private bool IsOnlyDescribed(int entity) => entity == DiscourseModel.Nobody || model.Entities[entity] is { IsNamed: false, IsGiven: true };

    private int Compatriot(int phrase, int paragraph) =>
        _salience.Most(phrase, paragraph, entity => Person(entity, Sign.Unknown) * _nominals.Compatriot(entity, phrase));

    /// <summary>The one just named whom a nominal may mean; one that was only described so far must have been named in this very sentence or the last.</summary>
    private int Varied(int phrase, int paragraph, int known)
    {
        var within = known == DiscourseModel.Nobody || IsOnlyInHeadline(model.Entities[known]) ? Near : 1;
        var named = _salience.Most(phrase, paragraph, entity => entity.IsNamed ? Person(entity, _nominals.SignOf(phrase)) * _nominals.Variation(entity, phrase) : 0, within);
        return named == DiscourseModel.Nobody ? known : named;
    }

    /// <summary>What an asker is worth where a pronoun speaks next: whoever answers is mostly somebody else.</summary>
    private double Answers(Entity entity, int phrase)
    {
        if (!model.Speaks[phrase] || entity.LastMention < 0 || UnitOf(phrase) == UnitOf(entity.LastMention))
            return 1;
        var verb = _reading.Phrases[entity.LastMention].End;
        while (verb < _reading.Count && _reading.Tags[verb] is WordTag.Have or WordTag.Adverb)
            verb++;
        return verb < _reading.Count && _reading.Document.WordsOf(verb) is "asked" or "asks" ? Asker : 1;
    }

    /// <summary>The first token of the body.</summary>
    private static int BodyOf(Document document)
    {
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.Kind == BlockKind.Paragraph)
                return paragraph.Tokens.First;
        return 0;
    }

    private int UnitOf(int phrase) => _reading.UnitAt[_reading.Phrases[phrase].First];

    private static double Person(Entity entity, Sign sign) =>
        !entity.MayBePerson || !entity.Sign.Fits(sign) ? 0
        : (sign == Sign.Unknown || entity.Sign == sign ? 1 : entity.IsNamed ? UnsignedName : UnsignedNominal) * Math.Clamp(entity.PersonEvidence, 0.4, 3);

    private static double Body(Entity entity) =>
        entity.IsPlural || (entity.MayBePerson && entity.PersonEvidence > 0) ? 0 : entity.Speaks ? 2 : entity.IsBody ? 1 : 0.5;

    private double Company(Entity entity) =>
        entity is not { IsNamed: true, AsCountry: null, Sign: Sign.Unknown } || Kinds.IsOtherBody(_reading, entity) || (!entity.IsBody && IsOnlyInHeadline(entity)) ? 0 : entity.IsBody ? 2 : entity.PersonEvidence < 2 ? 1 : 0;

    private static double Group(Entity entity) => entity.IsPlural ? 3 : entity.IsBody && entity.Speaks ? 1 : 0;
}
