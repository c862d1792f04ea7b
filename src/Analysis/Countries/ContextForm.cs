namespace Analysis.Countries;

/// <summary>How a word that means countries only in a context is found.</summary>
internal enum ContextFormKind
{
    /// <summary>Several countries at once: "the two Koreas".</summary>
    Group,

    /// <summary>A noun behind "the" or beside a hyphen: "the North", "South-North".</summary>
    Half,

    /// <summary>Before a noun: "Northern negotiators".</summary>
    Adjective,

    /// <summary>Before a hyphen and another country: "Franco-German".</summary>
    Compound,
}

/// <summary>A word that means countries only in a context; a line of <c>context-forms.tsv</c>.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">How it is found.</param>
/// <param name="Countries">The codes of what it means.</param>
/// <param name="Needs">The codes of the countries of which the article must name all.</param>
internal sealed record ContextForm(string Text, ContextFormKind Kind, string[] Countries, string[] Needs)
{
    /// <summary>All of them; the lines of one word stand together.</summary>
    public static IReadOnlyList<ContextForm> All { get; } = [.. WordList.Lines("Countries/context-forms.tsv").Select(Parse)];

    private static ContextForm Parse(string line)
    {
        var cells = line.Split('\t');
        return new(
            cells[0], Enum.Parse<ContextFormKind>(cells[1], ignoreCase: true), cells[2].Split(' '), cells.Length > 3
                ? cells[3].Split(' ')
                : []);
    }
}
