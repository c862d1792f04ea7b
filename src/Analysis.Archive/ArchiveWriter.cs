namespace Analysis;

/// <summary>
/// Analyses articles of any number and keeps what was found as Parquet, in parts of some thousand articles: what is done
/// stays done, and a run that was cut off goes on at the part it was in.
/// </summary>
/// <param name="folder">Where the parts go: <c>articles/</c>, <c>quotes/</c>, <c>topics/</c>, <c>countries/</c> below it.</param>
/// <param name="articlesInPart">How many articles a part holds. A rerun must use the same number.</param>
public sealed class ArchiveWriter(string folder, int articlesInPart = 2_000)
{
    /// <summary>Analyses and writes the articles, in order.</summary>
    /// <param name="articles">The articles; the same ones in the same order when a run is taken up again.</param>
    /// <param name="progress">Is told how many articles are done after each part.</param>
    /// <param name="cancellation">Stops between two parts.</param>
    /// <returns>How many articles there are, and how many of them were there from before.</returns>
    public ArchiveSummary Write(IEnumerable<Article> articles, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var (count, kept, part) = (0, 0, 0);
        foreach (var chunk in articles.Chunk(articlesInPart))
        {
            cancellation.ThrowIfCancellationRequested();
            var isKept = ArchivePart.IsComplete(folder, part, chunk);
            if (isKept)
                kept += chunk.Length;
            else
                ArchivePart.Write(folder, part, chunk);
            count += chunk.Length;
            part++;
            progress?.Report(count);
        }
        return new ArchiveSummary(count, kept);
    }
}

/// <summary>What a run of <see cref="ArchiveWriter"/> did.</summary>
/// <param name="Articles">How many articles the archive holds.</param>
/// <param name="Kept">How many of them were there from an earlier run.</param>
public sealed record ArchiveSummary(int Articles, int Kept);
