using Analysis;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Draws the charts of notebooks with the installed browser, one for the whole run.</summary>
internal sealed class BrowserPictures(Action<string> note) : IChartRenderer
{
    private bool _failed;

    /// <summary>The renderer, or null after saying that there is no browser.</summary>
    public static BrowserPictures? Create(Action<string> note)
    {
        if (ChartRenderer.IsAvailable)
            return new BrowserPictures(note);
        note("no Chrome, Edge or Chromium found: charts are written as HTML only, without PNG and SVG");
        return null;
    }

    /// <summary>Starts the browser now and lets the kernels that are started later share it.</summary>
    public async Task ShareAsync(CancellationToken cancellation)
    {
        try
        {
            var address = await ChartRenderer.StartAsync(cancellation);
            Environment.SetEnvironmentVariable(ChartRenderer.AddressVariable, address.ToString());
        }
        catch (InvalidOperationException e)
        {
            Fail(e);
        }
    }

    /// <inheritdoc/>
    public Task<byte[]?> PngAsync(string plotlyJson, int width, int height, CancellationToken cancellation) =>
        DrawAsync(plotlyJson, PictureFormat.Png, width, height, cancellation);

    /// <inheritdoc/>
    public Task<byte[]?> SvgAsync(string plotlyJson, int width, int height, CancellationToken cancellation) =>
        DrawAsync(plotlyJson, PictureFormat.Svg, width, height, cancellation);

    /// <inheritdoc/>
    public Task<byte[]?> PdfAsync(string plotlyJson, int width, int height, CancellationToken cancellation) =>
        DrawAsync(plotlyJson, PictureFormat.Pdf, width, height, cancellation);

    private async Task<byte[]?> DrawAsync(string json, PictureFormat format, int width, int height, CancellationToken cancellation)
    {
        try
        {
            return await ChartRenderer.RenderAsync(json, format, width, height, cancellation: cancellation);
        }
        catch (InvalidOperationException e)
        {
            Fail(e);
            return null;
        }
    }

    private void Fail(InvalidOperationException e)
    {
        if (!Interlocked.Exchange(ref _failed, true))
            note($"a chart could not be drawn as a picture: {e.Message.ReplaceLineEndings(" ")}");
    }
}
