using Analysis;
using Analysis.Tests.Quotes;

namespace Analysis.Tests.Coreference;

/// <summary>
/// A text and whose words it reports: <c>text ⇶ speaker ;; speaker</c>, one for each statement in order, or <c>none</c>. ¶ begins a new
/// paragraph, - stands for nobody. Neither case nor a full stop counts.
/// </summary>
/// <param name="Strategy">The strategy it is a case of.</param>
/// <param name="Line">The line.</param>
internal sealed record SpeakerCase(string Strategy, string Line)
{
    public string Text => Line.Split(" ⇶ ")[0].Replace(" ¶ ", "\n", StringComparison.Ordinal);

    public string Expected => Plain(Line.Split(" ⇶ ")[1]);

    public string Found => TestArticle.Of(Text).Quotes().Statements().ToList() is { Count: > 0 } found
        ? Plain(string.Join(" ;; ", found.Select(quotation => quotation.Speaker?.Name ?? "-"))) : "none";

    public bool IsRight => Found == Expected;

    /// <summary>The cases of a file, each under the last line that begins with ## before it, or under the file's name.</summary>
    public static IEnumerable<SpeakerCase> Read(string file)
    {
        var strategy = Path.GetFileNameWithoutExtension(file);
        foreach (var line in File.ReadLines(file))
            if (line.Contains('⇶'))
                yield return new SpeakerCase(strategy, line);
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                strategy = line[3..];
    }

    public override string ToString() => $"{Strategy}: {Text}\n  expected {Expected}\n  found    {Found}";

    private static string Plain(string words) => words.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant().Trim();
}
