using System.Net;

namespace Workbook.Notebooks;

/// <summary>What was found, as a list at the head of a page.</summary>
internal static class FindingsList
{
    /// <summary>The section; empty where nothing was found.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="address">Where each is shown.</param>
    /// <param name="level">The level of the list's heading; null for a label that is no heading.</param>
    public static string Of(IEnumerable<StatedFinding> findings, Func<StatedFinding, string> address, int? level)
    {
        var items = string.Concat(findings.Select(finding =>
            $"<li>{WebUtility.HtmlEncode(finding.Sentence)} <a "
                + $"href=\"{WebUtility.HtmlEncode(address(finding))}\">"
                + $"{(finding.Figure is { } figure ? $"Figure {figure}" : "where")}</a></li>"));
        var head = level is { } of
            ? $"<h{of} id=\"findings\">What was found</h{of}>"
            : "<p id=\"findings\"><strong>What was found</strong></p>";
        return items.Length == 0 ? "" : $"<section class=\"findings\" aria-labelledby=\"findings\">{head}<ol>{items}</ol></section>";
    }
}
