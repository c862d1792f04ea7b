using System.Security.Cryptography;
using System.Text;

namespace Analysis;

/// <summary>What a notebook's figures rest on: its inputs with their hashes, and the versions that made them.</summary>
public static class Provenance
{
    /// <summary>One row a file or record source, with the number of articles and a hash of their texts; versions in the caption.</summary>
    /// <param name="corpus">The articles.</param>
    public static Table Of(Corpus corpus)
    {
        EvidenceRecord.Current?.Take(corpus);
        var rows = corpus.GroupBy(a => Folder(a.Id), StringComparer.Ordinal)
            .Select(group => (Folder: group.Key, Articles: group.Count(), Days: Days(group), Hash: Hash(group)))
            .ToList();
        var corrected = corpus.Sum(article => article.Corrections.Length);
        var byHand = corrected == 0 ? "" : $", with {Wording.Amount(corrected, "correction")} by hand";
        return new Table($"Inputs, read by Analysis {Version(typeof(Provenance))} on .NET {Environment.Version}{byHand}",
            Column.Of("folder", rows, r => r.Folder),
            Column.Of("articles", rows, r => r.Articles),
            Column.Of("days", rows, r => r.Days),
            Column.Of("SHA-256 of ids and texts", rows, r => r.Hash));
    }

    /// <summary>
    /// The articles in one line, for the foot of a chart: "97 articles (korea-herald and meridian-wire), September 2025 to August 2026".
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static string Source(Corpus corpus)
    {
        var folders = corpus.Select(a => a.Id.Split('/')).Select(path => path.Length > 1 ? path[0] : ".").Distinct().ToList();
        var days = corpus.Where(a => a.Date is not null).Select(a => a.Date!.Value).DefaultIfEmpty().ToList();
        var dated = days.Count == corpus.Count ? "" : $" ({Wording.Number(days.Count)} of {Wording.Number(corpus.Count)} dated)";
        var (first, last) = (Month(days.Min()), Month(days.Max()));
        return Wording.Amount(corpus.Count, "article")
            + (folders.Contains(".") ? "" : $" ({Wording.List(folders)})")
            + (days.Max() == default ? ", undated" : (first == last ? $", {first}" : $", {first} to {last}") + dated);
    }

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Folder(string id) => id.LastIndexOf('/') is var slash and > 0 ? id[..slash] : ".";

    private static string Days(IEnumerable<Article> articles)
    {
        var days = articles.Where(a => a.Date is not null).Select(a => a.Date!.Value).ToList();
        return days.Count == 0 ? "undated" : $"{Invariant.Text(days.Min())} to {Invariant.Text(days.Max())}";
    }

    private static string Hash(IEnumerable<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles.OrderBy(article => article.Id, StringComparer.Ordinal))
        {
            Append(hash, article.Id);
            Append(hash, article.Text);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Each text with its length before it, so that no two sets of articles give the same bytes.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.LongLength));
        hash.AppendData(bytes);
    }

    private static string Version(Type type) => type.Assembly.GetName().Version?.ToString(3) ?? "-";
}
