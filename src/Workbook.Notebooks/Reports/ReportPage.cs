namespace Workbook.Notebooks;

/// <summary>A page, what it found, and the scripts that it loads.</summary>
/// <param name="Html">The page.</param>
/// <param name="Findings">Its strongest findings, in its order.</param>
/// <param name="Scripts">What stands behind its charts and tables.</param>
/// <param name="Places">The places that they lead to.</param>
internal sealed record ReportPage(
    string Html, IReadOnlyList<StatedFinding> Findings, IReadOnlyList<DataScript> Scripts, IReadOnlyList<RecordedPlace> Places);
