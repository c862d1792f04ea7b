using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>A stretch of an article and what it is.</summary>
/// <param name="Kind">What it is: a block's kind ("Headline", "Paragraph"), or of a mark "quote", "speaker", "cue" or "country".</param>
/// <param name="Start">Its first code unit in the article's text, zero-based.</param>
/// <param name="End">The one after its last.</param>
/// <param name="Label">What to say of it: who speaks, which country; null where its kind says all.</param>
public sealed record ArticleStretch(string Kind, int Start, int End, string? Label = null);

/// <summary>An article that a run's figures rest on.</summary>
/// <param name="Id">Its id in its corpus.</param>
/// <param name="Text">Its text, as it was read.</param>
/// <param name="Blocks">What each part of the text is, in order.</param>
/// <param name="Sentences">Start and end of each sentence, in order, one pair after the other.</param>
public sealed record RecordedArticle(string Id, string Text, ImmutableArray<ArticleStretch> Blocks, ImmutableArray<int> Sentences)
{
    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication as year-month-day, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The section it stood in, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The sentence that holds a place; the place itself where it stands in none (a by-line).</summary>
    public (int Start, int End) SentenceAt(int start, int end)
    {
        var (low, high) = (0, (Sentences.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (from, to) = (Sentences[2 * middle], Sentences[(2 * middle) + 1]);
            if (start >= from && start < to)
                return (from, to);
            if (from > start)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return (start, end);
    }
}
