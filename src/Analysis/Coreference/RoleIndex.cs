namespace Analysis.Coreference;

/// <summary>
/// Finds whom a definite nominal takes up: "the minister", "the coordinator". A role fits whose head is the same noun, the verb
/// it is made from ("coordinates"), or a more special noun; modifiers must not speak against each other ("the trade minister"
/// is no energy minister). After the noun phrase features of Soon et al., "A Machine Learning Approach to Coreference
/// Resolution of Noun Phrases" (2001).
/// </summary>
internal sealed class RoleIndex(DiscourseModel model)
{
    private const int MostHolders = 16;
    private readonly Reading _reading = model.Reading;
    private readonly List<Entity> _entities = model.Entities;
    private readonly EntitiesByWord _byHead = new(model.Reading.Document.Text);
    private readonly List<int> _holders = [];

    /// <summary>Makes an entity known by a role of it.</summary>
    public void Add(int entity, Role role)
    {
        var head = _reading.Document.WordsOf(role.Head);
        var span = _reading.Document.Tokens[role.Head].Span;
        Add(span, entity);
        if (head is "general" && role.Head > role.Tokens.First)
            Add(_reading.Document.Tokens[role.Head - 1].Span, entity);
        if (head.EndsWith("maker"))
            Add(TextSpan.FromBounds(span.End - "maker".Length, span.End), entity);
        if (_reading.Tags[role.Head] is not (WordTag.Role or WordTag.Title or WordTag.Noun or WordTag.Name or WordTag.Group)
            || (role.Head > 0 && _reading.Tags[role.Head - 1] == WordTag.Who))
            Add(new TextSpan(span.Start, VerbStem(head).Length), entity);
    }

    /// <summary>
    /// The entity a nominal takes up, or -1: the best fitting; of those, where the nominal speaks, one who speaks elsewhere too; and
    /// of those the one spoken of last.
    /// </summary>
    public int Find(NounPhrase phrase, bool speaks)
    {
        var head = _reading.Document.WordsOf(phrase.HeadToken);
        var best = new Best(this, phrase, speaks);
        best.Offer(head, 3);
        if (head.EndsWith("or") || head.EndsWith("er"))
            best.Offer(head[..^2], 3);
        foreach (var special in SpeakerWords.TakenUpBy(head))
            best.Offer(special, 1);
        return best.Entity;
    }

    /// <summary>How many of the words before a name repeat one of a person's roles.</summary>
    public int Repeated(IndexRange before, Entity entity)
    {
        var repeated = 0;
        for (var i = before.First; i < before.End; i++)
            repeated += IsModifier(i) && IsRepeated(i, entity) ? 1 : 0;
        return repeated;
    }

    /// <summary>Whether somebody is said to be what a nominal says: a role of the same noun, or a body whose name ends in it.</summary>
    public bool Holds(NounPhrase phrase, Entity entity)
    {
        var head = _reading.Document.WordsOf(phrase.HeadToken);
        if (entity.IsBody)
            return _reading.Document.WordsOf(entity.Name.End - 1).Equals(head, StringComparison.OrdinalIgnoreCase);
        foreach (var role in entity.Roles)
            if (_reading.Document.WordsOf(role.Head).Equals(head, StringComparison.OrdinalIgnoreCase))
                return Agreement(phrase, entity) >= 0;
        return false;
    }

    /// <summary>Makes an entity known by a noun: a body by the last word of its name.</summary>
    public void Add(TextSpan head, int entity)
    {
        if (!HoldersOf(head.Of(_reading.Document.Text)).Contains(entity))
            _byHead.Add(head, entity);
    }

    /// <summary>The entities known by a noun, the last ones that were added.</summary>
    private List<int> HoldersOf(ReadOnlySpan<char> head)
    {
        _byHead.Find(head, MostHolders, _holders);
        return _holders;
    }

    /// <summary>"coordinat" of "coordinates" and "coordinated", so that a coordinator is found by it.</summary>
    private static ReadOnlySpan<char> VerbStem(ReadOnlySpan<char> verb)
    {
        verb = verb.EndsWith("ed") ? verb[..^2] : verb.EndsWith("s") ? verb[..^1] : verb;
        return verb.EndsWith("e") ? verb[..^1] : verb;
    }

    /// <summary>How many modifiers of a nominal a holder's roles repeat; -1 where both have others.</summary>
    private int Agreement(NounPhrase phrase, Entity holder)
    {
        var (same, other) = (0, 0);
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (Affiliations.IsCountry(_reading, i) && !IsRepeated(i, holder))
                other += Affiliations.CountryOf(_reading, holder) is null ? 0 : 1;
            else if (IsModifier(i))
                (same, other) = IsRepeated(i, holder) ? (same + 1, other) : (same, other + 1);
        if (Complement(phrase.End) is var complement and >= 0)
        {
            if (IsRepeated(complement, holder))
                return same + 1;
            if (holder.IsPlural || HasOtherComplement(holder))
                return -1;
        }
        return other > 0 && HasOtherModifier(phrase, holder) ? -1 : same;
    }

    /// <summary>
    /// Whether somebody is a deputy and the nominal speaks of none: "the minister" is a vice minister only where nobody else is
    /// minister.
    /// </summary>
    private bool IsLesser(NounPhrase phrase, Entity holder)
    {
        foreach (var role in holder.Roles)
            for (var i = role.Tokens.First; i < role.Head; i++)
                if (SpeakerWords.IsLesserRank(_reading.Document.WordsOf(i)) && !Holds(phrase, _reading.Document.WordsOf(i)))
                    return true;
        return false;
    }

    /// <summary>
    /// The name behind "of" that says which one is meant; a description that says so itself seldom takes up another one: Vieira and
    /// Poesio, "An Empirically Based System for Processing Definite Descriptions" (2000).
    /// </summary>
    private int Complement(int of) => of + 1 < _reading.Count && _reading.Tags[of] == WordTag.Of
        && _reading.PhraseAt[of + 1] is var next and >= 0
            && _reading.Phrases[next].Head == WordTag.Name ? _reading.Phrases[next].HeadToken : -1;

    private bool HasOtherComplement(Entity holder)
    {
        foreach (var role in holder.Roles)
            if (Complement(role.Head + 1) >= 0)
                return true;
        return false;
    }

    private bool IsModifier(int token) =>
        _reading.Tags[token] is WordTag.Noun or WordTag.Name or WordTag.Group or WordTag.Role or WordTag.Title or WordTag.Adjective
        && !SpeakerWords.SaysLittle(_reading.Document.WordsOf(token));

    private bool IsRepeated(int token, Entity holder)
    {
        var words = _reading.Document.WordsOf(token);
        foreach (var role in holder.Roles)
            for (var i = role.Tokens.First; i < role.Tokens.End; i++)
                if (_reading.Document.WordsOf(i).Equals(words, StringComparison.OrdinalIgnoreCase) || IsSameCountry(token, i))
                    return true;
        return false;
    }

    private bool IsSameCountry(int token, int other) => _reading.Tags[token] == WordTag.Name && _reading.Tags[other] == WordTag.Name
        && Country.Find(_reading.Document.WordsOf(token)) is { } country
            && Country.Find(_reading.Document.WordsOf(other))?.Code == country.Code;

    private bool HasOtherModifier(NounPhrase phrase, Entity holder)
    {
        foreach (var role in holder.Roles)
            for (var i = role.Tokens.First; i < role.Head; i++)
                if (IsModifier(i) && !Holds(phrase, _reading.Document.WordsOf(i)))
                    return true;
        return false;
    }

    private bool Holds(NounPhrase phrase, ReadOnlySpan<char> word)
    {
        for (var i = phrase.First; i < phrase.HeadToken; i++)
            if (_reading.Document.WordsOf(i).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private ref struct Best(RoleIndex index, NounPhrase phrase, bool speaks)
    {
        private int _score;

        public int Entity { get; private set; } = -1;

        public void Offer(ReadOnlySpan<char> head, int worth)
        {
            var holders = index.HoldersOf(head);
            var gender = holders.Count == 0 ? Gender.Unknown : SpeakerWords.GenderOf(index._reading.Document.WordsOf(phrase.HeadToken));
            foreach (var holder in holders)
                if (index._entities[holder].LastMention >= 0 && index._entities[holder].Gender.Fits(gender)
                    && index.Agreement(phrase, index._entities[holder]) is var agreement and >= 0)
                    Offer(holder, (3 * (worth + (2 * agreement))) - (index.IsLesser(phrase, index._entities[holder]) ? 2 : 0) + (speaks
                        && index._entities[holder].Speaks ? 1 : 0));
        }

        private void Offer(int holder, int score)
        {
            if (score > _score || (score == _score && index._entities[holder].LastMention > index._entities[Entity].LastMention))
                (Entity, _score) = (holder, score);
        }
    }
}
