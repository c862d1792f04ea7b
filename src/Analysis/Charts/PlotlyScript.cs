using Plotly.NET;

namespace Analysis;

/// <summary>The plotly.js that Plotly.NET carries, so that charts draw with the network cut.</summary>
public static class PlotlyScript
{
    private static readonly Lazy<string> Script = new(Read);

    /// <summary>The script.</summary>
    public static string Source => Script.Value;

    private static string Read()
    {
        var assembly = typeof(GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(
            resource => resource.Contains("plotly", StringComparison.OrdinalIgnoreCase)
                && resource.EndsWith(".js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
