using System.Globalization;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>
/// Numbers as JavaScript writes them: 24 for 24.0, 1e-7 for 1E-07. Editors read and write notebooks with it, so a notebook that is saved
/// unchanged stays as it is where its numbers are in this form.
/// </summary>
/// <seealso href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">ECMAScript's Number::toString.</seealso>
internal static class ScriptNumber
{
    private const int MostPlaces = 21;
    private const int MostLeadingZeros = 6;

    /// <summary>The number as JavaScript writes it; as it stands where JavaScript would read another one.</summary>
    public static string Of(JsonElement number)
    {
        var raw = number.GetRawText();
        if (raw.AsSpan().TrimStart('-').ContainsAnyExceptInRange('0', '9'))
            return number.GetDouble() is var value && double.IsFinite(value) ? Written(value) : raw;
        return raw == "-0" ? "0" : raw;
    }

    /// <summary>.NET and JavaScript find the same digits, the fewest that tell the number from others.</summary>
    private static string Written(double value)
    {
        var parts = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
            return "0";
        var point = (parts[0] + ".").IndexOf('.', StringComparison.Ordinal) - (digits.Length - significant.Length)
            + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return (value < 0 ? "-" : "") + Placed(significant.TrimEnd('0'), point);
    }

    /// <summary>Digits with their point, which stands behind as many of them as <paramref name="point"/> says.</summary>
    private static string Placed(string digits, int point) => point switch
    {
        > MostPlaces or <= -MostLeadingZeros => WithExponent(digits, point - 1),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };

    private static string WithExponent(string digits, int exponent) => string.Create(CultureInfo.InvariantCulture,
        $"{digits[..1]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
}
