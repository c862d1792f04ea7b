using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Where, when and by whom an article was filed, as it stands before its first words: "SEOUL, March 3 (Agency) —",
/// "Ostmere, Nov 24 (Reuters) - ", "OSTMERE, Nov. 24, 2026 /PRNewswire/ --", "Washington CNN —".
/// </summary>
/// <param name="Place">The place alone; null where only an agency is named.</param>
/// <param name="Agency">The agency, or null.</param>
/// <param name="Day">The day in words, as written; null where there is none.</param>
/// <param name="Length">The number of code units it takes, with the dash and blanks behind it.</param>
internal sealed partial record Dateline(string? Place, string? Agency, string? Day, int Length)
{
    private const int Longest = 140;
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("—–―‑:(/");
    private static readonly SearchValues<char> Marks = SearchValues.Create("—–―‑:)/");

    /// <summary>The dateline that a paragraph begins with, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph in it.</param>
    /// <param name="isFirst">Whether no paragraph of the body stands before it: only there a name in capitals alone is a place.</param>
    public static Dateline? Before(string text, TextSpan paragraph, bool isFirst)
    {
        var opening = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Longest));
        return MayOpen(opening[0]) && MayReachMark(opening) && HasMark(opening) ? Before(opening.ToString(), isFirst) : null;
    }

    /// <summary>The dateline that a paragraph begins with, or null.</summary>
    /// <param name="paragraph">The paragraph, or its first words.</param>
    /// <param name="isFirst">Whether no paragraph of the body stands before it.</param>
    public static Dateline? Before(string paragraph, bool isFirst)
    {
        foreach (var form in (Regex[])[Form(), BareForm()])
            if (form.Match(paragraph) is { Success: true } match && match.Length < paragraph.Length
                && OpensSentence(paragraph, match.Length)
                && Of(match) is var found && IsCertain(found, match, isFirst))
                return found;
        return null;
    }

    private static bool MayOpen(char first) => char.IsUpper(first) || first == '(';

    /// <summary>
    /// Whether a mark comes before the first word in small letters that no form has outside of brackets: most paragraphs are ruled out by
    /// their second word.
    /// </summary>
    private static bool MayReachMark(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (OpeningMarks.Contains(words[i])
                || (words[i] == '-' && i > 0 && (words[i - 1] == '-' || char.IsWhiteSpace(words[i - 1]))))
                return true;
            else if (words[i] == ' ' && i + 1 < words.Length && char.IsLower(words[i + 1]) && !IsInPlaces(words[(i + 1)..]))
                return false;
        return false;
    }

    private static bool IsInPlaces(ReadOnlySpan<char> words)
    {
        var end = 1;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        return words[..end] is "al" or "am" or "an" or "and" or "de" or "del" or "der" or "el" or "la" or "of" or "on" or "sur" or "upon";
    }

    /// <summary>Whether there is one of the marks that close a dateline, whatever its form.</summary>
    private static bool HasMark(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny(Marks))
            return true;
        for (var i = 1; i + 1 < words.Length; i++)
            if (words[i] == '-' && (words[i + 1] == '-' || (char.IsWhiteSpace(words[i - 1]) && char.IsWhiteSpace(words[i + 1]))))
                return true;
        return false;
    }

    /// <summary>The dateline that a line is as a whole: "NAIROBI, Kenya, 12 March 2024", "OSTMERE (Reuters)".</summary>
    public static Dateline? Alone(string line) =>
        line.Length <= Longest && LineForm().Match(line) is { Success: true } match && !IsNoPlace(match)
        && (match.Groups["date"].Success || Outlets.IsAgency(match.Groups["agency"].ValueSpan)) ? Of(match) : null;

    private static Dateline Of(Match match) =>
        new(
            Value(match, "place") is { } place
                ? WithoutFullStop(place.TrimEnd(',', ' '))
                : null, Value(match, "agency"), Value(match, "date"), match.Length);

    /// <summary>"MOSCOW." loses its full stop, "N.D." and "Calif." keep theirs.</summary>
    private static string WithoutFullStop(string place)
    {
        var word = place.AsSpan(place.LastIndexOf(' ') + 1);
        return word.Length > 4 && word.IndexOf('.') == word.Length - 1 && !word.ContainsAnyInRange('a', 'z') ? place[..^1] : place;
    }

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    /// <summary>Behind it a sentence begins: with a capital, a figure or a quotation mark.</summary>
    private static bool OpensSentence(string paragraph, int at) =>
        char.IsUpper(paragraph[at]) || char.IsDigit(paragraph[at]) || "\"“‘'«[$€£`".Contains(paragraph[at], StringComparison.Ordinal)
        || char.GetUnicodeCategory(paragraph[at]) == System.Globalization.UnicodeCategory.OtherLetter;

    private static bool IsCertain(Dateline found, Match match, bool isFirst)
    {
        var isKnown = found.Agency is not null && Outlets.IsLike(found.Agency);
        if (found.Place is null)
            return isKnown;
        if (IsNoPlace(match))
            return false;
        if (match.Groups["colon"].Success)
            return isFirst && match.Groups["caps"].Success;
        return match.Groups["caps"].Success
            ? isFirst || found.Agency is not null || found.Day is not null
            : isKnown || found.Day is not null || (found.Agency is not null && Initials().IsMatch(found.Agency));
    }

    /// <summary>Words in capitals that announce something else than a place.</summary>
    private static bool IsNoPlace(Match match) => Announcement().IsMatch(match.Groups["place"].ValueSpan);

    private const string MonthName =
        @"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\p{L}{0,7}\.?";
    private const string Weekday = @"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY))";
    private const string Date =
        $@"(?<date>(?:{Weekday},? )?(?:{MonthName} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
            + $@"|\d{{1,2}}(?:st|nd|rd|th)? {MonthName},?(?: \d{{4}})?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})|{Weekday})";
    private const string Caps =
        @"(?<caps>\p{Lu}(?:[\p{Lu}’'.]|-(?=\p{Lu}))+(?:(?: |/| / )(?:\p{Lu}(?:[\p{Lu}’'.]|-(?=\p{Lu}))*|DE|LA|de|la|al|el)){0,4})";
    private const string Mixed =
        @"\p{Lu}(?:[\p{L}’'.]|-(?=\p{L}))+(?:(?: |/)(?:\p{Lu}(?:[\p{L}’'.]|-(?=\p{L}))+|de|del|la|al|el|am|an|der|on|upon|sur)){0,3}";
    private const string Region =
        @"(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\p{L}.]{0,8} \d)\p{Lu}[\p{L}.]+"
            + @"(?: (?:\p{Lu}[\p{L}.]+|of|and)){0,3}){0,2}?";
    private const string Spot = $@"(?<place>(?:{Caps}|{Mixed}){Region})";
    private const string Wire = @"(?:\s?\((?<agency>[\p{L}][\p{L}\d&./’' -]{1,38})\)|\s?/(?<agency>[\p{L}][\p{L}\d& -]{2,30})/)";
    private const string Dash = @"(?:\s?(?:—|–|--|―)\s?|\s[-‑]\s)";

    [GeneratedRegex($@"\A(?:{Spot}[,.]?(?:(?:\s|{Dash}){Date})?(?:--)?{Wire}?,?{Dash}|{Spot}, {Date}{Wire}\s"
        + $@"|(?<colon>{Spot}(?:,? {Date})?{Wire}?:\s)"
        + $@"|\((?<agency>[\p{{L}}][\p{{L}}& .]{{1,30}})\)(?:{Dash}|\s))", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    /// <summary>"Washington CNN —": only an agency's known name stands without brackets.</summary>
    [GeneratedRegex($@"\A(?<place>{Mixed}{Region})(?: |, )(?<agency>\p{{Lu}}{{2,8}}(?: News)?){Dash}", RegexOptions.CultureInvariant)]
    private static partial Regex BareForm();

    [GeneratedRegex(
        $@"\A{Spot}(?:(?:,? | ?\| ?){Date}(?:,? \d{{1,2}}[:.]\d{{2}}.{{0,12}})?)?{Wire}?\s?[—–-]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LineForm();

    [GeneratedRegex(@"\A\p{Lu}{3,8}(?:-\p{Lu}{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\A(?:ADVERTISEMENT|ALERT|ANALYSIS|ANSWER|BACKGROUND|BREAKING|BRIEF|BYLINE|CAPTION|COLUMN|COMMENT(?:ARY)?"
        + @"|CORRECTION|DATE|DEVELOPING|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FILE|FLASH|GRAPHIC|HEADLINE|INTERVIEW|JUST IN"
        + @"|LATEST|LENGTH|LIVE|LOAD-DATE|LOOK|MORE|NEW|NEWS|NOTE|OPINION|PHOTOS?|PREVIEW|PROFILE|QUESTION|QUOTE|READ(?: MORE)?|RECAP"
        + @"|RELATED|REVIEW|SECTION|SEE(?: ALSO)?|SOURCE|SPECIAL|SPOTLIGHT|STORY|SUMMARY|TIMELINE|TOPLINE|UPDATED?|URGENT|VIDEO|WARNING"
        + @"|WATCH|WRAPUP|Published|Updated|Posted|Date|Last|First|Correction|Editor|Note|Monday|Tuesday|Wednesday|Thursday|Friday|"
        + @"Saturday|Sunday)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
