using System.Globalization;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>
/// Pictures of SkiaSharp → PNG. Its own functions write it, found by name: the notebook's own version of the library is what a cell uses.
/// </summary>
internal static class Picture
{
    private const string Png = "image/png";

    public static bool TryFormat(JsonObject bundle, object value)
    {
        if (Image(value) is not { } image || Invoke(image, "Encode") is not { } data)
            return false;
        bundle[Png] = Convert.ToBase64String((byte[])Invoke(data, "ToArray")!);
        bundle[MimeBundle.Text] = string.Create(
            CultureInfo.InvariantCulture, $"A picture of {Get(image, "Width")} × {Get(image, "Height")} pixels");
        return true;
    }

    private static object? Image(object value) => value.GetType().FullName switch
    {
        "SkiaSharp.SKImage" => value,
        "SkiaSharp.SKBitmap" => Make(value, "FromBitmap"),
        "SkiaSharp.SKPixmap" => Make(value, "FromPixelCopy"),
        "SkiaSharp.SKSurface" => Invoke(value, "Snapshot"),
        _ => null,
    };

    private static object? Make(object value, string method) =>
        value.GetType().Assembly.GetType("SkiaSharp.SKImage")?.GetMethod(method, [value.GetType()])?.Invoke(null, [value]);

    private static object? Invoke(object value, string method) => value.GetType().GetMethod(method, [])?.Invoke(value, []);

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)?.GetValue(value);
}
