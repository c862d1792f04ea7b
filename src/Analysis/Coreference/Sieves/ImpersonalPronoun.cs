namespace Analysis.Coreference;

/// <summary>"it" is the body, "they" the group that the reader has most in mind.</summary>
internal sealed class ImpersonalPronoun(DiscourseModel model, Salience salience) : ISieve
{
    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Pronoun;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var words = model.Reading.Document.WordsOf(model.Reading.Phrases[mention.Phrase].First);
        return words[..(words.IndexOfAny('\'', '\u2019') is var at and > 0 ? at : words.Length)] switch
        {
            "it" or "It" => salience.Most(mention.Phrase, mention.Paragraph, Fitness.Body),
            "they" or "They" => salience.Most(mention.Phrase, mention.Paragraph, Fitness.Group),
            _ => known,
        };
    }
}
