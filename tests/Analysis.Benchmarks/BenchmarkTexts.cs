using System.Text;

namespace Analysis.Benchmarks;

/// <summary>
/// The texts that are measured on: PolNeAR's training part where <c>WORKBOOK_EVAL</c> names a folder that holds it, else the seeds.
/// </summary>
/// <param name="Name">Where they come from.</param>
/// <param name="Articles">The articles' ids and texts.</param>
public sealed record BenchmarkTexts(string Name, IReadOnlyList<(string Id, string Text)> Articles)
{
    /// <summary>Reads them.</summary>
    public static BenchmarkTexts Read()
    {
        var gold = Path.Combine(Environment.GetEnvironmentVariable("WORKBOOK_EVAL") ?? "", "quotes", "polnear-train.jsonl");
        var path = File.Exists(gold) ? gold : Path.Combine(Root(), "seeds");
        return new BenchmarkTexts(Path.GetFileName(path), [.. Corpus.Load(path).Select(article => (article.Id, article.Text))]);
    }

    /// <summary>How many bytes they have as UTF-8: what allocations are divided by.</summary>
    public long Bytes => Articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Text));

    /// <summary>Shows in the table of results, which cuts longer words.</summary>
    public override string ToString() => $"{Bytes} bytes";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"{AppContext.BaseDirectory}: no folder above it holds seeds/. Run it in a clone.");
    }
}
