using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>
/// Charts of Plotly.NET, of any version, and of XPlot, which it followed: their own functions write the figure, found by name.
/// </summary>
internal static class PlotlyChart
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    public static bool TryFormat(JsonObject bundle, object value)
    {
        if ((PlotlyFigure(value) ?? XPlotFigure(value)) is not { } figure)
            return false;
        var name = value.GetType().Namespace == "XPlot.Plotly" ? "An XPlot chart" : "A Plotly.NET chart";
        PlotlyFallback.Add(bundle, figure, name);
        bundle[MimeType] = figure;
        return true;
    }

    private static JsonNode? PlotlyFigure(object value)
    {
        var type = value.GetType();
        while (type is not null && type.FullName != "Plotly.NET.GenericChart" && type.FullName != "Plotly.NET.GenericChart+GenericChart")
            type = type.BaseType;
        var module = type?.Assembly.GetType("Plotly.NET.GenericChart") is { } found && found.GetMethod("toFigureJson") is not null
            ? found
            : type?.Assembly.GetType("Plotly.NET.GenericChartModule") ?? type?.DeclaringType;
        return module?.GetMethod("toFigureJson")?.Invoke(null, [value]) is string json ? JsonNode.Parse(json) : null;
    }

    // It writes a script only: var data = […]; var layout = {…};
    private static JsonObject? XPlotFigure(object value)
    {
        var type = value.GetType();
        return type.FullName == "XPlot.Plotly.PlotlyChart" && type.GetMethod("GetPlottingJS", [])?.Invoke(value, []) is string script
            && Assigned(script, "data") is { } data
            ? new JsonObject { ["data"] = data, ["layout"] = Assigned(script, "layout") as JsonObject ?? [] }
            : null;
    }

    private static JsonNode? Assigned(string script, string variable)
    {
        var assignment = $"var {variable} = ";
        var start = script.IndexOf(assignment, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script[(start + assignment.Length)..]));
        return JsonNode.Parse(ref reader);
    }
}
