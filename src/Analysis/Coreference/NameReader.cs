namespace Analysis.Coreference;

/// <summary>Reads the names of an article, joins those of one person or body, and gathers the roles beside them.</summary>
internal sealed class NameReader(DiscourseModel model, NameIndex names, RoleIndex roles)
{
    private const int FewestWords = 5;
    private const int LongWord = 4;
    private const int PerOffice = 3;
    private readonly Reading _reading = model.Reading;
    private readonly NameDescription _description = new(model, roles);
    private readonly NameIntroduction _introduction = new(model, names, roles);
    private readonly List<int> _known = [];

    /// <summary>
    /// Reads the body first: the words of a headline, and of a line that is written like one, have capitals that say little.
    /// Datelines name the agency, which is nobody that
    /// a pronoun stands for.
    /// </summary>
    public void Read()
    {
        Read(paragraph => paragraph.Kind == BlockKind.Paragraph && !IsInTitleCase(paragraph), true);
        Read(paragraph => paragraph.Kind is not (BlockKind.Paragraph or BlockKind.Dateline) || IsInTitleCase(paragraph), false);
        MarkInstitutions();
    }

    private void Read(Func<Paragraph, bool> isRead, bool isBody)
    {
        var paragraphs = _reading.Document.Paragraphs;
        var (paragraph, isMeant) = (-1, false);
        for (var p = 0; p < _reading.PhraseCount; p++)
        {
            while (paragraph < 0 || paragraphs[paragraph].Tokens.End <= _reading.Phrases[p].First)
                isMeant = isRead(paragraphs[++paragraph]);
            if (!isMeant)
                continue;
            MakeSurname(p);
            if (_reading.Phrases[p].Head != WordTag.Name)
                model.PossessorAt[p] = Possessor(_reading.Phrases[p]);
            else if (!Demonyms.IsPerson(_reading, _reading.Phrases[p]))
                Read(p, isBody);
        }
    }

    /// <summary>A title that a common given name stands before is a surname: "John Major said", "Mike Judge".</summary>
    private void MakeSurname(int phrase)
    {
        var (head, title) = (_reading.Phrases[phrase].HeadToken, _reading.Phrases[phrase]);
        if (title is { Head: WordTag.Title, Tokens.Count: 1 } && IsKnownSurname(head))
        {
            _reading.Tags[head] = WordTag.Name;
            _reading.Phrases[phrase] = title with { Head = WordTag.Name };
            return;
        }
        if (title.Head != WordTag.Title || head == title.First || head + 1 != title.End || _reading.Tags[head - 1] != WordTag.Name
            || _reading.Document.WordsOf(head)[^1] == '.' || Country.Find(_reading.Document.WordsOf(head - 1)) is not null
            || !GivenNames.AreCommon(_reading.Document.WordsOf(head - 1)))
            return;
        _reading.Tags[head] = WordTag.Name;
        _reading.Phrases[phrase] = title with { Head = WordTag.Name };
    }

    /// <summary>Whether a title alone is the surname of somebody named before: "King" behind "Brandon King".</summary>
    private bool IsKnownSurname(int token)
    {
        if (!char.IsUpper(_reading.Document.WordsOf(token)[0]) || _reading.Document.WordsOf(token)[^1] == '.')
            return false;
        names.Find(new IndexRange(token, 1), false, _known);
        return _known.Exists(entity => model.Entities[entity].Name is { Count: > 1 } name
            && _reading.Document.WordsOf(name.End - 1).SequenceEqual(_reading.Document.WordsOf(token)));
    }

    /// <summary>
    /// Whether all longer words of a line, five or more in all, begin with a capital: "Vorhees Says Museum Will Open in May".
    /// </summary>
    private bool IsInTitleCase(Paragraph paragraph)
    {
        var words = 0;
        for (var i = paragraph.Tokens.First; i < paragraph.Tokens.End; i++)
            if (_reading.Document.Tokens[i].Kind == TokenKind.Word)
            {
                var word = _reading.Document.WordsOf(i);
                if (word.Length >= LongWord && !char.IsUpper(word[0]))
                    return false;
                words++;
            }
        return words >= FewestWords && _reading.Tags[paragraph.Tokens.End - 1] != WordTag.Stop;
    }

    private void Read(int phrase, bool isBody)
    {
        var parts = NameParts.Of(_reading, _reading.Phrases[phrase]);
        var titled = TitledName.In(_reading, phrase);
        if (titled is { } name)
            parts = parts with { Name = name.Name, Before = name.Role, Behind = default };
        if (titled is null && TitledName.OfficeOf(_reading, _reading.Phrases[phrase]) is var office and >= 0)
        {
            _reading.Phrases[phrase] = _reading.Phrases[phrase] with { Head = WordTag.Title, HeadToken = office };
            return;
        }
        if (parts.Name.Count == 0 || TitledName.IsOfficeAlone(_reading, _reading.Phrases[phrase]))
            return;
        var entity = Known(parts);
        if (entity == DiscourseModel.Nobody)
            entity = _introduction.Introduce(parts);
        else if (entity >= 0 && isBody)
            Extend(entity, parts.Name);
        model.EntityAt[phrase] = entity;
        if (entity < 0)
            return;
        if (model.Entities[entity].IsOpen && _introduction.IsArticled(parts))
            model.Entities[entity].IsBody = true;
        _description.Describe(entity, phrase, parts);
        var first = titled?.First ?? (_description.HoldsTitle(parts.Before) || HoldsRole(parts.Before)
            ? TitledName.BodyBefore(_reading, phrase)
            : phrase);
        if (first < phrase)
            Join(first, entity);
    }

    /// <summary>Whether the one before a name is a role in the singular: "moderator Rosa Dahl".</summary>
    private bool HoldsRole(IndexRange before) => before.Count > 0 && _reading.Tags[before.End - 1] == WordTag.Role
        && !RoleReader.IsPlural(_reading.Document.WordsOf(before.End - 1));

    /// <summary>The office that leads up to a name stands for the same person.</summary>
    private void Join(int office, int entity)
    {
        model.EntityAt[office] = entity;
        model.Entities[entity].PersonEvidence += PerOffice;
        model.Entities[entity].Speaks |= model.Speaks[office];
    }

    /// <summary>The one whose name owns what a phrase stands for; -1 for none, or several.</summary>
    private int Possessor(NounPhrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.HeadToken; i++)
            if (_reading.Tags[i] == WordTag.Possessive && _reading.Tags[i - 1] == WordTag.Name
                && NameParts.Of(_reading, new NounPhrase(new IndexRange(phrase.First, i - phrase.First), WordTag.Name,
                    i - 1)) is { Name.Count: > 0 } parts)
                return Known(parts) is var known and not DiscourseModel.Nobody
                    ? Math.Max(known, DiscourseModel.Nobody) : _introduction.Introduce(parts);
        return DiscourseModel.Nobody;
    }

    /// <summary>The one a name stands for; undecided where several have it.</summary>
    private int Known(NameParts parts)
    {
        names.Find(parts.Name, _introduction.IsArticled(parts), _known);
        for (var i = _known.Count - 1; i >= 0; i--)
            if (!MayHaveGender(model.Entities[_known[i]], parts.Gender))
                _known.RemoveAt(i);
        if (_known.Count <= 1)
            return _known.Count == 0 ? DiscourseModel.Nobody : _known[0];
        return parts.Name.Count == 1 ? DiscourseModel.Undecided : _known[0];
    }

    /// <summary>Whether somebody may go by a title: nothing says otherwise, and no country has one.</summary>
    private static bool MayHaveGender(Entity entity, Gender gender) => entity.Gender.Fits(gender)
        && (gender == Gender.Unknown || entity.AsCountry is null);

    /// <summary>What somebody is the head "of" or works "at" is a body, unless more says that it is a person.</summary>
    private void MarkInstitutions()
    {
        foreach (var described in model.Entities)
            foreach (var role in described.Roles)
                if (Affiliations.InstitutionOf(_reading, role) is var phrase and >= 0 && model.EntityAt[phrase] is var entity and >= 0
                    && model.Entities[entity].PersonEvidence < 2)
                    model.Entities[entity].IsBody = true;
    }

    private void Extend(int entity, IndexRange name)
    {
        if (name.Count <= model.Entities[entity].Name.Count || model.Entities[entity].IsBody)
            return;
        model.Entities[entity].Name = name;
        names.Add(entity);
    }
}
