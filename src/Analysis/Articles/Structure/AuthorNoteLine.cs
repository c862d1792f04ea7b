using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Below the story: who its author is ("Lena Marsh is a transport correspondent."), and how to write to her.</summary>
internal sealed partial class AuthorNoteLine : ILineKind
{
    /// <inheritdoc/>
    public BlockKind? Of(Line line) => line.IsInTail && !line.IsInHead && line.Index > 1 && IsNote(line) ? BlockKind.Boilerplate : null;

    private static bool IsNote(Line line)
    {
        if (!Form().IsMatch(line.Head))
            return false;
        var match = Form().Match(line.Words);
        return match.Success
            && (PersonName.IsLikeAnnounced(match.Groups["name"].ValueSpan) || match.Groups["name"].ValueSpan.StartsWith("The author"));
    }

    [GeneratedRegex(@"\A(?:[•*—–-]\s*)?(?:"
        + @"(?:About the author:?\s+)?"
        + @"(?<name>\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3}),? "
        + @"(?:is|was|are|has been|covers|reports?|writes?|works)\b"
        + @"(?: (?:an?|the|our|on|about|for|as|who|based)\b)?[^.]{0,90}?\b"
        + @"(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|freelancer?|fellow|bureau|staff|covers?|covering"
        + @"|author of)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
