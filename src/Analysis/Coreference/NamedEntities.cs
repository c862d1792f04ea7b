using System.Collections.Immutable;

namespace Analysis.Coreference;

/// <summary>The persons and bodies that an article names, from its discourse model.</summary>
internal sealed class NamedEntities(DiscourseModel model)
{
    private readonly Reading _reading = model.Reading;
    private readonly bool[] _isFiledFrom = FiledFrom(model.Reading);

    /// <summary>The entities with their kinds and the places where they are named, in the order in which the text brings them in.</summary>
    public IEnumerable<(int Entity, NamedKind Kind, ImmutableArray<TextSpan> Names)> All()
    {
        var names = NamesByEntity();
        for (var i = 0; i < model.Entities.Count; i++)
            if (KindOf(model.Entities[i]) is { } kind && names[i].Count > 0)
                yield return (i, kind, [.. names[i]]);
    }

    /// <summary>Where each is spoken of by name, in order; nominals, pronouns and datelines are left out.</summary>
    private List<TextSpan>[] NamesByEntity()
    {
        var names = new List<TextSpan>[model.Entities.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = [];
        for (var phrase = 0; phrase < model.EntityAt.Length; phrase++)
        {
            var tokens = _reading.Phrases[phrase].Tokens;
            if (_isFiledFrom[tokens.First])
                continue;
            if (model.EntityAt[phrase] is var entity and >= 0 && _reading.Phrases[phrase].Head == WordTag.Name)
                names[entity].Add(_reading.Document.SpanOf(tokens));
            else if (model.PossessorAt[phrase] is var possessor and >= 0)
                names[possessor].Add(_reading.Document.SpanOf(tokens));
        }
        return names;
    }

    /// <summary>Whether each token stands in a dateline, which names the agency.</summary>
    private static bool[] FiledFrom(Reading reading)
    {
        var isFiledFrom = new bool[reading.Count];
        foreach (var paragraph in reading.Document.Paragraphs)
            if (paragraph.Kind == BlockKind.Dateline)
                isFiledFrom.AsSpan(paragraph.Tokens.First, paragraph.Tokens.Count).Fill(true);
        return isFiledFrom;
    }

    /// <summary>
    /// A person has a title, a role, a verb of speech or the like beside the name, or a given name before a surname; a body is known by its
    /// words, or speaks. What is neither, a town, a river or a ship for instance, is left out.
    /// </summary>
    private NamedKind? KindOf(Entity entity)
    {
        if (!entity.IsNamed || entity.IsPlural || entity.AsCountry is not null || IsPlace(entity.Name))
            return null;
        if (NameNouns.EndFirms(LastOf(entity.Name)) && entity.Name.Count > 1)
            return NamedKind.Organisation;
        if (entity.IsBody && !IsCommonlyAPerson(entity.Name))
            return entity.Speaks || entity.Name.Count > 1 || IsAcronym(FirstOf(entity.Name)) ? NamedKind.Organisation : null;
        return IsTitled(entity.Name) || HasGivenName(entity.Name) || (entity.MayBePerson && (entity.Speaks || entity.PersonEvidence > 1))
            ? NamedKind.Person
            : null;
    }

    private bool IsPlace(IndexRange name) => (NameNouns.EndPlaces(LastOf(name)) && !IsSurname(name))
        || (name.Count > 1 && NameNouns.OpenPlaces(FirstOf(name)) && !SpeakerWords.IsBody(LastOf(name)));

    private bool IsSurname(IndexRange name) =>
        name.Count > 1 && NameNouns.AreSurnames(LastOf(name)) && GivenNames.AreCommon(FirstOf(name));

    private bool HasGivenName(IndexRange name) =>
        name.Count > 1 && FirstOf(name) is var first && GivenNames.Contain(first) && !SpeakerWords.OpensPlace(first);

    /// <summary>A given name that many bear and a word that ends no body's name: "Sarah Mbeki".</summary>
    private bool IsCommonlyAPerson(IndexRange name) =>
        name.Count == 2 && GivenNames.AreCommon(FirstOf(name)) && !SpeakerWords.IsBody(LastOf(name));

    /// <summary>Whether a title, written with a capital, stands before a name: "Mr. Drummond".</summary>
    private bool IsTitled(IndexRange name)
    {
        var before = name.First - 1;
        before -= before > 0 && _reading.Document.WordsOf(before) is "." ? 1 : 0;
        return before >= 0 && _reading.Document.WordsOf(before) is var word && char.IsUpper(word[0]) && SpeakerWords.IsTitle(word);
    }

    private ReadOnlySpan<char> FirstOf(IndexRange name) => _reading.Document.WordsOf(name.First);

    private ReadOnlySpan<char> LastOf(IndexRange name) => _reading.Document.WordsOf(name.End - 1);

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');
}
