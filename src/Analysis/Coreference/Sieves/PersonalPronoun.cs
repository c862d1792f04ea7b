namespace Analysis.Coreference;

/// <summary>
/// "he" and "she" are the person whom the reader has most in mind and whom nothing speaks against: not the subject in whose clause
/// the pronoun is an
/// object, nor, where it answers, whoever asked.
/// </summary>
internal sealed class PersonalPronoun(DiscourseModel model, Salience salience) : ISieve
{
    private const double Asker = 0.3;
    private readonly Reading _reading = model.Reading;

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Pronoun;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var phrase = mention.Phrase;
        var words = _reading.Document.WordsOf(_reading.Phrases[phrase].First);
        var gender = SpeakerWords.GenderOf(words);
        if (gender == Gender.Unknown || Binding.IsReflexive(words))
            return known;
        var person = salience.Most(phrase, mention.Paragraph, entity =>
            Fitness.Person(entity, gender) * Answers(entity, phrase) * Unbound(entity, phrase));
        if (person >= 0)
            model.Entities[person].Add(gender, 1);
        if (person >= 0 && model.Entities[person].IsOpen)
            model.Entities[person].PersonEvidence++;
        return person;
    }

    /// <summary>Nothing for the subject of the clause in which a pronoun is an object.</summary>
    private double Unbound(Entity entity, int phrase) => _reading.Phrases[phrase].Head == WordTag.ObjectPronoun && entity.LastMention >= 0
        && Binding.IsSubjectOf(_reading, _reading.Phrases[entity.LastMention], _reading.Phrases[phrase].First) ? 0 : 1;

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

    private int UnitOf(int phrase) => _reading.UnitAt[_reading.Phrases[phrase].First];
}
