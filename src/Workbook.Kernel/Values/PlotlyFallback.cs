using System.Net;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>
/// What a client shows of a chart that it cannot draw itself: the chart's title and values as a table, in words and in HTML, in whose place
/// plotly.js draws the chart where it can be loaded.
/// </summary>
internal static class PlotlyFallback
{
    private const string Script = "https://cdn.plot.ly/plotly-2.28.0.min.js";
    private const int LongestDrawn = 1_000_000;

    // The members of a trace that say where its points are, in the order in which they are read.
    private static readonly string[] Coordinates =
        ["labels", "parents", "locations", "lat", "lon", "r", "theta", "a", "b", "c", "x", "y", "z", "values", "text"];

    /// <summary>Adds both forms to what is shown of the figure.</summary>
    public static void Add(JsonObject bundle, JsonNode figure, string name)
    {
        var title = Title(figure["layout"]?["title"]);
        var heading = title.Length == 0 ? name : $"{name}: {title}";
        var points = Points(figure["data"] as JsonArray ?? []);
        bundle[MimeBundle.Html] = Html(figure, WebUtility.HtmlEncode(heading), points?.ToHtml() ?? "");
        bundle[MimeBundle.Text] = points is null ? heading : $"{heading}\n{points.ToText()}";
    }

    private static string Title(JsonNode? title) => title switch
    {
        JsonValue text => text.ToString(),
        JsonObject parts => Title(parts["text"]),
        _ => "",
    };

    private static string Html(JsonNode figure, string heading, string table)
    {
        // Not parsed as markup, whatever the chart's own texts hold: the serializer writes < as an escape.
        var json = ScriptJson.Of(new JsonObject { ["data"] = figure["data"]?.DeepClone(), ["layout"] = figure["layout"]?.DeepClone() });
        var id = $"chart-{Guid.NewGuid():N}";
        var still = $"<div id=\"{id}\"><p>{heading}</p>{table}</div>";
        return json.Length > LongestDrawn ? still : still + $$"""
            <script>
            (function () {
              var figure = {{json}};
              function draw() {
                var place = document.getElementById("{{id}}");
                place.textContent = "";
                window.Plotly.newPlot(place, figure.data, figure.layout);
              }
              if (window.Plotly) { draw(); return; }
              var script = document.createElement("script");
              script.src = "{{Script}}";
              script.onload = function () {
                if (window.Plotly) { draw(); }
                else if (window.require) {
                  window.require(["{{Script[..^3]}}"], function (plotly) { window.Plotly = plotly; draw(); });
                }
              };
              document.head.appendChild(script);
            })();
            </script>
            """;
    }

    private static ValueTable? Points(JsonArray traces) =>
        RowTables.Of(traces.OfType<JsonObject>().SelectMany((trace, number) => Points(trace, number, traces.Count)));

    private static IEnumerable<IDictionary<string, object?>> Points(JsonObject trace, int number, int traces)
    {
        var columns = Coordinates.Where(name => trace[name] is JsonArray { Count: > 0 })
            .Select(name => (Name: name, Values: (JsonArray)trace[name]!))
            .ToList();
        var length = columns.Count == 0 ? 0 : columns.Max(column => column.Values.Count);
        for (var i = 0; i < length; i++)
        {
            var point = new Dictionary<string, object?>();
            if (traces > 1)
                point["trace"] = trace["name"]?.ToString() ?? $"{number + 1}";
            foreach (var (name, values) in columns)
                point[name] = i < values.Count ? Value(values[i]) : null;
            yield return point;
        }
    }

    private static object? Value(JsonNode? value) =>
        value is JsonValue one && one.TryGetValue<double>(out var number) ? number : value?.ToString();
}
