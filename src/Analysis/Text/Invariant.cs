using System.Globalization;

namespace Analysis.Text;

/// <summary>Values as they leave the process: the same whatever language the machine is set to.</summary>
internal static class Invariant
{
    /// <summary>A whole number.</summary>
    public static int Int(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    public static double Double(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    /// <summary>A value as text that reads back as the same value; a date as year-month-day.</summary>
    public static string Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
