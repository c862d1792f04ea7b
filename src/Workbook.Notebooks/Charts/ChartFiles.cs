using System.Text;

namespace Workbook.Notebooks;

/// <summary>The files of one chart, relative to the output folder; null where there is none.</summary>
public sealed record ChartFile(string Title, string Html, string? Png, string? Svg)
{
    /// <summary>The chart as a page for print.</summary>
    public string? Pdf { get; init; }

    /// <summary>Its figures as comma-separated values.</summary>
    public string? Csv { get; init; }

    /// <summary>Its figures as an Excel workbook.</summary>
    public string? Xlsx { get; init; }
}

/// <summary>Draws the charts of a notebook and writes each as files of its own.</summary>
/// <param name="folder">The folder of the run.</param>
/// <param name="prefix">What the files of this notebook begin with.</param>
/// <param name="renderer">Draws pictures, or null.</param>
internal sealed class ChartFiles(string folder, string prefix, IChartRenderer? renderer)
{
    private const int LongestName = 80;
    private static readonly string[] Extensions = ["html", "png", "svg", "pdf", "csv", "xlsx"];

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one chart as a page, where it can be drawn as pictures, and where its figures are known as tables.</summary>
    public async Task<ChartFile> WriteAsync(Chart chart, RecordedFigure? recorded, CancellationToken cancellation)
    {
        var name = Name(chart);
        AtomicFile.Write(Full(name, "html"), ChartPage.Of(chart));
        var png = chart.Output.Data("image/png") is { } saved ? Decode(saved) : null;
        var svg = renderer is null ? null : await renderer.SvgAsync(chart.Json, chart.Width, chart.Height, cancellation);
        var pdf = renderer is null ? null : await renderer.PdfAsync(chart.Json, chart.Width, chart.Height, cancellation);
        var hasFigures = recorded is { Columns.IsEmpty: false };
        return new(chart.Title, Relative(name, "html"), Save(name, "png", png), Save(name, "svg", svg))
        {
            Pdf = Save(name, "pdf", pdf),
            Csv = Save(name, "csv", hasFigures ? Encoding.UTF8.GetBytes(ChartData.Csv(recorded!)) : null),
            Xlsx = Save(name, "xlsx", hasFigures ? ChartSheet.Of(chart.Title, recorded!) : null),
        };
    }

    /// <summary>Deletes what an earlier run wrote for charts that this one did not write.</summary>
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

    private string? Save(string name, string extension, byte[]? content)
    {
        if (content is null)
            return null;
        AtomicFile.Write(Full(name, extension), content);
        return Relative(name, extension);
    }

    /// <summary>
    /// A name that stays the same when the figures change: the notebook's, its section's, and from the second chart
    /// of a section on a number.
    /// </summary>
    private string Name(Chart chart)
    {
        var name = $"{prefix}-{Slug(chart.Section)}";
        for (var i = 2; !_names.Add(name); i++)
            name = $"{prefix}-{Slug(chart.Section)}-{i}";
        return name;
    }

    /// <summary>A file name of letters, digits and hyphens: headings are anyone's words.</summary>
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
