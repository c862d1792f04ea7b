using System.Collections.Immutable;

namespace Analysis.Charts;

/// <summary>
/// What stands behind a bar, cell or point. As data of the chart it is a list of the first places only (article id, first code
/// unit, the one after the last, sentence; unescaped), so that a chart stays small; all of them go into a run's record.
/// </summary>
internal sealed class Places : List<object[]>
{
    /// <summary>Places of which the first stay with the chart.</summary>
    public Places(string title, ImmutableArray<Evidence> evidence, int kept)
        : base(evidence.Take(kept).Select(Kept)) => (Title, All) = (title, evidence);

    /// <summary>What is counted here.</summary>
    public string Title { get; }

    /// <summary>Every place, in the corpus's order.</summary>
    public ImmutableArray<Evidence> All { get; }

    private static object[] Kept(Evidence place) =>
        [place.Article.Id, place.Span.Start, place.Span.End, place.SentenceWords()];
}
