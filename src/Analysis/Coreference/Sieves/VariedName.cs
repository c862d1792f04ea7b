namespace Analysis.Coreference;

/// <summary>
/// "the mediator" may vary the name of somebody just named of whom the article says no such thing: news varies its names, and takes the
/// reader to know what somebody is. Nobody suits who is said to be something else. Who was only described so far must have been named in this very
/// sentence or the last.
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
        var sign = SpeakerWords.SignOf(_reading.Document.WordsOf(nominal.HeadToken));
        var within = known == DiscourseModel.Nobody || model.IsOnlyInHeadline(model.Entities[known]) ? Near : 1;
        var named = salience.Most(mention.Phrase, mention.Paragraph,
            entity => entity.IsNamed && !Kinds.Conflict(_reading, nominal, entity) ? Fitness.Person(entity, sign) : 0, within);
        return named == DiscourseModel.Nobody ? known : named;
    }

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
