using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Days as programs write them: ISO 8601, seconds since 1970, a spreadsheet's count of days, "24-Nov-26", a mail's header.
/// What has a day of its own keeps it: no offset and no zone of a machine shifts it.
/// </summary>
internal static partial class MachineDate
{
    private static readonly string[] None = ["", "-", "--", "n/a", "na", "nan", "nat", "none", "null", "nil", "\\n", "unknown",
        "undefined", "?"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether a value stands for no date at all.</summary>
    public static bool IsMissing(string? value) => value is null || None.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The day that a value says without a doubt, or null.</summary>
    public static DateOnly? Parse(string value)
    {
        var trimmed = value.Trim().Trim('"', '\'');
        return Numbers(trimmed) ?? YearFirst(trimmed) ?? WithMonthName(trimmed) ?? Wrapped(trimmed);
    }

    /// <summary>
    /// A number: 20261124, a count of days as spreadsheets have it, seconds (or their thousandth parts and smaller) since 1970.
    /// </summary>
    private static DateOnly? Numbers(string value)
    {
        if (!OnlyNumber().IsMatch(value) || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        var digits = value.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : value.Length;
        return digits switch
        {
            5 when number is >= 20000 and < 80000 => DateOnly.FromDateTime(new DateTime(1899, 12, 30).AddDays(number)),
            8 => NumericDate.Day((int)number / 10000, (int)number / 100 % 100, (int)number % 100),
            12 or 14 when value.Length == digits
                && value is ['1', '9', ..] or ['2', '0', ..] => YearFirst($"{value[..4]}-{value[4..6]}-{value[6..8]}"),
            9 or 10 => SinceEpoch(number),
            12 or 13 => SinceEpoch(number / 1e3),
            15 or 16 => SinceEpoch(number / 1e6),
            18 or 19 => SinceEpoch(number / 1e9),
            _ => null,
        };
    }

    private static DateOnly? SinceEpoch(double seconds) => seconds < 7_258_118_400
        ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(Math.Floor(seconds)))
        : null;

    private static DateOnly? YearFirst(string value) => IsoDay().Match(value) is { Success: true } match
        ? NumericDate.Day(Number(match, "year"), Number(match, "month"), Number(match, "day"))
        : IsoWeek().Match(value) is { Success: true } week && Number(week, "week") is >= 1 and <= 53
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(Number(week, "year"), Number(week, "week"), (DayOfWeek)(Number(week, "day") % 7)))
            : null;

    private static DateOnly? WithMonthName(string value)
    {
        foreach (var form in (Regex[])[DayMonthYear(), MonthDayYear(), YearMonthDay(), Clock()])
            if (form.Match(value) is { Success: true } match && MonthOf(match.Groups["month"].ValueSpan) is var month and > 0
                && NumericDate.Day(Number(match, "year"), month, Number(match, "day")) is { } day)
                return day;
        return null;
    }

    /// <summary>A day inside what some databases and languages write around it.</summary>
    private static DateOnly? Wrapped(string value)
    {
        if (PythonDate().Match(value) is { Success: true } python)
            return NumericDate.Day(Number(python, "year"), Number(python, "month"), Number(python, "day"));
        return NetDate().Match(value) is { Success: true } net ? Numbers(net.Groups["number"].Value) : null;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
            if (name.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        return 0;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Month =
        @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
            + @"|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string Weekday = @"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\A\d+(?:\.\d*)?\z", Options)]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"\A(?<year>\d{4})(?:(?<month>\d\d)(?<day>\d\d)(?=[Tt])|(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2}))"
        + @"(?!\d)(?:\z|[Tt,;\s])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"\A(?<year>\d{4})-?W(?<week>\d\d)-?(?<day>[1-7])\b", Options)]
    private static partial Regex IsoWeek();

    [GeneratedRegex($@"\A{Weekday}(?<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[ /-]*(?:of )?{Month},?[ /-]*'?(?<year>\d{{4}}|\d\d)(?!\d|:)",
        Options)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex($@"\A{Weekday}{Month}[ /-]*(?<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|[ /-]+)'?(?<year>\d{{4}}|\d\d)(?!\d|:)", Options)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex($@"\A(?<year>\d{{4}})[ /-]*{Month}[ /-]*(?<day>\d{{1,2}})(?!\d|:)", Options)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex($@"\A{Weekday}{Month} +(?<day>\d{{1,2}}) \d\d:\d\d:\d\d (?:[A-Z+-][\w:+-]* )?(?<year>\d{{4}})\b", Options)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\Adatetime\.date(?:time)?\((?<year>\d{4}), ?(?<month>\d\d?), ?(?<day>\d\d?)\b", Options)]
    private static partial Regex PythonDate();

    [GeneratedRegex(@"\A\\?/Date\((?<number>\d+)(?:[+-]\d{4})?\)\\?/\z", Options)]
    private static partial Regex NetDate();
}
