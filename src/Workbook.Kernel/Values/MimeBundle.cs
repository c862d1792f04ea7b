using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>One value in every form it is offered in.</summary>
internal static class MimeBundle
{
    public const string Text = "text/plain";
    public const string Html = "text/html";

    /// <summary>Puts a form into the bundle; JSON goes in as JSON, as clients expect it.</summary>
    public static void Add(JsonObject bundle, string mimeType, string written)
    {
        if (!IsJson(mimeType))
            bundle[mimeType] = written;
        else
        {
            try
            {
                bundle[mimeType] = JsonNode.Parse(written);
            }
            catch (JsonException)
            {
                bundle[mimeType] = written;
            }
        }
    }

    private static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
