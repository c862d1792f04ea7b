namespace Workbook.Notebooks;

/// <summary>Draws plotly.js charts as pictures.</summary>
public interface IChartRenderer
{
    /// <summary>Draws a chart as PNG, two pixels for each CSS pixel.</summary>
    /// <param name="plotlyJson">Its data and layout.</param>
    /// <param name="width">The width in CSS pixels.</param>
    /// <param name="height">The height in CSS pixels.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The picture, or null when the chart cannot be drawn.</returns>
    Task<byte[]?> PngAsync(string plotlyJson, int width, int height, CancellationToken cancellation);

    /// <summary>Draws a chart as SVG.</summary>
    /// <inheritdoc cref="PngAsync"/>
    Task<byte[]?> SvgAsync(string plotlyJson, int width, int height, CancellationToken cancellation);

    /// <summary>Draws a chart as a page of PDF, as large as the chart.</summary>
    /// <inheritdoc cref="PngAsync"/>
    Task<byte[]?> PdfAsync(string plotlyJson, int width, int height, CancellationToken cancellation);
}
