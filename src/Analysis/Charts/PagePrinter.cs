using System.Text.Json.Nodes;

namespace Analysis;

/// <summary>Prints pages as PDF with the browser that draws charts.</summary>
public static class PagePrinter
{
    /// <summary>Prints a page that is a file on this machine.</summary>
    /// <exception cref="BrowserNotFoundException">No Chrome, Edge or Chromium is installed.</exception>
    /// <exception cref="InvalidOperationException">The browser can't print it.</exception>
    /// <param name="file">Its path.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<byte[]> PrintAsync(string file, CancellationToken cancellation)
    {
        using var page = await DevTools.OpenAsync(await ChartRenderer.StartAsync(cancellation), cancellation);
        await page.SendAsync("Page.navigate", new JsonObject { ["url"] = new Uri(Path.GetFullPath(file)).AbsoluteUri }, cancellation);
        while (await page.EvaluateAsync("location.protocol + document.readyState", cancellation) != "file:complete")
            await Task.Delay(50, cancellation);
        var printed = await page.SendAsync(
            "Page.printToPDF",
            new JsonObject { ["preferCSSPageSize"] = true, ["printBackground"] = true, ["generateTaggedPDF"] = true },
            cancellation);
        await page.SendAsync("Page.close", [], cancellation);
        return Convert.FromBase64String((string)printed["data"]!);
    }
}
