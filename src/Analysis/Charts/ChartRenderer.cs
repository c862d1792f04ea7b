using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis;

/// <summary>What a chart can be drawn as.</summary>
public enum PictureFormat
{
    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Vectors, for a page.</summary>
    Svg,

    /// <summary>Vectors, for print: one page as large as the chart.</summary>
    Pdf,
}

/// <summary>
/// Draws plotly.js charts as pictures with the Chrome, Edge or Chromium that is installed. One browser serves a process: it
/// starts with the first picture and ends with the process. Where WORKBOOK_BROWSER_ADDRESS holds the address of a running
/// one (see <see cref="StartAsync"/>), that is used, so that one serves a whole run. Nothing is fetched from a network.
/// </summary>
public static class ChartRenderer
{
    /// <summary>The environment variable that holds the address of a browser to share.</summary>
    public const string AddressVariable = "WORKBOOK_BROWSER_ADDRESS";

    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static BrowserProcess? _browser;
    private static DevTools? _page;

    /// <summary>Whether pictures can be drawn here.</summary>
    public static bool IsAvailable { get; } =
        Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } || Browser.Find() is not null;

    /// <summary>Starts the browser, for other processes to share.</summary>
    /// <returns>What to set <see cref="AddressVariable"/> to in their environment.</returns>
    /// <exception cref="BrowserNotFoundException">No Chrome, Edge or Chromium is installed.</exception>
    public static async Task<Uri> StartAsync(CancellationToken cancellation = default)
    {
        await OneAtATime.WaitAsync(cancellation);
        try
        {
            return await AddressAsync(cancellation);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>Draws a chart.</summary>
    /// <param name="plotlyJson">An object with <c>data</c> and <c>layout</c>, as plotly.js reads it.</param>
    /// <param name="format">What to draw it as.</param>
    /// <param name="width">The width in CSS pixels.</param>
    /// <param name="height">The height in CSS pixels.</param>
    /// <param name="scale">How many pixels of a PNG make a CSS pixel.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BrowserNotFoundException">No Chrome, Edge or Chromium is installed.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">plotly.js can't draw it.</exception>
    public static async Task<byte[]> RenderAsync(
        string plotlyJson, PictureFormat format, int width, int height, double scale = 2, CancellationToken cancellation = default)
    {
        using (JsonDocument.Parse(plotlyJson))
            await OneAtATime.WaitAsync(cancellation);
        try
        {
            return await DrawTwiceAsync(plotlyJson, format, width, height, scale, cancellation);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // What a broken or abandoned answer leaves in the socket would be taken for the next one's.
            Close();
            throw e is WebSocketException ? new InvalidOperationException("The browser that draws pictures has ended.", e) : e;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <inheritdoc cref="RenderAsync"/>
    internal static byte[] Render(string plotlyJson, PictureFormat format, int width, int height, double scale = 2) =>
        Task.Run(() => RenderAsync(plotlyJson, format, width, height, scale)).GetAwaiter().GetResult();

    /// <summary>A browser that has ended since the last picture is started anew, once.</summary>
    private static async Task<byte[]> DrawTwiceAsync(
        string json, PictureFormat format, int width, int height, double scale, CancellationToken cancellation)
    {
        try
        {
            return await DrawAsync(json, format, width, height, scale, cancellation);
        }
        catch (WebSocketException)
        {
            Close();
            return await DrawAsync(json, format, width, height, scale, cancellation);
        }
    }

    private static async Task<byte[]> DrawAsync(
        string json, PictureFormat format, int width, int height, double scale, CancellationToken cancellation)
    {
        var page = _page ??= await OpenPageAsync(cancellation);
        var kind = format == PictureFormat.Png ? "png" : "svg";
        var data = await page.EvaluateAsync($$"""
            (async () => {
              const figure = {{ScriptSafe.Json(json)}};
              figure.layout = { ...figure.layout, width: {{width}}, height: {{height}} };
              return await Plotly.toImage(figure, {
                format: '{{kind}}', width: {{width}}, height: {{height}}, scale: {{scale.ToString(CultureInfo.InvariantCulture)}}
              });
            })()
            """, cancellation);
        var content = data[(data.IndexOf(',', StringComparison.Ordinal) + 1)..];
        if (format == PictureFormat.Png)
            return CompactPng.Of(Convert.FromBase64String(content));
        var svg = WebUtility.UrlDecode(content.Replace("+", "%2B", StringComparison.Ordinal));
        return format == PictureFormat.Svg ? Encoding.UTF8.GetBytes(svg) : await PrintAsync(svg, width, height, cancellation);
    }

    private static async Task<byte[]> PrintAsync(string svg, int width, int height, CancellationToken cancellation)
    {
        using var sheet = await DevTools.OpenAsync(await AddressAsync(cancellation), cancellation);
        var html = $"<style>@page{{size:{width}px {height}px;margin:0}}body{{margin:0}}svg{{display:block}}</style>{svg}";
        await sheet.EvaluateAsync($"document.documentElement.innerHTML = {JsonSerializer.Serialize(html)}; ''", cancellation);
        var printed = await sheet.SendAsync(
            "Page.printToPDF", new JsonObject { ["preferCSSPageSize"] = true, ["printBackground"] = true }, cancellation);
        await sheet.SendAsync("Page.close", [], cancellation);
        return Convert.FromBase64String((string)printed["data"]!);
    }

    private static async Task<DevTools> OpenPageAsync(CancellationToken cancellation)
    {
        var page = await DevTools.OpenAsync(await AddressAsync(cancellation), cancellation);
        await page.EvaluateAsync(PlotlyScript.Source + ";''", cancellation);
        return page;
    }

    private static async Task<Uri> AddressAsync(CancellationToken cancellation) =>
        Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } shared
            ? new Uri(shared)
            : (_browser ??= await BrowserProcess.StartAsync(cancellation)).Address;

    private static void Close()
    {
        _page?.Dispose();
        _page = null;
        if (_browser is not null && Environment.GetEnvironmentVariable(AddressVariable) == _browser.Address.ToString())
            Environment.SetEnvironmentVariable(AddressVariable, null);
        _browser?.Dispose();
        _browser = null;
    }
}
