using System.Globalization;

namespace Workbook.Kernel;

/// <summary>Colours of .NET and of SkiaSharp, which are known by name, with a swatch.</summary>
internal static class Colour
{
    /// <summary>A swatch and the colour's code; null when the value is none.</summary>
    public static string? Markup(object value) => value switch
    {
        System.Drawing.Color colour => Swatch(colour.R, colour.G, colour.B, colour.A),
        _ when value.GetType() is { FullName: "SkiaSharp.SKColor" } =>
            Swatch(Part(value, "Red"), Part(value, "Green"), Part(value, "Blue"), Part(value, "Alpha")),
        _ => null,
    };

    private static byte Part(object colour, string name) => (byte)colour.GetType().GetProperty(name)!.GetValue(colour)!;

    private static string Swatch(byte red, byte green, byte blue, byte alpha) => string.Create(CultureInfo.InvariantCulture,
        $"<span style=\"background-color:rgba({red},{green},{blue},{alpha / 255.0:0.###});border:1px solid #888\">&emsp;</span> "
            + $"#{red:x2}{green:x2}{blue:x2}{(alpha == 255 ? "" : $"{alpha:x2}")}");
}
