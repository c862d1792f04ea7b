namespace Analysis.Grammar;

/// <summary>What a word beside marks tells of what they enclose; see <c>Naming.txt</c>.</summary>
internal enum NamingSign : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has a title: "film".</summary>
    Work,

    /// <summary>It gives a name: "christened".</summary>
    Named,

    /// <summary>Its object is a work: "sang".</summary>
    Renders,

    /// <summary>A title hangs on it with "of": "copies".</summary>
    Copies,

    /// <summary>It puts words on a thing: "embroidered".</summary>
    Inscribed,

    /// <summary>It is for words that are uttered or shown: "slogan".</summary>
    Voiced,
}

/// <summary>The words beside marks that hold names.</summary>
internal static class Naming
{
    private static readonly WordMap<NamingSign> Signs = new(Read());

    /// <summary>What a word tells, in the singular or plural of a noun.</summary>
    public static NamingSign Of(ReadOnlySpan<char> word) =>
        Signs.Find(word) is var sign and not NamingSign.None ? sign : word.Length > 2
            && word[^1] == 's' ? Signs.Find(word[..^1]) is NamingSign.Work ? NamingSign.Work : NamingSign.None : NamingSign.None;

    private static Dictionary<string, NamingSign> Read()
    {
        var signs = new Dictionary<string, NamingSign>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordList.Lines("Grammar/Marks/Names/Naming.txt"))
            foreach (var word in line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                signs.TryAdd(word, Enum.Parse<NamingSign>(line[..line.IndexOf(':')]));
        return signs;
    }
}
