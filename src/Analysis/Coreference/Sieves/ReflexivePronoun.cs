namespace Analysis.Coreference;

/// <summary>"himself" is the subject in front of it or of the verb before it (Chomsky 1981).</summary>
internal sealed class ReflexivePronoun(DiscourseModel model) : ISieve
{
    private const int MostPhrases = 12;
    private readonly Reading _reading = model.Reading;

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Pronoun;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var reflexive = mention.Phrase;
        var token = _reading.Phrases[reflexive].First;
        if (!Binding.IsReflexive(_reading.Document.WordsOf(token)))
            return known;
        for (var p = reflexive - 1; p >= Math.Max(0, reflexive - MostPhrases) && UnitOf(p) == UnitOf(reflexive); p--)
            if (_reading.Phrases[p].End == token || Binding.IsSubjectOf(_reading, _reading.Phrases[p], token))
                return model.EntityAt[p];
        return known;
    }

    private int UnitOf(int phrase) => _reading.UnitAt[_reading.Phrases[phrase].First];
}
