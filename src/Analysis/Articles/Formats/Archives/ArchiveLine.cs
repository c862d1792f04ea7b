namespace Analysis.Articles;

/// <summary>A line of an export: a paragraph of it, with what its form says beside the words.</summary>
/// <param name="Words">The words, blanks folded; empty for an empty line.</param>
internal readonly record struct ArchiveLine(string Words)
{
    /// <summary>Whether it stands in the middle of the page.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The bookmark it carries; null for none.</summary>
    public string? Mark { get; init; }

    /// <summary>A line with blanks of all kinds folded to one.</summary>
    public static ArchiveLine Of(string words) => new(Fold(words));

    /// <summary>Words with blanks of all kinds folded to one, and none at the edges.</summary>
    public static string Fold(string words) =>
        IsFolded(words) ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether nothing is to be folded, as in nearly all lines.</summary>
    private static bool IsFolded(string words)
    {
        var isBlank = true;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) && (isBlank || c != ' '))
                return false;
            isBlank = c == ' ';
        }
        return !isBlank || words.Length == 0;
    }
}
