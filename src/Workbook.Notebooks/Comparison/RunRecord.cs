using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>
/// What a run leaves in its folder so that it can be compared with another: <c>run.json</c>, with its time, its notebooks and which
/// script holds what stands behind each of their figures, and its articles with a hash of each. It holds no text of an article.
/// </summary>
internal static class RunRecord
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "run.json";

    private const int HashLength = 16;

    /// <summary>The JSON of a run.</summary>
    /// <param name="started">When it began.</param>
    /// <param name="runs">Its notebooks with their pages.</param>
    /// <param name="library">Its articles.</param>
    public static string Of(DateTimeOffset started, IEnumerable<(PublishedRun Run, ReportPage Page)> runs, ArticleLibrary library) =>
        new JsonObject
        {
            ["run"] = started.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["notebooks"] = new JsonArray([.. runs.Select(run => (JsonNode)new JsonObject
        {
            ["name"] = run.Run.Name,
            ["figures"] = new JsonArray(
                [.. run.Page.Scripts.Select(script => (JsonNode)new JsonObject { ["words"] = script.Figure, ["script"] = script.Name })]),
        })]),
            ["articles"] = new JsonArray([.. library.Articles.Select(article => (JsonNode)new JsonObject
        {
            ["id"] = article.Id,
            ["title"] = article.Title,
            ["date"] = article.Date,
            ["outlet"] = article.Outlet,
            ["hash"] = Hash(article),
        })]),
        }.ToJsonString() + "\n";

    private static string Hash(RecordedArticle article) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)))[..HashLength];
}
