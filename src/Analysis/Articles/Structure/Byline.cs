using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>What a by-line says: "By Lena Marsh and Per Holt, Transport Desk", "Words: LENA MARSH", "Lena Marsh, Ostmere".</summary>
/// <param name="Authors">Those who wrote it, by name.</param>
/// <param name="Outlet">The paper or agency it names, or null.</param>
/// <param name="IsAnnounced">Whether "By", "Words:" and the like stand before the names.</param>
/// <param name="IsTold">Whether a trade, a desk, a place or several names show that the names are those of authors.</param>
internal sealed partial record Byline(ImmutableArray<string> Authors, string? Outlet, bool IsAnnounced, bool IsTold)
{
    private const int Longest = 160;
    private const int MostParts = 12;

    /// <summary>The names in a by-line, with "By" or without; none where it is null or none is found.</summary>
    public static ImmutableArray<string> NamesIn(string? byline) =>
        byline is null ? [] : Parse(byline)?.Authors ?? Parse($"By {byline}")?.Authors ?? [];

    /// <summary>The by-line that a line is, or null.</summary>
    public static Byline? Parse(string line)
    {
        if (line.Length is < 3 or > Longest || !MayBe(line))
            return null;
        var opening = Opening().Match(line);
        var isAnnounced = opening.Success;
        var rest = isAnnounced ? line[opening.Length..] : line;
        var end = EndOfNames(rest);
        var reading = new BylineReading(isAnnounced);
        foreach (var part in Separator().Split(rest[..end], MostParts))
            reading.Add(part);
        reading.AddBehind(rest[end..]);
        return reading.Result();
    }

    /// <summary>Whether words begin as an announced by-line does: with "By", "Words:" and the like.</summary>
    public static bool IsAnnouncedBy(ReadOnlySpan<char> line) => Opening().IsMatch(line);

    /// <summary>A by-line is no sentence: it has few words, and no mark that ends or divides one.</summary>
    private static bool MayBe(string line) => line.AsSpan().IndexOfAny('"', '“', '?') < 0 && line.AsSpan().IndexOfAny("!”…") < 0;

    /// <summary>Where the names end: before a date, a time, a bracket, a bar or the like.</summary>
    private static int EndOfNames(string rest)
    {
        var cut = Cut().Match(rest);
        var end = cut.Success ? cut.Index : rest.Length;
        return MonthBehind().Match(rest) is { Success: true } month ? Math.Min(end, month.Index) : end;
    }

    [GeneratedRegex(@"\A\s*(?:[•*–—-]\s*)?"
        + @"(?:(?:(?:(?:written|story|words|text|report|reported|reporting|interview|analysis|opinion|comment|commentary|review|reviewed"
        + @"|compiled|posted|published|submitted|article|column|special|exclusive|contributed)(?: (?:and|&) \w{3,12})?\s+)?by\s*:?"
        + @"|(?:words|text|story|report|interview|author|authors|author\(s\)|byline|by-line|reporter|correspondent|writer)"
        + @"(?: by)?\s*:)\s+|from\s+(?=\p{Lu}\S+ .{2,40} in \p{Lu})|(?:by|words|text|author):(?=\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:,|;|&|/|\+|(?:,\s*)?\b(?:and|with)\b|\bAND\b|\bWITH\b)\s*(?:[Bb][Yy]\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*(?:[|•·●‧∙<(\[{→]|\s[-–—]{1,2}\s|\s{2,}|\t|\s\S{1,64}@"
        + @"|\b(?:updated|published|posted|last modified|first published|modified)\b|(?<!\p{L})\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@"[\s,]+(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?\.?,?\s+)?"
        + @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
        + @"|Dec(?:ember)?)\.?\s+\d", RegexOptions.CultureInvariant)]
    private static partial Regex MonthBehind();
}
