using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Charts of Plotly.NET, of any version: its own function writes the figure, found by name.</summary>
internal static class PlotlyChart
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    public static bool TryFormat(JsonObject bundle, object value)
    {
        var type = value.GetType();
        while (type is not null && type.FullName != "Plotly.NET.GenericChart" && type.FullName != "Plotly.NET.GenericChart+GenericChart")
            type = type.BaseType;
        var module = type?.Assembly.GetType("Plotly.NET.GenericChart") is { } found && found.GetMethod("toFigureJson") is not null
            ? found
            : type?.Assembly.GetType("Plotly.NET.GenericChartModule") ?? type?.DeclaringType;
        if (module?.GetMethod("toFigureJson") is not { } write || write.Invoke(null, [value]) is not string json)
            return false;
        MimeBundle.Add(bundle, MimeType, json);
        bundle[MimeBundle.Text] = "A Plotly.NET chart";
        return true;
    }
}
