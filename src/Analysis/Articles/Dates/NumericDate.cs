using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>In which order three numbers make a day.</summary>
internal enum DateOrder
{
    /// <summary>24/11/2026.</summary>
    DayFirst,

    /// <summary>11/24/2026.</summary>
    MonthFirst,

    /// <summary>26/11/24.</summary>
    YearFirst,
}

/// <summary>A day written in three numbers whose order has to be told from elsewhere: "03/05/2026", "3.5.26".</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second number.</param>
/// <param name="Third">The third number.</param>
/// <param name="Separator">What stands between them.</param>
internal readonly partial record struct NumericDate(int First, int Second, int Third, char Separator)
{
    /// <summary>The numbers of a value; null where it is written in another form. A time behind the day is passed over.</summary>
    public static NumericDate? Of(string value) => Form().Match(value) is { Success: true } match
        ? new NumericDate(Number(match, "first"), Number(match, "second"), Number(match, "third"), match.Groups["mark"].ValueSpan[0])
        : null;

    /// <summary>The day in an order; null where there is no such day. Two digits of a year are 1970 to 2069.</summary>
    public DateOnly? In(DateOrder order) => order switch
    {
        DateOrder.DayFirst => Day(Third, Second, First),
        DateOrder.MonthFirst => Day(Third, First, Second),
        _ => Third <= 31 ? Day(First, Second, Third) : null,
    };

    /// <summary>The day of a year, month and day, or null where there is none.</summary>
    public static DateOnly? Day(int year, int month, int day)
    {
        var full = year switch { < 70 => 2000 + year, < 100 => 1900 + year, _ => year };
        return full is >= 1500 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full, month)
            ? new DateOnly(full, month, day)
            : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*(?<first>\d{1,2})"
        + @"(?<mark>[/.-])\s?(?<second>\d{1,2})\k<mark>\s?"
        + @"(?<third>\d{4}|\d{2})(?!\d)(?:[T,]?\s*\d{1,2}[:.h]\d{2}\D.{0,20}|[T,]?\s*\d{1,2}[:.h]\d{2}|\s*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
