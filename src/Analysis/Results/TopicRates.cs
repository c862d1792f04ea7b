using System.Collections.Immutable;

namespace Analysis;

/// <summary>What a topic's hits are counted by.</summary>
public enum TopicUnit
{
    /// <summary>Each hit, with its weight.</summary>
    Hits,

    /// <summary>Articles with at least one hit.</summary>
    Articles,

    /// <summary>Paragraphs, headlines and captions with at least one hit.</summary>
    Paragraphs,

    /// <summary>Sentences with at least one hit.</summary>
    Sentences,
}

/// <summary>Counts of topics by other units, as shares, and for each thousand words.</summary>
public static class TopicRates
{
    /// <summary>How many hits, articles, paragraphs or sentences each topic has.</summary>
    public static Counts CountByTopic(this IEnumerable<TopicHit> hits, TopicUnit unit)
    {
        if (unit == TopicUnit.Hits)
            return hits.CountByTopic();
        var firsts = hits.DistinctBy(hit => (hit.Topic, hit.Article.Id, UnitOf(hit, unit))).ToList();
        return Counts.By("topic", unit.ToString().ToLowerInvariant(), firsts, hit => hit.Topic, hit => new Evidence(hit.Article, hit.Span))
            with
        { Total = firsts.DistinctBy(hit => (hit.Article.Id, UnitOf(hit, unit))).Count() };
    }

    /// <summary>Each label's share of all that was counted, 0 to 1.</summary>
    public static Counts Shares(this Counts counts) => counts.Scaled($"share of {counts.Unit}", counts.Total, 1);

    /// <summary>
    /// Counts for each thousand words of these articles: words and numbers of what they tell, headlines and captions included.
    /// </summary>
    public static Counts PerThousandWords(this Counts counts, IEnumerable<Article> articles) =>
        counts.Scaled($"{counts.Unit} per 1,000 words", articles.Sum(article => (double)article.WordCount()), 1000);

    /// <summary>The words and numbers of what an article tells.</summary>
    public static int WordCount(this Article article)
    {
        var count = 0;
        foreach (var token in article.Document.Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number)
                count++;
        return count;
    }

    private static Counts Scaled(this Counts counts, string unit, double whole, double times) => counts with
    {
        Unit = unit,
        IsOfSinglePlaces = false,
        Total = whole == 0 ? 0 : counts.Total * times / whole,
        Rows = [.. counts.Rows.Select(row => row with { Value = whole == 0 ? 0 : row.Value * times / whole })],
    };

    /// <summary>The index of the paragraph or sentence that a hit stands in, zero-based; 0 for articles.</summary>
    internal static int UnitOf(TopicHit hit, TopicUnit unit) => unit switch
    {
        TopicUnit.Sentences => hit.Sentence,
        TopicUnit.Paragraphs => ParagraphOf(hit.Article.Document.Paragraphs, hit.Sentence),
        _ => 0,
    };

    private static int ParagraphOf(ImmutableArray<Paragraph> paragraphs, int sentence)
    {
        var (low, high) = (0, paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].Sentences.End <= sentence)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
