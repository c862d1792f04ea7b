namespace Analysis;

/// <summary>Resolves, from left to right, surnames that several people share, nominals and pronouns.</summary>
internal sealed class ReferenceResolver(DiscourseModel model, NameIndex names, RoleIndex roles)
{
    private readonly Reading _reading = model.Reading;
    private readonly Salience _salience = new(model);
    private readonly NominalReader _nominals = new(model, roles);
    private readonly List<int> _namesakes = [];

    /// <summary>Gives each phrase its entity.</summary>
    public void Resolve()
    {
        var paragraphs = _reading.Document.Paragraphs;
        var paragraph = 0;
        for (var p = 0; p < _reading.Phrases.Count; p++)
        {
            while (paragraphs[paragraph].Tokens.End <= _reading.Phrases[p].First)
                paragraph++;
            if (model.EntityAt[p] < 0)
                model.EntityAt[p] = EntityOf(p, paragraph);
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
            return model.EntityAt[phrase - 1];
        if (isQuoted)
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
            var score = entity.LastMention + (parts.Sign != Sign.Unknown && entity.Sign == parts.Sign ? 1_000_000 : 0)
                + (roles.Agree(parts.Before, entity) ? 500_000 : 0);
            if (score > most)
                (best, most) = (one, score);
        }
        if (best >= 0)
            model.Entities[best].Add(parts.Sign, 4);
        return best;
    }

    private int Antecedent(int phrase, int paragraph)
    {
        var words = _reading.Document.WordsOf(_reading.Phrases[phrase].First);
        var sign = SpeakerWords.SignOf(words);
        if (sign != Sign.Unknown)
        {
            var person = _salience.Most(phrase, paragraph, entity => Person(entity, sign));
            if (person >= 0)
                model.Entities[person].Add(sign, 1);
            return person;
        }
        return words switch
        {
            "it" or "It" => _salience.Most(phrase, paragraph, Body),
            "they" or "They" => _salience.Most(phrase, paragraph, Group),
            _ => DiscourseModel.Nobody,
        };
    }

    private int Nominal(int phrase, int paragraph)
    {
        var known = _nominals.Resolve(phrase, paragraph);
        if (known == DiscourseModel.Nobody && _reading.Phrases[phrase].Head == WordTag.Name && Demonyms.IsPerson(_reading, _reading.Phrases[phrase]))
            known = _salience.Most(phrase, paragraph, entity => Person(entity, Sign.Unknown) * _nominals.Compatriot(entity, phrase));
        return known == DiscourseModel.Nobody ? _nominals.Introduce(phrase) : known;
    }

    private static double Person(Entity entity, Sign sign) =>
        !entity.MayBePerson || !entity.Sign.Fits(sign) ? 0
        : (sign == Sign.Unknown || entity.Sign == sign ? 1 : 0.6) * Math.Min(entity.PersonEvidence, 3);

    private static double Body(Entity entity) =>
        entity.IsPlural || (!entity.IsBody && (entity.AsCountry is null || entity.MayBePerson)) ? 0 : entity.Speaks ? 2 : 1;

    private static double Group(Entity entity) => entity.IsPlural ? 3 : entity.IsBody && entity.Speaks ? 1 : 0;
}
