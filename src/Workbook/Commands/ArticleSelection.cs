using Analysis;

namespace Workbook.Commands;

/// <summary>Which of the articles a command looks at; what is not given keeps all.</summary>
/// <param name="Since">The first day; articles without a day are left out.</param>
/// <param name="Until">The last day; articles without a day are left out.</param>
/// <param name="Outlets">Papers or agencies, whatever their case.</param>
/// <param name="Sections">Desks or sections, whatever their case.</param>
/// <param name="Speaker">
/// Somebody whom the article has to quote, by the whole name or by its last or first words: "Wi" is Wi Sung-lac.
/// </param>
internal sealed record ArticleSelection(DateOnly? Since, DateOnly? Until, IReadOnlyList<string> Outlets, IReadOnlyList<string> Sections,
    string? Speaker)
{
    /// <summary>Whether it keeps all articles.</summary>
    public bool IsEmpty => Since is null && Until is null && Outlets.Count == 0 && Sections.Count == 0 && Speaker is null;

    /// <summary>Whether an article is among them.</summary>
    public bool Keeps(Article article) =>
        (Since is null || article.Date >= Since) && (Until is null || article.Date <= Until)
        && IsAmong(Outlets, article.Outlet) && IsAmong(Sections, article.Section)
        && (Speaker is null || article.Quotes().Any(Keeps));

    /// <summary>Whether a quotation is the speaker's; all are where no speaker is given.</summary>
    public bool Keeps(Quotation quotation) => Speaker is null || (quotation.Speaker?.Name is { } name && $" {name} " is var whole
        && (whole.StartsWith($" {Speaker} ", StringComparison.OrdinalIgnoreCase)
            || whole.EndsWith($" {Speaker} ", StringComparison.OrdinalIgnoreCase)));

    private static bool IsAmong(IReadOnlyList<string> wanted, string? given) =>
        wanted.Count == 0 || wanted.Any(name => given is not null && IsSame(name, given));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
