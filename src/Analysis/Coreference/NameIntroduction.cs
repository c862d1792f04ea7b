namespace Analysis.Coreference;

/// <summary>Makes entities of names: persons, bodies by their words, countries.</summary>
internal sealed class NameIntroduction(DiscourseModel model, NameIndex names, RoleIndex roles)
{
    private readonly Reading _reading = model.Reading;

    /// <summary>Whether "the" stands before a name: "the Evening Post" is no person.</summary>
    public bool IsArticled(NameParts parts) =>
        parts.Before.Count == 1 && _reading.Document.WordsOf(parts.Before.First) is "the" or "The";

    /// <summary>Makes an entity of a name that nothing before stands for.</summary>
    public int Introduce(NameParts parts)
    {
        var name = _reading.Document.SpanOf(parts.Name).Of(_reading.Document.Text);
        var last = _reading.Document.WordsOf(parts.Name.End - 1);
        var first = _reading.Document.WordsOf(parts.Name.First);
        var isOpen = parts.Name.Count == 2 && !IsArticled(parts) && SpeakerWords.MayBeSurname(first, last);
        var entity = model.Add(new Entity(parts.Name, true)
        {
            AsCountry = parts.Gender == Gender.Unknown ? Country.Find(name) : null,
            IsOpen = isOpen,
            IsBody = IsArticled(parts) || IsCapitals(name) || (!isOpen
                && SpeakerWords.IsBody(last)) || SpeakerWords.IsBody(first) || name.Contains('&')
                || IsAcronym(name) || SpeakerWords.IsFirm(first, last)
                || (parts.Name.Count > 1 && NameNouns.EndFirms(last)),
        });
        names.Add(entity);
        if (model.Entities[entity].IsBody)
            roles.Add(_reading.Document.Tokens[parts.Name.End - 1].Span, entity);
        return entity;
    }

    /// <summary>Two words or more in capitals: a dateline's town, a slogan.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLower(c))
                return false;
        return name.Contains(' ');
    }

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsUpper(c) && c != '.')
                return false;
        return name.Length is > 1 and < 7;
    }
}
