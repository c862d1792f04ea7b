using System.Globalization;

namespace Workbook.Kernel.Tests;

/// <summary>How many inputs a test of any input tries: few enough for every run, or as many as WORKBOOK_FUZZ says.</summary>
internal static class Fuzz
{
    public static long Inputs { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("WORKBOOK_FUZZ"), CultureInfo.InvariantCulture, out var inputs) ? inputs : 20_000;
}
