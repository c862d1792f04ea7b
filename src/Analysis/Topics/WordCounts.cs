namespace Analysis.Topics;

/// <summary>The words of articles in lower case, counted.</summary>
internal static class WordCounts
{
    /// <summary>How often each word of two letters or more stands in an article.</summary>
    public static Dictionary<string, int> Of(Article article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, word) in Neighbours(article))
            if (word.Length > 1)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    /// <summary>The sum of counts.</summary>
    public static Dictionary<string, int> Sum(IEnumerable<Dictionary<string, int>> counts)
    {
        var sum = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in counts.SelectMany(each => each))
            sum[word] = sum.GetValueOrDefault(word) + count;
        return sum;
    }

    /// <summary>How many articles hold each word.</summary>
    public static Dictionary<string, int> Holders(IEnumerable<Dictionary<string, int>> counts) =>
        counts.SelectMany(each => each.Keys).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Each word with the one before it; null where a sentence begins or a mark stands between. A possessive ending is passed over.
    /// </summary>
    public static IEnumerable<(string? Previous, string Word)> Neighbours(Article article)
    {
        var document = article.Document;
        foreach (var sentence in document.Sentences)
        {
            string? previous = null;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var kind = document.Tokens[i].Kind;
                if (kind == TokenKind.Word)
                {
                    var word = TokenForm.Lower(document.WordsOf(i));
                    yield return (previous, word);
                    previous = word;
                }
                else if (kind != TokenKind.Possessive)
                    previous = null;
            }
        }
    }
}
