using System.Text;

namespace Workbook.Notebooks;

/// <summary>The files of one chart, relative to the output folder; the pictures are null where they could not be drawn.</summary>
public sealed record ChartFile(string Title, string Html, string? Png, string? Svg);

/// <summary>Draws the charts of a notebook and writes each as files of its own.</summary>
internal sealed class ChartFiles(string folder, string prefix, IChartRenderer? renderer)
{
    private const int LongestName = 80;
    private static readonly string[] Extensions = ["html", "png", "svg"];

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one chart as a page and, where it can be drawn, as PNG and SVG.</summary>
    public async Task<ChartFile> WriteAsync(Chart chart, CancellationToken cancellation)
    {
        var name = Name(chart);
        AtomicFile.Write(Full(name, "html"), ChartPage.Of(chart));
        var png = chart.Output.Data("image/png") is { } saved ? Decode(saved) : null;
        var svg = renderer is null ? null : await renderer.SvgAsync(chart.Json, chart.Width, chart.Height, cancellation);
        return new(chart.Title, Relative(name, "html"), Save(name, "png", png), Save(name, "svg", svg));
    }

    /// <summary>Deletes what an earlier run wrote for charts that this one did not write: a headline that follows the data names another file each time.</summary>
    /// <param name="earlier">The charts of the earlier run, in order.</param>
    public void DeleteOthers(IEnumerable<Chart> earlier)
    {
        foreach (var name in earlier.Select(new ChartFiles(folder, prefix, renderer).Name).Where(name => !_names.Contains(name)))
            foreach (var extension in Extensions)
                File.Delete(Full(name, extension));
    }

    private static byte[]? Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }

    private string? Save(string name, string extension, byte[]? picture)
    {
        if (picture is null)
            return null;
        AtomicFile.Write(Full(name, extension), picture);
        return Relative(name, extension);
    }

    private string Name(Chart chart)
    {
        var name = $"{prefix}-{Slug(chart.Title)}";
        for (var i = 2; !_names.Add(name); i++)
            name = $"{prefix}-{Slug(chart.Title)}-{i}";
        return name;
    }

    /// <summary>A file name of letters, digits and hyphens: titles may come from articles.</summary>
    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant().Normalize(NormalizationForm.FormC))
            if (char.IsLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var name = slug.ToString(0, Math.Min(slug.Length, LongestName)).Trim('-');
        return name.Length == 0 ? "chart" : name;
    }

    private string Full(string name, string extension) => Path.Combine(folder, "charts", $"{name}.{extension}");

    private static string Relative(string name, string extension) => $"charts/{name}.{extension}";
}
