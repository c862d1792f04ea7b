using Newtonsoft.Json;
using Plotly.NET;

namespace Analysis.Charts;

/// <summary>
/// Traces and layout → the JSON of a figure, as Plotly.NET's <c>toFigureJson</c> writes it. That one reads settings beside texts of HTML
/// pages, which cannot be set up in a host that loads another FSharp.Core first, as .NET Interactive does.
/// </summary>
internal static class PlotlyJson
{
    private static readonly JsonSerializerSettings Settings = new() { ReferenceLoopHandling = ReferenceLoopHandling.Serialize };

    public static string Of(IReadOnlyList<Trace> traces, Layout layout) =>
        JsonConvert.SerializeObject(new { data = traces, layout, frames = Array.Empty<object>() }, Settings);
}
