using Analysis;

namespace QuoteTrainer;

/// <summary>A choice to learn from.</summary>
/// <param name="Decisions">Which model scores each candidate.</param>
/// <param name="Features">The features of each candidate; none for a candidate that scores 0.</param>
/// <param name="Right">The right candidates; any of them will do.</param>
internal sealed record Instance(Decision[] Decisions, int[][] Features, bool[] Right);
