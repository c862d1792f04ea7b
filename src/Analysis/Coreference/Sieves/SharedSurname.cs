namespace Analysis.Coreference;

/// <summary>A surname that several have is his whom title and role fit best, and of those the one's who was spoken of last.</summary>
internal sealed class SharedSurname(DiscourseModel model, NameIndex names, RoleIndex roles) : ISieve
{
    private const int PerGender = 20_000_000;
    private const int PerRole = 2_000_000;
    private readonly List<int> _namesakes = [];

    /// <inheritdoc/>
    public MentionKind Kind => MentionKind.Surname;

    /// <inheritdoc/>
    public int Resolve(Mention mention, int known)
    {
        var parts = NameParts.Of(model.Reading, model.Reading.Phrases[mention.Phrase]);
        names.Find(parts.Name, false, _namesakes);
        var (best, most) = (DiscourseModel.Nobody, int.MinValue);
        foreach (var one in _namesakes)
        {
            var entity = model.Entities[one];
            if (!entity.Gender.Fits(parts.Gender))
                continue;
            var score = entity.LastMention + (parts.Gender != Gender.Unknown && entity.Gender == parts.Gender ? PerGender : 0)
                + (roles.Repeated(parts.Before, entity) * PerRole);
            if (score > most)
                (best, most) = (one, score);
        }
        if (best >= 0)
            model.Entities[best].Add(parts.Gender, Genders.OfNoun);
        return best;
    }
}
