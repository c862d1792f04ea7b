namespace Analysis.Coreference;

/// <summary>
/// Resolves, from left to right, what names alone do not: surnames that several people share, relative and other pronouns, nominals.
/// Each strategy is a sieve
/// of the list below and may leave to the next what it finds; the sieves are applied to one mention after the other, since each
/// mention changes what the
/// reader has in mind.
/// </summary>
internal sealed class ReferenceResolver
{
    private static readonly MentionKind[] MentionKinds = Enum.GetValues<MentionKind>();

    private readonly DiscourseModel _model;
    private readonly Reading _reading;
    private readonly Salience _salience;
    private readonly ISieve[][] _sieves;

    /// <summary>Makes the list of sieves.</summary>
    public ReferenceResolver(DiscourseModel model, NameIndex names, RoleIndex roles)
    {
        (_model, _reading, _salience) = (model, model.Reading, new Salience(model));
        ISieve[] sieves =
        [
            new SharedSurname(model, names, roles),
            new RelativePronoun(model),
            new ReflexivePronoun(model),
            new PersonalPronoun(model, _salience),
            new ImpersonalPronoun(model, _salience),
            new RoleHolder(model, roles),
            new Compatriot(model, _salience),
            new AnyCompany(model, _salience),
            new NamedLater(model, roles),
            new VariedName(model, _salience),
            new NewEntity(model, roles),
        ];
        _sieves = Array.ConvertAll(MentionKinds, kind => Array.FindAll(sieves, sieve => sieve.Kind == kind));
    }

    /// <summary>Gives each phrase its entity.</summary>
    public void Resolve()
    {
        var paragraphs = _reading.Document.Paragraphs;
        var paragraph = 0;
        for (var p = 0; p < _reading.PhraseCount; p++)
        {
            while (paragraphs[paragraph].Tokens.End <= _reading.Phrases[p].First)
                paragraph++;
            if (_model.EntityAt[p] < 0)
                _model.EntityAt[p] = EntityOf(new Mention(p, paragraph, KindOf(p, paragraph)));
            if (_model.PossessorAt[p] is var possessor and >= 0)
                _salience.AddPossessor(possessor, p, paragraph);
            if (_model.EntityAt[p] is not (var entity and >= 0))
                continue;
            _model.Entities[entity].LastMention = p;
            _salience.Add(entity, p, paragraph);
        }
    }

    private int EntityOf(Mention mention)
    {
        var known = DiscourseModel.Nobody;
        foreach (var sieve in _sieves[(int)mention.Kind])
        {
            var found = sieve.Resolve(mention, known);
            if (found != known)
                _model.Join(mention.Phrase, sieve);
            known = found;
        }
        if (mention.Kind == MentionKind.Nominal && known >= 0)
            _model.Entities[known].IsBody |= Nominals.IsAnyCompany(_reading, _reading.Phrases[mention.Phrase]);
        return known;
    }

    private MentionKind KindOf(int phrase, int paragraph)
    {
        if (_model.EntityAt[phrase] == DiscourseModel.Undecided)
            return MentionKind.Surname;
        if (_model.IsRelative(phrase))
            return MentionKind.Relative;
        if (_reading.RunAt[_reading.Phrases[phrase].First] >= 0 || _reading.Document.Paragraphs[paragraph].Kind == BlockKind.Dateline)
            return MentionKind.Aside;
        return _reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.ObjectPronoun or WordTag.It
            ? MentionKind.Pronoun : MentionKind.Nominal;
    }
}
