using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Finds a day in a line: "Sept 3, 2025", "3 September 2025", "2025-09-03", "20250903T101500Z".</summary>
internal static partial class ArticleDate
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    /// <summary>The first day a line names in full, or null.</summary>
    public static DateOnly? Find(string? line)
    {
        if (line is null)
            return null;
        foreach (var pattern in (Regex[])[Iso(), MonthFirst(), DayFirst()])
            if (pattern.Match(line) is { Success: true } match && Parse(match) is { } date)
                return date;
        return null;
    }

    /// <summary>Whether a word is a month's name, written out or short: "September", "Sept.", "Sep".</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Month().IsMatch(word);

    private static DateOnly? Parse(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = MonthOf(match.Groups["month"].ValueSpan);
        return day >= 1 && year >= 1 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int MonthOf(ReadOnlySpan<char> month)
    {
        if (int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        for (var i = 0; i < 12; i++)
            if (month.StartsWith(names[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        return 0;
    }

    [GeneratedRegex(@"\b(?<year>[12]\d{3})-?(?<month>[01]\d)-?(?<day>[0-3]\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex($@"\A(?:{Months})\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex($@"\b(?<month>{Months})\.? (?<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?<year>[12]\d{{3}})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex($@"\b(?<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?<month>{Months})\.?,?[ -](?<year>[12]\d{{3}})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
