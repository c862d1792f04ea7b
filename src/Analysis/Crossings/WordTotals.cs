namespace Analysis;

/// <summary>How many words and numbers there are by the labels of a cross table, to divide its counts by.</summary>
public static class WordTotals
{
    /// <summary>
    /// The words of what each article tells, by the labels that <see cref="CrossedAnalyses.ByArticle"/> gives these articles.
    /// </summary>
    public static IReadOnlyDictionary<string, int> WordsByArticle(this IEnumerable<Article> articles)
    {
        var all = articles.DistinctBy(article => article.Id).ToList();
        var labels = ArticleLabels.ById(all);
        return all.ToDictionary(article => labels[article.Id], article => article.WordCount(), StringComparer.Ordinal);
    }

    /// <summary>The same of the articles that hits stand in.</summary>
    public static IReadOnlyDictionary<string, int> WordsByArticle(this IEnumerable<TopicHit> hits) =>
        hits.Select(hit => hit.Article).WordsByArticle();

    /// <summary>The words that each speaker is quoted with.</summary>
    public static IReadOnlyDictionary<string, int> WordsBySpeaker(this IEnumerable<Quotation> quotations) =>
        quotations.JoinSpeakers().Where(quotation => quotation.Speaker is not null)
            .GroupBy(quotation => quotation.Speaker!.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key, group => group.Sum(q => q.Content.Sum(piece => Words(q.Article.Document, piece))),
                StringComparer.Ordinal);

    /// <summary>
    /// The words of the sentences that mention each country, by its name; a sentence counts for each country it mentions.
    /// </summary>
    public static IReadOnlyDictionary<string, int> WordsByCountry(this IEnumerable<CountryMention> mentions) =>
        mentions.Select(
            mention => (Country: mention.Name(), mention.Article, Sentence: new Evidence(mention.Article, mention.Span).Sentence()))
            .DistinctBy(each => (each.Country, each.Article.Id, each.Sentence))
            .GroupBy(each => each.Country, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key, group => group.Sum(each => Words(each.Article.Document, each.Sentence)), StringComparer.Ordinal);

    private static int Words(Document document, TextSpan span)
    {
        var count = 0;
        for (var i = FirstTokenFrom(document, span.Start); i < document.Tokens.Length && document.Tokens[i].End <= span.End; i++)
            if (document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        return count;
    }

    private static int FirstTokenFrom(Document document, int position)
    {
        var (low, high) = (0, document.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
