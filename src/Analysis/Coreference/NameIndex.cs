namespace Analysis.Coreference;

/// <summary>
/// Finds the entity that a name stands for: by the whole name, by the surname, or by the family name that stands first. What
/// is looked up and not found costs nothing but the look.
/// </summary>
internal sealed class NameIndex(DiscourseModel model)
{
    private const int MostNamesakes = 12;
    private readonly EntitiesByWord _byWord = new(model.Reading.Document.Text);
    private readonly List<int> _namesakes = [];

    private string Text => model.Reading.Document.Text;

    /// <summary>The entities that a name may stand for, the last one named first.</summary>
    public void Find(IndexRange name, bool isArticled, List<int> found)
    {
        found.Clear();
        var words = model.Reading.Document.SpanOf(name).Of(Text);
        Collect(model.Reading.Document.WordsOf(name.End - 1), words, isArticled, found);
        if (name.Count > 1 && found.Count == 0)
            Collect(model.Reading.Document.WordsOf(name.First), words, isArticled, found);
    }

    /// <summary>Makes an entity known by the words of its name.</summary>
    public void Add(int entity)
    {
        var name = model.Entities[entity].Name;
        for (var i = name.First; i < name.End; i++)
            if (model.Reading.Document.Tokens[i].Kind == TokenKind.Word)
                Add(model.Reading.Document.Tokens[i].Span, entity);
    }

    private void Add(TextSpan word, int entity)
    {
        _byWord.Find(word.Of(Text), MostNamesakes, _namesakes);
        if (!_namesakes.Contains(entity) && _namesakes.Count < MostNamesakes)
            _byWord.Add(word, entity);
    }

    private void Collect(ReadOnlySpan<char> key, ReadOnlySpan<char> words, bool isArticled, List<int> found)
    {
        _byWord.Find(key, MostNamesakes, _namesakes);
        foreach (var namesake in _namesakes)
            if (IsSame(model.Entities[namesake], words, isArticled))
                found.Add(namesake);
    }

    private bool IsSame(Entity entity, ReadOnlySpan<char> words, bool isArticled)
    {
        var known = model.Reading.Document.SpanOf(entity.Name).Of(Text);
        if (EndsIn(known, words) || (EndsIn(words, known) && (!entity.IsBody || known.Contains(' '))))
            return true;
        if (words.Contains(' '))
            return HaveSameEnds(known, words) || IsFamilyName(known, words);
        return IsFamilyName(words, known) || (HoldsBefore(known, words) && MayGoByFirst(entity, words, isArticled));
    }

    /// <summary>
    /// A person may go by the first word of the name, be it the family name ("Xi") or the given one, or by the first of two surnames;
    /// a country by its first
    /// word after an article ("the North"). A word that is itself a country's name means the country.
    /// </summary>
    private static bool MayGoByFirst(Entity entity, ReadOnlySpan<char> word, bool isArticled) =>
        entity.AsCountry is not null ? isArticled && word is "North" or "South" or "East" or "West"
        : !entity.IsBody && !isArticled && entity.PersonEvidence > 0 && Country.Find(word) is null;

    /// <summary>"John F. Kennedy" for "John Kennedy" and "J. Kennedy": one surname, and given names that begin alike.</summary>
    private static bool HaveSameEnds(ReadOnlySpan<char> known, ReadOnlySpan<char> words)
    {
        var first = known[(known.LastIndexOf(' ') + 1)..];
        var second = words[(words.LastIndexOf(' ') + 1)..];
        if (!first.Equals(second, StringComparison.OrdinalIgnoreCase) || !known.Contains(' '))
            return false;
        var given = known[..known.IndexOf(' ')];
        var other = words[..words.IndexOf(' ')];
        return given.Equals(other, StringComparison.OrdinalIgnoreCase) || IsInitial(given, other) || IsInitial(other, given);
    }

    private static bool IsInitial(ReadOnlySpan<char> initial, ReadOnlySpan<char> given) =>
        initial.Length == 2 && initial[1] == '.' && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(given[0]);

    /// <summary>The family name that stands first where the given name is written with a hyphen: "Wi" for "Wi Sung-lac".</summary>
    private static bool IsFamilyName(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is var blank and > 0 && name[blank..].IndexOf('-') is var dash and > 0 && dash + 1 < name[blank..].Length
        && char.IsLower(name[blank..][dash + 1]) && word.Equals(name[..blank], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word stands in a name and others behind it.</summary>
    private static bool HoldsBefore(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        name.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || name[at - 1] == ' ')
        && at + word.Length < name.Length && name[at + word.Length] == ' ';

    /// <summary>The same name, or its last words; a country behind a hyphen is but one of two: "North Korea-Vietnam".</summary>
    private static bool EndsIn(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)
        && (longer.Length == shorter.Length || longer[^(shorter.Length + 1)] == ' ' || (longer[^(shorter.Length + 1)] == '-'
            && Country.Find(shorter) is null));
}
