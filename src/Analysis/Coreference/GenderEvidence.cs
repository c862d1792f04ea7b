namespace Analysis.Coreference;

/// <summary>
/// Gathers what an article says of its people's gender before any pronoun is resolved: nouns ("a spokeswoman"), and pronouns
/// that can mean but one of them, because a paragraph has named nobody else or because they open what somebody says. The sure
/// evidence first, after Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution" (2010).
/// </summary>
internal sealed class GenderEvidence(DiscourseModel model)
{
    private int _only = -1;
    private int _onlyPhrase;
    private bool _several;

    /// <summary>Adds the evidence of all paragraphs to their people.</summary>
    public void Gather()
    {
        foreach (var entity in model.Entities)
            foreach (var role in entity.Roles)
                entity.Add(SpeakerWords.GenderOf(model.Reading.Document.WordsOf(role.Head)), Genders.OfNoun);
        var paragraph = 0;
        for (var p = 0; p < model.Reading.PhraseCount; p++)
        {
            var start = model.Reading.Phrases[p].First;
            if (start >= model.Reading.Document.Paragraphs[paragraph].Tokens.End)
                (_only, _several) = (-1, false);
            while (start >= model.Reading.Document.Paragraphs[paragraph].Tokens.End)
                paragraph++;
            if (model.Reading.RunAt[start] < 0)
                Read(p);
        }
    }

    private void Read(int phrase)
    {
        var first = model.Reading.Phrases[phrase].First;
        if (model.Reading.Tags[first] == WordTag.PossessivePronoun && _only >= 0 && !_several)
            model.Entities[_only].Add(SpeakerWords.GenderOf(model.Reading.Document.WordsOf(first)), 1);
        if (model.PossessorAt[phrase] is var possessor and >= 0)
            Named(possessor, phrase);
        if (model.EntityAt[phrase] is var entity and >= 0)
            Named(entity, phrase);
        else if (model.Reading.Phrases[phrase].Head is WordTag.Role or WordTag.Title
            && !RoleReader.IsPlural(model.Reading.Document.WordsOf(model.Reading.Phrases[phrase].HeadToken)))
            _several = true;
        else if (model.Reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.ObjectPronoun
            && SpeakerWords.GenderOf(model.Reading.Document.WordsOf(first)) is var gender && gender != Gender.Unknown)
            Pronoun(first, gender, model.Speaks[phrase]);
    }

    private void Named(int entity, int phrase)
    {
        if (!model.Entities[entity].MayBePerson || model.Entities[entity].PersonEvidence == 0)
            return;
        _several |= _only >= 0 && entity != _only;
        (_only, _onlyPhrase) = (_several ? _only : entity, phrase);
    }

    private void Pronoun(int token, Gender gender, bool speaks)
    {
        var opens = model.SourceOf(token > 0 && model.Reading.Tags[token - 1] == WordTag.That ? token - 1 : token);
        if (opens >= 0 && model.Reading.Tags[token] != WordTag.ObjectPronoun && model.EntityAt[opens] is var speaker and >= 0
            && model.Entities[speaker].MayBePerson)
            model.Entities[speaker].Add(gender, 2);
        else if (_only >= 0 && !_several && IsBound(token))
            model.Entities[_only].Add(gender, !speaks ? 2 : model.Entities[_only].Speaks ? 5 : 3);
    }

    /// <summary>Whether grammar lets a pronoun mean the one who was named; "Quell drove her" speaks of somebody else besides.</summary>
    private bool IsBound(int token)
    {
        if (model.Reading.Tags[token] != WordTag.ObjectPronoun)
            return true;
        var isSubject = Binding.IsSubjectOf(model.Reading, model.Reading.Phrases[_onlyPhrase], token);
        var isReflexive = Binding.IsReflexive(model.Reading.Document.WordsOf(token));
        _several |= isSubject && !isReflexive;
        return isSubject == isReflexive;
    }
}
