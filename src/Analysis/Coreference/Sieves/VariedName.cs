namespace Analysis.Coreference;

/// <summary>
/// "the sculptor" may vary the name of somebody just named: news varies its names. Since a nominal is somebody new unless the text
/// gives a reason, one is
/// asked for (see <see cref="HasReason"/>), and nobody suits who is said to be something else. Whoever was only described so far must
/// have been named in this very
/// sentence or the last, and not beside the description: "the prosecutor questioned Lind" speaks of two.
/// </summary>
internal sealed class VariedName(DiscourseModel model, Salience salience) : ISieve
{
    private const int Near = 2;
    private readonly Reading _reading = model.Reading;

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Nominal;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        if (!model.IsOnlyDescribed(known) || !MayVary(mention.Phrase))
            return known;
        var nominal = _reading.Phrases[mention.Phrase];
        var gender = SpeakerWords.GenderOf(_reading.Document.WordsOf(nominal.HeadToken));
        var within = known == DiscourseModel.Nobody || model.IsOnlyInHeadline(model.Entities[known]) ? Near : 1;
        var named = salience.Most(mention.Phrase, mention.Paragraph, entity =>
            Suits(entity, mention.Phrase, known) ? Fitness.Person(entity, gender) : 0, within);
        if (named == DiscourseModel.Nobody)
            return known;
        model.Doubt(mention.Phrase);
        return named;
    }

    private bool Suits(Entity entity, int phrase, int known) => entity.IsNamed
        && !Kinds.Conflict(_reading, _reading.Phrases[phrase], entity)
        && (known == DiscourseModel.Nobody || !AreTogether(entity, model.Entities[known]))
            && (HasReason(entity, phrase) || IsLead(known, phrase));

    /// <summary>
    /// What somebody is by trade needs no more; an office that they hold, or one of the same kind; or words that say more than the
    /// office does, where the sentence
    /// opens with them behind one that is about that person.
    /// </summary>
    private bool HasReason(Entity entity, int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        return SpeakerWords.IsTrade(_reading.Document.WordsOf(nominal.HeadToken)) || Kinds.Supports(_reading, nominal, entity)
            || (nominal.HeadToken - nominal.First > 1 && IsTopic(entity, phrase));
    }

    /// <summary>
    /// Whether somebody described before is now named, who holds no office: "The climber who … Inti Quispe … The climber".
    /// </summary>
    private bool IsLead(int known, int phrase) => known >= 0
        && !SpeakerWords.IsOffice(_reading.Document.WordsOf(_reading.Phrases[phrase].HeadToken));

    /// <summary>Whether a mention opens the sentence behind one that speaks of somebody, and quotes nobody.</summary>
    private bool IsTopic(Entity entity, int phrase)
    {
        if (entity.LastMention < 0)
            return false;
        var (unit, last) = (_reading.UnitAt[_reading.Phrases[phrase].First], _reading.Phrases[entity.LastMention].First);
        return _reading.Units[unit].First == _reading.Phrases[phrase].First && _reading.UnitAt[last] is var named && unit - named <= 1
            && !_reading.Counts.IsQuoted(_reading.Units[named].First, _reading.Units[named].End);
    }

    private bool AreTogether(Entity one, Entity other) => one.LastMention >= 0 && other.LastMention >= 0
        && _reading.UnitAt[_reading.Phrases[one.LastMention].First] == _reading.UnitAt[_reading.Phrases[other.LastMention].First];

    /// <summary>Whether a nominal may vary the name of somebody just spoken of: "the" and a noun for one person.</summary>
    private bool MayVary(int phrase)
    {
        var nominal = _reading.Phrases[phrase];
        return nominal.Head is WordTag.Role or WordTag.Title or WordTag.Noun && !Nominals.IsPlural(_reading, nominal)
            && Nominals.IsPlainlyGiven(_reading, nominal) && SpeakerWords.IsPerson(_reading.Document.WordsOf(nominal.HeadToken))
            && (model.Speaks[phrase] || IsSubject(phrase));
    }

    /// <summary>Whether a verb, a reflexive or a relative pronoun follows.</summary>
    private bool IsSubject(int phrase) => _reading.Phrases[phrase].End is var end && end < _reading.Count
        && (_reading.IsFinite(end) || Binding.IsReflexive(_reading.Document.WordsOf(end))
            || model.IsRelative(Math.Min(phrase + 1, model.EntityAt.Length - 1)));
}
