using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// A day as news archives print it, in the language of their interface: "9 Januar 1993", "mardi 14 mars 2006", "2018 年 10 月 7 日".
/// </summary>
/// <param name="Day">The day; null where only month and year are printed, or a day that is none.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly partial record struct ArchiveDate(DateOnly? Day, int Start, int End)
{
    /// <summary>What may stand before a date in a line that holds nothing else: a weekday.</summary>
    private const int LongestWeekday = 16;

    private static readonly FrozenDictionary<string, int> Months = WordList.Lines("Articles/Formats/Archives/Months.txt")
        .SelectMany((line, month) => line.Split(' ').Select(name => (name, month + 1)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first day in a line, or null.</summary>
    public static DateOnly? Find(string? line) => line is null ? null : First(line)?.Day;

    /// <summary>The first day in a line, or else the first month with its year; null where there is neither.</summary>
    public static ArchiveDate? First(string line)
    {
        Regex[] patterns = [YearFirst(), DayFirst(), MonthFirst()];
        var days = patterns.SelectMany(pattern => pattern.Matches(line)).OrderBy(match => match.Index);
        foreach (var match in days)
            if (DayOf(match) is { } day)
                return new ArchiveDate(day, match.Index, match.Index + match.Length);
        return MonthAndYear().Matches(line).FirstOrDefault(match => Months.ContainsKey(match.Groups["month"].Value)) is { } month
            ? new ArchiveDate(null, month.Index, month.Index + month.Length)
            : null;
    }

    /// <summary>The date that a line opens with, or with a weekday before it; null where it opens with words.</summary>
    public static ArchiveDate? Opening(string line) =>
        line.Length < 120 && First(line) is { } date && IsWeekday(line.AsSpan(0, date.Start)) ? date : null;

    private static bool IsWeekday(ReadOnlySpan<char> words)
    {
        words = words.Trim(" ,.;:");
        return words.Length <= LongestWeekday && !words.ContainsAny(' ', ';', ':') && !words.ContainsAnyInRange('0', '9');
    }

    private static DateOnly? DayOf(Match match)
    {
        var year = Number(match.Groups["year"].Value);
        var month = match.Groups["month"].Value;
        var number = char.IsAsciiDigit(month[0]) ? Number(month) : Months.GetValueOrDefault(month.TrimEnd('.'));
        var day = Number(match.Groups["day"].Value);
        return number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number) ? new DateOnly(year, number, day) : null;
    }

    /// <summary>Digits with stray blanks among them, as some exports have them: "2 009".</summary>
    private static int Number(string digits) => int.Parse(digits.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(?<year>[12]\d{3})(?:\s*[年년]\s*|[-/.])(?<month>\d{1,2})(?:\s*[月월]\s*|[-/.])(?<day>\d{1,2})(?!\d)")]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+de\b|\s+d['’])?[\s.-]{0,3}"
        + @"(?<month>\p{L}{3,14}|(?<=\d\.)\d{1,2}(?=\.))\.?,?(?:\s+del?)?[\s,.-]{0,3}(?<year>[12] ?\d ?\d ?\d)(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"(?<!\p{L})(?<month>\p{L}{3,14})\.?\s{0,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?<year>[12] ?\d ?\d ?\d)(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<!\p{L})(?<month>\p{L}{3,14})\.?,?\s{1,3}[12]\d{3}(?!\d)")]
    private static partial Regex MonthAndYear();
}
