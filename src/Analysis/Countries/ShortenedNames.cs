using System.Collections.Frozen;

namespace Analysis.Countries;

/// <summary>
/// The forms in which tables, maps and headlines write a country's name: shortened word by word ("Dem. Rep. of Congo", "S. Sudan", "Solomon
/// Is."), and with its last part first ("Korea, Dem. People's Rep.", "Iran, Islamic Republic of"). The words are in
/// <c>shortened-words.txt</c>.
/// </summary>
internal static class ShortenedNames
{
    private const int MostForms = 64;
    private static readonly string[] Of = [" of the ", " of The ", " of "];
    private static readonly string[] Compass = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"];

    private static readonly FrozenDictionary<string, string[]> Short =
        WordList.Lines("Countries/shortened-words.txt").Select(line => line.Split(": "))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Cut =
        Short.Values.SelectMany(forms => forms).Where(form => form.Length > 2 && form[^1] == '.')
        .Select(form => form[..^1]).Concat(["ST", "FT", "MT"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is cut short where a full stop follows: "Dem".</summary>
    public static bool IsCut(ReadOnlySpan<char> word) => Cut.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The other forms of a name; none for one word.</summary>
    public static IEnumerable<string> Forms(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
            return [];
        return Inverted(name).SelectMany(form => Shortened(form).Append(form)).Concat(Shortened(name)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The shortened forms of a region that is called after a point of the compass; none for another.</summary>
    public static IEnumerable<string> FormsOfRegion(string name) =>
        name.IndexOf(' ') is > 0 and var blank && Compass.Contains(name[..blank]) ? Shortened(name) : [];

    private static IEnumerable<string> Shortened(string name)
    {
        IEnumerable<string> forms = [""];
        foreach (var word in name.Split(' '))
            forms = forms.SelectMany(form => Choices(word).Select(choice => form.Length == 0 ? choice : $"{form} {choice}"))
                .Take(MostForms);
        return forms.Where(form => form != name);
    }

    private static IEnumerable<string> Choices(string word)
    {
        var bare = word.TrimEnd(',');
        yield return word;
        if (Short.TryGetValue(bare, out var forms))
            foreach (var form in forms)
                yield return form + word[bare.Length..];
    }

    private static IEnumerable<string> Inverted(string name)
    {
        foreach (var of in Of)
            if (name.IndexOf(of, StringComparison.Ordinal) is > 0 and var at && name[..at] is var kind
                && name[(at + of.Length)..] is var place)
            {
                yield return $"{place}, {kind}";
                yield return $"{place}, {kind}{of.TrimEnd()}";
                if (kind.Contains(' ', StringComparison.Ordinal))
                    yield return $"{kind} {place}";
                yield break;
            }
        if (name.IndexOf(' ') is > 0 and var blank && Compass.Contains(name[..blank]))
            yield return $"{name[(blank + 1)..]}, {name[..blank]}";
    }
}
