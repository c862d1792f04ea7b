namespace Analysis;

/// <summary>
/// Gathers what an article says of its people's gender before any pronoun is resolved: nouns ("a spokeswoman"), and pronouns
/// that can mean but one of them, because a paragraph has named nobody else or because they open what somebody says. The sure
/// evidence first, after Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution" (2010).
/// </summary>
internal sealed class SignEvidence(DiscourseModel model)
{
    private int _only = -1;
    private bool _several;

    /// <summary>Adds the evidence of all paragraphs to their people.</summary>
    public void Gather()
    {
        foreach (var entity in model.Entities)
            foreach (var role in entity.Roles)
                entity.Add(SpeakerWords.SignOf(model.Reading.Document.WordsOf(role.Head)), 4);
        var paragraph = 0;
        for (var p = 0; p < model.Reading.Phrases.Count; p++)
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
        if (model.EntityAt[phrase] is var entity and >= 0)
            Named(entity);
        else if (model.Reading.Phrases[phrase].Head is WordTag.Role or WordTag.Title)
            _several = true;
        else if (model.Reading.Phrases[phrase].Head is WordTag.Pronoun or WordTag.ObjectPronoun && SpeakerWords.SignOf(model.Reading.Document.WordsOf(first)) is var sign && sign != Sign.Unknown)
            Pronoun(first, sign);
        if (model.Reading.Tags[first] == WordTag.PossessivePronoun && _only >= 0 && !_several)
            model.Entities[_only].Add(SpeakerWords.SignOf(model.Reading.Document.WordsOf(first)), 1);
    }

    private void Named(int entity)
    {
        if (!model.Entities[entity].MayBePerson || model.Entities[entity].PersonEvidence == 0 || entity == _only)
            return;
        _several |= _only >= 0;
        _only = entity;
    }

    private void Pronoun(int token, Sign sign)
    {
        var opens = model.SourceOf[token > 0 && model.Reading.Tags[token - 1] == WordTag.That ? token - 1 : token];
        if (opens >= 0 && model.EntityAt[opens] is var speaker and >= 0 && model.Entities[speaker].MayBePerson)
            model.Entities[speaker].Add(sign, 2);
        else if (_only >= 0 && !_several)
            model.Entities[_only].Add(sign, 2);
    }
}
