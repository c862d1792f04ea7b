using System.Globalization;

namespace Analysis.Results;

/// <summary>
/// The values of a column as a reader sees them: fractions of one column have the same number of places, so that
/// they can be compared at a glance.
/// </summary>
internal static class ColumnText
{
    private const int MostPlaces = 3;
    private const int MostPlacesFromHundredOn = 1;

    /// <summary>The first values: numbers to four significant places of the largest, dates as year-month-day, "" for none.</summary>
    public static IReadOnlyList<string> Of(Column column, int rows)
    {
        var values = column.Values.Take(rows).ToList();
        var format = "#,0." + new string('0', Places([.. values.OfType<double>().Where(double.IsFinite)]));
        return [.. values.Select(value => Shown(value, format))];
    }

    private static int Places(IReadOnlyList<double> numbers)
    {
        if (numbers.Count == 0)
            return 0;
        var most = numbers.Max(Math.Abs) >= 100 ? MostPlacesFromHundredOn : MostPlaces;
        return numbers.Max(number => Enumerable.Range(0, most + 1)
            .First(places => places == most || Math.Round(number, places) == Math.Round(number, most)));
    }

    private static string Shown(object? value, string format) => value switch
    {
        null => "",
        int number => number.ToString("#,0", CultureInfo.InvariantCulture),
        double number => number.ToString(format, CultureInfo.InvariantCulture),
        _ => Invariant.Text(value),
    };
}
