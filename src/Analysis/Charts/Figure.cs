using Plotly.NET;

namespace Analysis;

/// <summary>
/// A chart with its headline and a one-line text alternative. It shows itself in a notebook and saves itself as a page or a
/// picture. Immutable: <c>figure with { Subtitle = "…" }</c> makes another.
/// </summary>
[TypeFormatterSource(typeof(FormatterSource<Figure>), PreferredMimeTypes = [MimeTypes.Plotly, MimeTypes.Png, MimeTypes.Text])]
public sealed record Figure
{
    private const int SmallestSide = 100;
    private const int LargestSide = 10_000;
    private const int LargestScale = 10;

    private readonly IReadOnlyList<Trace> _traces;
    private readonly Layout _layout;
    private readonly Margins _margins;
    private string? _json;
    private byte[]? _png;

    internal Figure(string headline, string alternative, IEnumerable<Trace> traces, Layout layout, Margins margins)
    {
        Headline = headline;
        Alternative = alternative;
        _traces = [.. traces];
        _layout = layout;
        _margins = margins;
    }

    private Figure(Figure original)
    {
        (_traces, _layout, _margins) = (original._traces, original._layout, original._margins);
        (Headline, Alternative) = (original.Headline, original.Alternative);
        (Subtitle, Source, Width, Height, Data) = (original.Subtitle, original.Source, original.Width, original.Height, original.Data);
    }

    /// <summary>What the chart says, in a sentence; it stands at the top left.</summary>
    public string Headline { get; init; }

    /// <summary>What is counted, and over what; it stands below the headline. Null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Where the data come from; it stands at the bottom left. Null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The chart in one line for who cannot see it, with the figures that matter.</summary>
    public string Alternative { get; init; }

    /// <summary>The width in CSS pixels.</summary>
    public int Width { get; init; } = 760;

    /// <summary>The height in CSS pixels.</summary>
    public int Height { get; init; } = 460;

    /// <summary>The figures drawn, for who wants to draw or check them otherwise; null where the chart was made by other means.</summary>
    public Table? Data { get; init; }

    /// <summary>The series, for what stands behind their points.</summary>
    internal IReadOnlyList<Trace> Traces => _traces;

    /// <summary>
    /// The chart as plotly.js reads it (<c>data</c>, <c>layout</c>). The characters that could end a script or open a tag are
    /// written as JSON escapes, so that it can stand inside a page as it is.
    /// </summary>
    public string Json => _json ??= ScriptSafe.Json(PlotlyJson.Of(_traces, Theme.Apply(_layout, _margins, this)));

    /// <summary>A chart made with Plotly.NET, in the theme of this library.</summary>
    /// <param name="chart">The chart; best made with <c>UseDefaults: false</c>.</param>
    /// <param name="headline">What it says, in a sentence.</param>
    /// <param name="alternative">The chart in one line for who cannot see it.</param>
    public static Figure From(GenericChart chart, string headline, string alternative) =>
        new(headline, alternative, GenericChart.getTraces(chart), GenericChart.getLayout(chart), Margins.ForAxes);

    /// <summary>The chart as Plotly.NET's own type, theme included, to be changed further.</summary>
    public GenericChart ToPlotly() => GenericChart.setLayout(
        Theme.Apply(_layout, _margins, this),
        GenericChart.ofTraceObjects(false, Microsoft.FSharp.Collections.ListModule.OfSeq(_traces)));

    /// <summary>The same chart with a line below the headline.</summary>
    public Figure WithSubtitle(string subtitle) => this with { Subtitle = subtitle };

    /// <summary>The same chart with a line at its foot that says where the data come from, as much higher as the line takes.</summary>
    public Figure WithSource(string source) =>
        this with { Source = source, Height = Source is null ? Height + Theme.SourceHeight : Height };

    /// <summary>A picture of the chart for a notebook, a pixel for each CSS pixel, made once; a saved one is twice as fine.</summary>
    /// <exception cref="BrowserNotFoundException">No Chrome, Edge or Chromium is installed.</exception>
    public byte[] ToPng() => _png ??= ChartRenderer.Render(Json, PictureFormat.Png, Width, Height, scale: 1);

    /// <summary>
    /// Writes the chart: <c>.html</c> (works with the network cut), <c>.png</c>, <c>.svg</c>, <c>.pdf</c> or <c>.json</c> (as plotly.js
    /// reads it). A relative path goes below the folder that the environment variable WORKBOOK_OUT names, else below the current one.
    /// </summary>
    /// <param name="path">The file; its ending says the format.</param>
    /// <param name="width">The width in CSS pixels, 100 to 10,000; the chart's own without.</param>
    /// <param name="height">The height in CSS pixels, 100 to 10,000; the chart's own without.</param>
    /// <param name="scale">How many pixels of a PNG make a CSS pixel, above 0 and up to 10.</param>
    /// <returns>This figure, so that a cell can end with it.</returns>
    /// <exception cref="ArgumentException">The ending is none of the five, or a size cannot be drawn.</exception>
    /// <exception cref="BrowserNotFoundException">A picture was asked for, and no Chrome, Edge or Chromium is installed.</exception>
    public Figure Save(string path, int? width = null, int? height = null, double scale = 2)
    {
        OutputFile.Write(path, Sized(width ?? Width, height ?? Height).Bytes(Path.GetExtension(path), scale));
        return this;
    }

    private Figure Sized(int width, int height)
    {
        if (width is < SmallestSide or > LargestSide || height is < SmallestSide or > LargestSide)
            throw new ArgumentException(
                $"A chart of {width} × {height} can't be drawn: give a width and a height of {SmallestSide} to {LargestSide} CSS pixels.");
        return (width, height) == (Width, Height) ? this : this with { Width = width, Height = height };
    }

    /// <summary>Two figures are the same when they draw and say the same.</summary>
    public bool Equals(Figure? other) => other is not null && Alternative == other.Alternative && Json == other.Json;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Headline, Alternative);

    /// <summary>Shows as the headline and the text alternative.</summary>
    public override string ToString() => $"{Headline}\n{Alternative}";

    private byte[] Bytes(string extension, double scale) => extension.ToLowerInvariant() switch
    {
        ".html" => FigurePage.Of(this),
        ".json" => System.Text.Encoding.UTF8.GetBytes(Json),
        ".png" when scale is > 0 and <= LargestScale => ChartRenderer.Render(Json, PictureFormat.Png, Width, Height, scale),
        ".png" =>
            throw new ArgumentException($"A scale of {Invariant.Text(scale)} can't be drawn: give one above 0 and up to {LargestScale}."),
        ".svg" => ChartRenderer.Render(Json, PictureFormat.Svg, Width, Height),
        ".pdf" => ChartRenderer.Render(Json, PictureFormat.Pdf, Width, Height),
        _ => throw new ArgumentException($"A chart can't be saved as '{extension}': use .html, .png, .svg, .pdf or .json."),
    };
}
