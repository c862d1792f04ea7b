using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The words under a picture: they begin with "Photo:" and the like, end in a credit, or follow "Image caption".</summary>
internal sealed partial class CaptionLine : ILineKind
{
    /// <summary>One of them is in every credit; where there is none, the longer search is spared.</summary>
    private static readonly SearchValues<string> CreditWords = SearchValues.Create(
        ["photo", "picture", "image", "illustration", "composite", "credit", "afp", "reuters", "shutterstock"],
        StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public BlockKind? Of(Line line) => Is(line) || IsBelowLabel(line) ? BlockKind.Caption : null;

    /// <summary>Whether the line's own words show that they stand under a picture.</summary>
    public static bool Is(Line line) => line.IsShort && Is(line.Span);

    /// <summary>Whether words end in the credit of a picture, or begin with "Photo:" and the like.</summary>
    public static bool Is(ReadOnlySpan<char> words) =>
        words.Length <= 300 && (Beginning().IsMatch(words) || (MayCredit(words) && Credit().IsMatch(words)));

    private static bool MayCredit(ReadOnlySpan<char> words) => words.ContainsAny('/', ')') || words.ContainsAny(CreditWords);

    private static bool IsBelowLabel(Line line) =>
        line.IsShort && line.Previous is { Kind: BlockKind.Caption } previous && Label().IsMatch(previous.Words);

    [GeneratedRegex(@"\A(?:(?:photo(?:graph|s)?|file photo|pictures?|image|caption|pictured|illustration|graphic)\s*"
        + @"(?:[:：(]|(?:source|caption|credit|by)\b)|\((?:photo|image|ap photo|file)\b|(?:photo|image) (?:courtesy|credit)\b"
        + @"|getty images?\z|image source\b|image caption\b|media caption\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:[.!?”"")\s](?:photo(?:graph)?|picture|image|illustration|composite|credit)s?"
        + @"(?: credit)?\s*(?::|by)\s*[\p{Lu}@][^.!?]{1,60}"
        + @"|\((?:[^()]{2,30}/[^()]{2,40}|(?:ap|afp|epa|file) photo|photo(?: by)?:? [^()]{2,50}|getty images?|courtesy [^()]{2,50})\)"
        + @"|[.”""]\s*(?:\p{Lu}[\p{L}.’'-]+ ){1,3}?/ ?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Bloomberg|PA|Shutterstock|Alamy)"
        + @"|[.”""] ?(?:AP Photo|Getty Images|AFP|Reuters|Shutterstock)(?:/[\p{L} .’'-]{2,40})?)\.?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"\A(?:image|media) caption\W*\z|\Acaption\W*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
