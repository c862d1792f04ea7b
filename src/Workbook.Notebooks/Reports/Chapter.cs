using System.Text;

namespace Workbook.Notebooks;

/// <summary>A notebook as one part of a report.</summary>
/// <param name="Notebook">The notebook with its outputs.</param>
/// <param name="Name">What its files are called by.</param>
public sealed record Chapter(Notebook Notebook, string Name)
{
    /// <summary>What its figures rest on, or null where that was not recorded.</summary>
    public NotebookEvidence? Evidence { get; init; }

    /// <summary>The files of its charts, in order; empty where there are none beside the page.</summary>
    public IReadOnlyList<ChartFile> Files { get; init; } = [];

    /// <summary>Why its run stopped before the end, or null.</summary>
    public string? Problem { get; init; }
}

/// <summary>A sentence that a notebook found true, and where what it says is shown.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Anchor">The id of the chart or cell.</param>
/// <param name="Figure">The number of the chart, or null.</param>
internal sealed record StatedFinding(string Sentence, string Anchor, int? Figure)
{
    private const int Most = 7;

    /// <summary>The finding that an output states, or null: the library writes each as a heading of its own.</summary>
    public static string? In(Output output) =>
        output.Data("text/html") is { } html && output.Data("text/plain")?.Trim() is { Length: > 0 } words
        && html.Trim() == $"<h3>{System.Net.WebUtility.HtmlEncode(words)}</h3>" ? words : null;

    /// <summary>Whether a chart's headline says what a finding says: the finding begins with it, or has nearly all of its words.</summary>
    public static bool SaysTheSame(string finding, string headline)
    {
        var (said, head) = (Words(finding), Words(headline));
        return head.Count > 0 && head.Count(said.Contains) >= 0.7 * head.Count;
    }

    /// <summary>
    /// The strongest: those with a figure in their sentence and a chart, then the others, as many from each part as there is room, each
    /// part's first ones first; given in the order of the report.
    /// </summary>
    public static IReadOnlyList<StatedFinding> Strongest(IReadOnlyList<IReadOnlyList<StatedFinding>> parts)
    {
        var chosen = parts.SelectMany(part => part
                .OrderByDescending(finding => finding.Sentence.Any(char.IsDigit) && finding.Figure is not null)
                .Select((finding, rank) => (finding, rank)))
            .OrderBy(pair => pair.rank).Take(Most).Select(pair => pair.finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. parts.SelectMany(part => part).Where(chosen.Contains)];
    }

    private static HashSet<string> Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
