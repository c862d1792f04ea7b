using Analysis.Archives;

namespace Analysis;

/// <summary>
/// Analyses articles of any number and keeps what was found as Parquet (docs/archive.md), in parts of some thousand articles: what is
/// done stays done. A run that was cut off, or a later one over more articles, analyses what is not there yet.
/// </summary>
/// <param name="folder">Where the tables go.</param>
/// <param name="options">How, and how far; null for the usual.</param>
/// <param name="report">Is told what is left out, when it is.</param>
public sealed class ArchiveWriter(string folder, ArchiveOptions? options = null, Action<Problem>? report = null)
{
    private readonly ArchiveOptions _options = options ?? new();
    private Task _writing = Task.CompletedTask;
    private int _done;
    private int _kept;
    private int _leftOut;
    private int _foreign;

    /// <summary>Analyses and writes the articles that are not there yet.</summary>
    /// <param name="articles">The articles. When they end in an exception, what came before is written first.</param>
    /// <param name="progress">Is told how many articles are done, after each.</param>
    /// <returns>How many articles there are, and how many of them were there from before.</returns>
    /// <exception cref="IOException">The folder can't be written, or another run is writing to it.</exception>
    public ArchiveSummary Write(IEnumerable<Article> articles, IProgress<int>? progress = null)
    {
        using var own = Begin();
        var known = new KnownArticles(folder);
        var part = new PartInHand(folder, _options);
        try
        {
            foreach (var (article, found, failure) in Annotating().Of(New(articles, known)))
            {
                Take(part, article, found, failure);
                if (part.IsFull)
                    Close(part, known, isLast: false);
                progress?.Report(_done + _kept);
            }
        }
        finally
        {
            Close(part, known, isLast: true);
        }
        return new ArchiveSummary(_done + _kept, _kept, _leftOut, _foreign);
    }

    private OrderedAnalysis<Article, Annotation> Annotating() =>
        new(article => Annotation.Of(_options.Bounded(article)), _options.Jobs, _options.LongestTime);

    private FileStream Begin()
    {
        FileStream? own = null;
        Trying(() =>
        {
            Directory.CreateDirectory(folder);
            own = RunLock.Take(folder, _options.Shard);
            ArchivePart.RemoveLeftOvers(folder, _options.Shard.Name);
        });
        return own!;
    }

    private IEnumerable<Article> New(IEnumerable<Article> articles, KnownArticles known)
    {
        foreach (var article in articles)
            switch (known.Meet(article))
            {
                case Acquaintance.New:
                    yield return article;
                    break;
                case Acquaintance.Known:
                    Interlocked.Increment(ref _kept);
                    break;
                default:
                    LeaveOut(article, "its id occurs twice; the second article is left out.");
                    break;
            }
    }

    private void Take(PartInHand part, Article article, Annotation? found, string? failure)
    {
        if (found is null)
        {
            LeaveOut(article, failure!);
            return;
        }
        part.Add(found);
        _done++;
        _foreign += found.OtherLanguage is null ? 0 : 1;
    }

    /// <summary>
    /// Writes the articles in hand while the next ones are analysed; one after the other where one is analysed at a time.
    /// </summary>
    private void Close(PartInHand part, KnownArticles known, bool isLast)
    {
        var articles = part.Take();
        Trying(() => _writing.GetAwaiter().GetResult());
        _writing = Task.Run(() =>
        {
            part.Write(articles);
            known.Written(articles);
            known.RemoveStale();
        });
        if (isLast || _options.Jobs == 1)
            Trying(() => _writing.GetAwaiter().GetResult());
    }

    private void LeaveOut(Article article, string why)
    {
        Interlocked.Increment(ref _leftOut);
        report?.Invoke(new Problem(article.Source ?? "memory", null, $"article '{article.Id}': {why}"));
    }

    private void Trying(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{folder}: the archive can't be written: {e.Message.TrimEnd('.')}. "
                + "What was written before is whole: mend it, and run the same again.", e);
        }
    }
}
