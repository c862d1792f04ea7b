using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>A line that says when it was published or changed, and little else: "First published on Tue 24 Nov 2026 11.05 GMT".</summary>
internal sealed partial class DayLine : ILineKind
{
    private const int Longest = 140;
    private const int MostOtherWords = 5;

    /// <inheritdoc/>
    public BlockKind? Of(Line line)
    {
        if (!Is(line))
            return null;
        return IsPlaceAndDate(line.Words) ? BlockKind.Dateline : BlockKind.Date;
    }

    /// <summary>Whether a line says a date, and nothing that is told.</summary>
    public static bool Is(Line line) => line.Span.Length <= Longest && MayTell(line.Span) && Is(line.Words);

    /// <summary>The outlet that stands before the date, or null: "Meridian Wire, Nov 20, 2025".</summary>
    public static string? OutletOf(string line)
    {
        if (OutletBeforeDate().Match(line) is not { Success: true } match)
            return null;
        var words = match.Groups["outlet"].Value.Trim();
        return Label().IsMatch(words) || IsPlaceAndDate(line) ? null : words;
    }

    /// <summary>Whatever its form, a date has a figure, or it is "today" or "yesterday".</summary>
    private static bool MayTell(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsDigit(c))
                return true;
        return line.Contains("today", StringComparison.OrdinalIgnoreCase) || line.Contains("yesterday", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(string line)
    {
        if (Timing().IsMatch(line))
            return true;
        var days = ArticleDate.All(line).Take(4).ToList();
        if (days.Count == 0)
            return false;
        var rest = days.Aggregate(
            line, (words, day) => words.Replace(line.Substring(day.Span.Start, day.Span.Length), " ", StringComparison.Ordinal));
        return IsLittle(Filler().Replace(rest, " "));
    }

    /// <summary>What is left beside the date is an outlet, a place or an edition: a few words that begin with capitals.</summary>
    private static bool IsLittle(string rest)
    {
        var words = rest.Split(
            [' ', ',', '|', '•', '·', '-', '–', '—', '/', ':', '.', '(', ')', '[', ']', '\t', '\u00a0'],
            StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostOtherWords
            && words.All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Length <= 3 || word is "edition" or "print");
    }

    /// <summary>"NAIROBI, Kenya, 12 March 2024" and "Ostmere, 24 November 2026" say where it was filed.</summary>
    private static bool IsPlaceAndDate(string line) =>
        Dateline.Alone(line) is { Place: { } place } && !Outlets.IsLike(place) && IsPlace(place);

    private static bool IsPlace(string place)
    {
        var town = place.Split(',')[0];
        return !town.Contains(' ') || !town.AsSpan().ContainsAnyInRange('a', 'z') || PlaceBeginning().IsMatch(town);
    }

    private const string MonthName = @"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?";
    private const string Weekday = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
    private const string Clock =
        @"\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\b\.?|hrs|hours|Z)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}\s*(?:GMT|UTC|hrs)";
    private const string Zone =
        @"\b(?:GMT|UTC|BST|CES?T|EES?T|WES?T|[ECMP][SD]?T|IST|JST|KST|HKT|SGT|AES?T|AEDT|NZD?ST|Eastern|Central|Pacific|ET|PT)\b"
            + @"(?:\s*[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}";
    private const string LabelWords =
        "first published|originally published|last updated|last "
            + "modified|published|updated|modified|posted|created|amended|issued|filed|released|publication date|pub "
            + "date|date|time|on|at|by|from|in|and|is|was|the|this|article|story";

    [GeneratedRegex($@"{Clock}|{Zone}|\b{Weekday}\b|\b(?:{LabelWords})\b:?|\d+\s+(?:min(?:ute)?s?|hours?|days?|hrs?)\s+(?:ago|read)"
        + $@"|\b(?:a|an)\s+(?:minute|hour|day)\s+ago\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex($@"\A\W{{0,3}}(?:(?:{LabelWords})\W+){{1,5}}(?:{Weekday},?\s+)?(?:{Clock}|{MonthName}\s+\d{{1,2}}"
        + $@"|\d{{1,2}}\s+{MonthName}|\d+\s+(?:min(?:ute)?s?|hours?|days?|hrs?|weeks?)\s+ago|today|yesterday)\W*(?:{Clock}|{Zone}"
        + $@"|\W){{0,4}}\z|\A(?:{Weekday},?\s+)?(?:{MonthName}\s+\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{MonthName}"
        + $@"|{Weekday},?\s+{Clock})(?:\W+(?:at\s+)?(?:{Clock}))?(?:\W*(?:{Zone}))?\z"
        + $@"|\A\d+\s+(?:min(?:ute)?s?|hours?|days?|hrs?|weeks?)\s+ago\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex($@"\A(?<outlet>\p{{Lu}}[\p{{L}}\d .&'’-]{{1,40}}?)\s*[,|•·–—-]\s*(?:{Weekday}\W+)?(?:{MonthName} \d"
        + $@"|\d{{1,2}}(?:st|nd|rd|th)? {MonthName}|[12]\d{{3}}-|\d{{1,2}}[/.]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex OutletBeforeDate();

    [GeneratedRegex($@"\A(?:{Weekday}|{LabelWords}|{MonthName})\.?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\A(?:New|San|Santa|Los|Las|Port|Saint|St\.?|Cape|Fort|North|South|East|West|El|La|Le|Rio|Kuala|Addis|Hong|Tel|Abu"
        + @"|Buenos|Mexico|Ho|Phnom|Sri|Panama|Quezon|Kansas|Salt|Dar|Sao|São|Mount|Lake|Nova|Novi|Upper|Lower)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBeginning();
}
