using System.Text.Json;

namespace Analysis.Tests.Gold;

/// <summary>How far the two annotations of Meridian Wire, made apart from each other, agree; <c>docs/gold.md</c> has the figures.</summary>
public sealed class AgreementTests
{
    private static readonly Dictionary<string, JsonElement> First = Read("meridian-wire.jsonl");
    private static readonly Dictionary<string, JsonElement> Second = Read("meridian-wire-second.jsonl");

    [Fact]
    public void Fifteen_articles_or_more_are_annotated_twice()
    {
        Assert.InRange(Second.Count, 15, First.Count);
        Assert.All(Second.Keys, id => Assert.Contains(id, First.Keys));
    }

    [Theory]
    [InlineData("quotes", "start end", 0.975)]
    [InlineData("quotes", "start end kind", 0.965)]
    [InlineData("quotes", "start end cueStart cueEnd", 0.975)]
    [InlineData("quotes", "start end speakerStart speakerEnd", 0.95)]
    [InlineData("quotes", "start end speaker", 0.93)]
    [InlineData("mentions", "start end country", 0.985)]
    [InlineData("mentions", "start end country kind", 0.98)]
    [InlineData("focus", "", 0.93)]
    [InlineData("topics", "", 0.87)]
    public void The_two_annotators_agree(string list, string fields, double atLeast)
    {
        var (shared, all) = (0, 0);
        foreach (var (id, second) in Second)
        {
            var (a, b) = (Keys(First[id], list, fields), Keys(second, list, fields));
            shared += 2 * a.Intersect(b).Count();
            all += a.Count + b.Count;
        }
        Assert.InRange(shared / (double)all, atLeast, 1);
    }

    private static List<string> Keys(JsonElement article, string list, string fields) => [.. article.GetProperty(list).EnumerateArray()
        .Select(entry => entry.ValueKind == JsonValueKind.String
            ? entry.GetString()!
            : string.Join('|', fields.Split(' ').Select(field => Value(entry, field)))).Distinct()];

    /// <summary>"The ministry" and "ministry" name one speaker.</summary>
    private static string Value(JsonElement entry, string field)
    {
        var value = entry.TryGetProperty(field, out var found) ? found.ToString() : "";
        return field != "speaker" ? value
            : new[] { "the ", "a ", "an " }.FirstOrDefault(value.ToLowerInvariant().StartsWith) is { } word ? value[word.Length..]
            : value;
    }

    private static Dictionary<string, JsonElement> Read(string file) => File.ReadLines(Path.Combine(Seeds.Folder, "../tests/Gold", file))
        .Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(article => article.GetProperty("id").GetString()!);
}
