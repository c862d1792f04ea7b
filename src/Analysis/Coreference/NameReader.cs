namespace Analysis.Coreference;

/// <summary>Reads the names of an article, joins those of one person or body, and gathers the roles beside them.</summary>
internal sealed class NameReader(DiscourseModel model, NameIndex names, RoleIndex roles)
{
    private const int FewestWords = 5;
    private const int LongWord = 4;
    private const int PerOffice = 3;
    private readonly Reading _reading = model.Reading;
    private readonly RoleReader _roleReader = new(model.Reading);
    private readonly List<int> _known = [];

    /// <summary>
    /// Reads the body first: the words of a headline, and of a line that is written like one, have capitals that say little. Datelines name the agency, which is nobody that
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
            if (_reading.Phrases[p].Head != WordTag.Name)
                model.PossessorAt[p] = Possessor(_reading.Phrases[p]);
            else if (!Demonyms.IsPerson(_reading, _reading.Phrases[p]))
                Read(p, isBody);
        }
    }

    /// <summary>Whether all longer words of a line, five or more in all, begin with a capital: "Vorhees Says Museum Will Open in May".</summary>
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
        return words >= FewestWords;
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
            entity = Introduce(parts);
        else if (entity >= 0 && isBody)
            Extend(entity, parts.Name);
        model.EntityAt[phrase] = entity;
        if (entity < 0)
            return;
        if (model.Entities[entity].IsOpen && IsArticled(parts))
            model.Entities[entity].IsBody = true;
        Describe(entity, phrase, parts);
        var first = titled?.First ?? (HoldsTitle(parts.Before) ? TitledName.BodyBefore(_reading, phrase) : phrase);
        if (first < phrase)
            Join(first, entity);
    }

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
                && NameParts.Of(_reading, new NounPhrase(new IndexRange(phrase.First, i - phrase.First), WordTag.Name, i - 1)) is { Name.Count: > 0 } parts)
                return Known(parts) is var known and not DiscourseModel.Nobody ? Math.Max(known, DiscourseModel.Nobody) : Introduce(parts);
        return DiscourseModel.Nobody;
    }

    /// <summary>The one a name stands for; undecided where several have it.</summary>
    private int Known(NameParts parts)
    {
        names.Find(parts.Name, IsArticled(parts), _known);
        for (var i = _known.Count - 1; i >= 0; i--)
            if (!MayHaveGender(model.Entities[_known[i]], parts.Gender))
                _known.RemoveAt(i);
        if (_known.Count <= 1)
            return _known.Count == 0 ? DiscourseModel.Nobody : _known[0];
        return parts.Name.Count == 1 ? DiscourseModel.Undecided : _known[0];
    }

    /// <summary>Whether somebody may go by a title: nothing says otherwise, and no country has one.</summary>
    private static bool MayHaveGender(Entity entity, Gender gender) => entity.Gender.Fits(gender) && (gender == Gender.Unknown || entity.AsCountry is null);

    private bool IsArticled(NameParts parts) =>
        parts.Before.Count == 1 && _reading.Document.WordsOf(parts.Before.First) is "the" or "The";

    private int Introduce(NameParts parts)
    {
        var name = _reading.Document.SpanOf(parts.Name).Of(_reading.Document.Text);
        var last = _reading.Document.WordsOf(parts.Name.End - 1);
        var first = _reading.Document.WordsOf(parts.Name.First);
        var isOpen = parts.Name.Count == 2 && !IsArticled(parts) && SpeakerWords.MayBeSurname(first, last);
        var entity = model.Add(new Entity(parts.Name, true)
        {
            AsCountry = parts.Gender == Gender.Unknown ? Country.Find(name) : null,
            IsOpen = isOpen,
            IsBody = IsArticled(parts) || IsCapitals(name) || (!isOpen && SpeakerWords.IsBody(last)) || SpeakerWords.IsBody(first) || name.Contains('&')
                || IsAcronym(name) || SpeakerWords.IsFirm(first, last),
        });
        names.Add(entity);
        if (model.Entities[entity].IsBody)
            roles.Add(_reading.Document.Tokens[parts.Name.End - 1].Span, entity);
        return entity;
    }

    /// <summary>What somebody is the head "of" or works "at" is a body, unless more says that it is a person.</summary>
    private void MarkInstitutions()
    {
        foreach (var described in model.Entities)
            foreach (var role in described.Roles)
                if (Affiliations.InstitutionOf(_reading, role) is var phrase and >= 0 && model.EntityAt[phrase] is var entity and >= 0 && model.Entities[entity].PersonEvidence < 2)
                    model.Entities[entity].IsBody = true;
    }

    /// <summary>Two words or more in capitals: a dateline's town, a slogan.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLower(c))
                return false;
        return name.Contains(' ');
    }

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsUpper(c) && c != '.')
                return false;
        return name.Length is > 1 and < 7;
    }

    private void Extend(int entity, IndexRange name)
    {
        if (name.Count <= model.Entities[entity].Name.Count || model.Entities[entity].IsBody)
            return;
        model.Entities[entity].Name = name;
        names.Add(entity);
    }

    private void Describe(int entity, int phrase, NameParts parts)
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
        if (behind is { } person && (described.IsBody || described.AsCountry is not null) && SpeakerWords.GenderOf(_reading.Document.WordsOf(person.Head)) != Gender.Unknown)
            (behind, apposition) = (null, -1);
        var (front, description) = _roleReader.InFront(phrase);
        foreach (var role in (ReadOnlySpan<Role?>)[_roleReader.Before(parts), behind, front, _roleReader.Side(phrase), _roleReader.Relative(phrase), _roleReader.Copular(phrase), _roleReader.As(phrase)])
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
            && _reading.PhraseAt[verb - 2] is var subject and >= 0 && SpeakerWords.GenderOf(_reading.Document.WordsOf(_reading.Phrases[subject].First)) is var gender and not Gender.Unknown
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

    private bool HoldsTitle(IndexRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
            if (_reading.Tags[i] == WordTag.Title || (_reading.Tags[i] == WordTag.Name && SpeakerWords.IsTitle(_reading.Document.WordsOf(i))))
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

    /// <summary>Whether a preposition joins the name to a person, whom "who" takes up: "a nurse from Porto, who", "one buyer, in Porto, who".</summary>
    private bool IsPlaceOfSomebody(int phrase) => phrase > 0 && _reading.Phrases[phrase].First is var first && _reading.Tags[first - 1] == WordTag.Preposition
        && (_reading.Document.WordsOf(first - 1) is "in" or "at" or "near" or "outside"
            || (_reading.Phrases[phrase - 1].End == first - 1 && _reading.Phrases[phrase - 1].Head is WordTag.Role or WordTag.Title));
}
