using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Finds a day in a line as people write it: "Sept 3, 2025", "3rd of September 2025", "24-Nov-26", "2025/09/03", "24.11.2026",
/// "20250903T101500Z", "2026年11月24日". Of several days in a line that of publication is taken, not that of an update.
/// </summary>
internal static partial class ArticleDate
{
    /// <summary>The day a line names in full, or null.</summary>
    public static DateOnly? Find(string? line)
    {
        DateOnly? first = null, unlabelled = null;
        foreach (var found in All(line))
        {
            if (found.Label == DateLabel.Published)
                return found.Day;
            first ??= found.Day;
            unlabelled ??= found.Label == DateLabel.None ? found.Day : null;
        }
        return unlabelled ?? first;
    }

    /// <summary>All days that a line names in full, in the order they stand in.</summary>
    public static IEnumerable<FoundDay> All(string? line)
    {
        if (!MayHold(line))
            yield break;
        var (at, labelStart) = (0, 0);
        while (line is not null && at < line.Length && Next(line, at) is { } found)
        {
            var label = LabelOf(line.AsSpan(labelStart, found.Span.Start - labelStart));
            yield return found with { Label = label };
            at = labelStart = found.Span.End;
        }
    }

    /// <summary>Whether a word is a month's name, written out or short: "September", "Sept.", "Sep".</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Month().IsMatch(word);

    /// <summary>Every form has a year: four figures, or two behind an apostrophe or a hyphen.</summary>
    private static bool MayHold(ReadOnlySpan<char> line)
    {
        var figures = 0;
        for (var i = 0; i < line.Length; i++)
        {
            figures = char.IsDigit(line[i]) ? figures + 1 : 0;
            if (figures == 4 || (figures == 2 && i >= 2 && line[i - 2] is '\'' or '’' or '-'))
                return true;
        }
        return false;
    }

    /// <summary>The first day at or behind a place of the line.</summary>
    private static FoundDay? Next(string line, int at)
    {
        for (var match = Day().Match(line, at); match.Success; match = match.NextMatch())
            if (Parse(match) is { } day)
                return new FoundDay(day, new TextSpan(match.Index, match.Length), DateLabel.None) { Order = OrderOf(match) };
        return null;
    }

    private static DateLabel LabelOf(ReadOnlySpan<char> before) =>
        UpdateWord().IsMatch(before) ? DateLabel.Updated : PublicationWord().IsMatch(before) ? DateLabel.Published : DateLabel.None;

    private static DateOnly? Parse(Match match)
    {
        var year = match.Groups["year"].ValueSpan;
        return match.Groups["first"].Success
            ? OfNumbers(Number(match.Groups["first"].ValueSpan), Number(match.Groups["second"].ValueSpan), YearOf(year))
            : DayOf(YearOf(year), MonthOf(match.Groups["month"].ValueSpan), Number(match.Groups["day"].ValueSpan));
    }

    private static NumberOrder OrderOf(Match match)
    {
        if (!match.Groups["first"].Success || MarkBehind(match, match.Groups["first"]) == '.')
            return NumberOrder.None;
        var (first, second) = (Number(match.Groups["first"].ValueSpan), Number(match.Groups["second"].ValueSpan));
        return first == second ? NumberOrder.None
            : first > 12 ? NumberOrder.DayFirst
            : second > 12 ? NumberOrder.MonthFirst
            : NumberOrder.Either;
    }

    private static char MarkBehind(Match match, Group number) => match.ValueSpan[number.Index - match.Index + number.Length];

    /// <summary>A day in numbers: the day stands first, unless only the month can.</summary>
    private static DateOnly? OfNumbers(int first, int second, int year) => DayOf(year, second, first) ?? DayOf(year, first, second);

    private static DateOnly? DayOf(int year, int month, int day) =>
        day >= 1 && year >= 1 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Two digits stand for a year from 1970 to 2069.</summary>
    private static int YearOf(ReadOnlySpan<char> digits) => Number(digits) switch
    {
        var year when digits.Length > 2 => year,
        < 70 and var year => 2000 + year,
        var year => 1900 + year,
    };

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

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Months =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|"
            + "Dec(?:ember)?";
    private const string YearInFull = @"(?<year>(?:1[5-9]|2[0-2])\d\d)(?!\d)";

    /// <summary>A year in full, or two digits behind an apostrophe.</summary>
    private const string YearBehind = $@"(?:{YearInFull}|['’](?<year>\d\d)\b)";
    private const string Iso =
        @"(?<![\d/.-])(?<year>(?:1[5-9]|2[0-2])\d\d)"
            + @"(?:-(?<month>[01]?\d)-(?<day>[0-3]?\d)|/(?<month>[01]?\d)/(?<day>[0-3]?\d)|\.(?<month>[01]\d)\.(?<day>[0-3]\d)"
            + @"|(?<month>[01]\d)(?<day>[0-3]\d))(?![\d/-])";
    private const string MonthFirst = $@"\b(?<month>{Months})(?:\.?\s{{1,3}}|-)(?<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s|-){YearBehind}";
    private const string DayFirst =
        $@"(?<!\d)(?<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s(?:of\s)?|-)(?<month>{Months})(?:\.?,?\s|-){YearBehind}";
    private const string Short = $@"(?<!\d)(?<day>\d{{1,2}})-(?<month>{Months})-(?<year>\d\d)(?!\d)";

    /// <summary>Both marks are alike; the three are written out, since a reference back keeps a pattern from being compiled.</summary>
    private const string Numeric =
        @"(?<![\d/.-])(?:(?<first>\d{1,2})/(?<second>\d{1,2})/|(?<first>\d{1,2})\.(?<second>\d{1,2})\."
            + @"|(?<first>\d{1,2})-(?<second>\d{1,2})-)(?<year>(?:19|20)\d\d)(?![\d/-])";
    private const string EastAsian = @"(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]";

    [GeneratedRegex($"{Iso}|{MonthFirst}|{DayFirst}|{Short}|{Numeric}|{EastAsian}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex($@"\A(?:{Months})\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:updated?|modified|amended|edited|revised|corrected|refreshed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UpdateWord();

    [GeneratedRegex(@"\b(?:published|posted|issued|released|created|filed|pub(?:lication)? date|date)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicationWord();
}
