using System.Collections.Immutable;

namespace Analysis.Charts;

/// <summary>What a reader sees over a bar, cell or point: the figure, and the first sentences it rests on.</summary>
internal static class Hover
{
    private const int LineWidth = 72;
    private const int LinesPerSentence = 3;

    /// <summary>The words, escaped for plotly.js.</summary>
    /// <param name="title">What is counted here, unescaped.</param>
    /// <param name="value">The figure with its unit, unescaped.</param>
    /// <param name="evidence">The places it rests on.</param>
    /// <param name="sentences">How many of them to show.</param>
    public static string Of(string title, string value, ImmutableArray<Evidence> evidence, int sentences = 2)
    {
        var lines = new List<string> { $"<b>{ChartText.Wrap(title, LineWidth, 2)}</b>: {ChartText.Escape(value)}" };
        foreach (var sentence in Sentences(evidence).Take(sentences))
            lines.Add($"“{ChartText.Wrap(sentence.Words, LineWidth, LinesPerSentence)}” <i>{ChartText.Escape(sentence.Article)}</i>");
        var more = evidence.Length - Math.Min(evidence.Length, sentences);
        if (more > 0)
            lines.Add($"and {more} more");
        return string.Join("<br>", lines);
    }

    /// <summary>The places behind a bar, cell or point: the first of them stay with the chart.</summary>
    /// <param name="title">What is counted here, unescaped.</param>
    /// <param name="evidence">The places it rests on.</param>
    /// <param name="places">How many of them to keep in the chart.</param>
    public static Places Places(string title, ImmutableArray<Evidence> evidence, int places = 2) => new(title, evidence, places);

    private static IEnumerable<(string Article, string Words)> Sentences(ImmutableArray<Evidence> evidence) =>
        evidence.Select(place => (place.Article.Id, place.SentenceWords())).Distinct();
}
