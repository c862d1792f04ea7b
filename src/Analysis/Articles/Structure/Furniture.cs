using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>What a line of furniture is.</summary>
internal enum FurnitureKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A line of its own: "Share this article".</summary>
    Line,

    /// <summary>The heading of a list of links: "Most read".</summary>
    ListHeading,
}

/// <summary>Knows the lines that sites put around a story: menus, buttons, notices of copyright, links to other stories.</summary>
internal static partial class Furniture
{
    private const int Longest = 200;
    private const int LongestPhrase = 120;

    private static readonly FrozenDictionary<string, FurnitureKind> Exact = Entries().Where(e => !e.IsOpen)
        .DistinctBy(e => e.Words).ToFrozenDictionary(e => e.Words, e => e.Kind, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FurnitureKind>.AlternateLookup<ReadOnlySpan<char>> ExactOf =
        Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Entry[]> OpenByFirstWord = Entries().Where(e => e.IsOpen)
        .GroupBy(e => FirstWord(e.Words).ToString(), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> OpenOf =
        OpenByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a line is, if it is furniture at all.</summary>
    public static FurnitureKind Of(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return FurnitureKind.None;
        var words = line.Trim(" \t\u00a0.:»›>▶►•→|*-–—_[]()");
        if (words.Length <= LongestPhrase && ExactOf.TryGetValue(words, out var kind))
            return kind;
        if (words.Length <= LongestPhrase && OfBeginning(words, line) is var open and not FurnitureKind.None)
            return open;
        return Notice().IsMatch(line) ? FurnitureKind.Line : FurnitureKind.None;
    }

    private static FurnitureKind OfBeginning(ReadOnlySpan<char> words, ReadOnlySpan<char> line)
    {
        if (OpenOf.TryGetValue(FirstWord(words), out var entries))
            foreach (var entry in entries)
                if (line.TrimStart(" \t\u00a0»›>▶►•→|*-–—_[(").StartsWith(entry.Words, StringComparison.OrdinalIgnoreCase))
                    return entry.Kind;
        return FurnitureKind.None;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', ':');
        return end < 0 ? words : words[..end];
    }

    private static IEnumerable<Entry> Entries() => WordList.Lines("Articles/Structure/Furniture.txt").Select(line => new Entry(
        line.TrimEnd('+').TrimEnd('*'), line.TrimEnd('+').EndsWith('*'), line.EndsWith('+')
            ? FurnitureKind.ListHeading
            : FurnitureKind.Line));

    /// <param name="Words">The phrase, or its beginning.</param>
    /// <param name="IsOpen">Whether anything may follow.</param>
    /// <param name="Kind">What a line with it is.</param>
    private sealed record Entry(string Words, bool IsOpen, FurnitureKind Kind);

    [GeneratedRegex(@"\A(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved"
        + @"|\((?:additional )?(?:reporting|writing|editing|compiled)\b (?:and \w+ )?by\b"
        + @"|\((?:reporting|writing|editing|additional reporting|compiled) |\d{1,3}[\s-]*min(?:ute)?s?[\s-]+(?:read|listen)\b.{0,12}\z"
        + @"|\d+ (?:comments?|shares?|views?|likes?)\z|list \d+ of \d+\b|page \d+ of \d+\z|(?:\S+\s+){0,6}page \d+ of \d+\z"
        + @"|\d{1,4}\s\|\s.{3,60}\z|https?://\S+\z|www\.\S+\z|\[\+\d+ chars\]\z|\d{1,2}[smhd] ago\b.{0,100}\z"
        + @"|a version of this (?:article|story|column)\b.{0,30}\b(?:appear|print|ran)"
        + @"|[^.]{3,120} contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}\z"
        + @"|the post .{2,140} (?:appeared first|first appeared) on |write to \p{Lu}.{2,60} at \S+@\S+\z"
        + @"|this (?:interview|conversation|q ?& ?a|transcript) (?:has been|was) (?:lightly |slightly )?(?:edited|condensed)"
        + @"|(?:you are|you[’']re) receiving this|if you (?:no longer|would like to|want to) .{0,40}unsubscribe"
        + @"|e-?mail .{0,40}\bat \S+@\S+\z|follow .{2,40} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon)\b.{0,40}\z"
        + @"|[-–—_=*~•.·\s]{3,}\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
