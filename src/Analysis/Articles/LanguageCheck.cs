namespace Analysis;

/// <summary>Tells English from other languages by script and by the commonest function words: <c>LanguageMarkers.txt</c>.</summary>
public static class LanguageCheck
{
    private const int WordsThatTell = 4;
    private static readonly string[] Languages = [.. Lists().Select(list => list[0])];
    private static readonly MarkerTable Markers = new(Lists()
        .SelectMany((list, language) => list.Skip(1).Distinct(StringComparer.Ordinal).Select(word => (word, language)))
        .GroupBy(pair => pair.word, pair => pair.language, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    /// <summary>
    /// The language an article seems to be in when that is another than English; null for English, and for a text too short to tell.
    /// </summary>
    public static string? OtherLanguage(this Article article) => OtherLanguage(article.Document);

    /// <inheritdoc cref="OtherLanguage(Article)"/>
    public static string? OtherLanguage(this Document document) => document.OtherLanguage;

    /// <summary>The same, counted from the words.</summary>
    internal static string? OfWords(Document document)
    {
        var counts = new int[Languages.Length];
        var (latin, foreign) = Count(document, counts);
        if (foreign > latin && foreign >= WordsThatTell)
            return "another script";
        var best = Array.IndexOf(counts, counts.Max());
        return best > 0 && counts[best] >= WordsThatTell && counts[best] > 1.5 * counts[0] ? Languages[best] : null;
    }

    /// <summary>The articles in English, in order.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="leftOut">Told of each article that is left out, with the reason.</param>
    public static IEnumerable<Article> InEnglish(this IEnumerable<Article> articles, Action<Problem>? leftOut = null) =>
        articles.Where(article => article.IsInEnglish(leftOut));

    /// <summary>Whether an article is in English, or too short to tell.</summary>
    /// <param name="article">The article.</param>
    /// <param name="leftOut">Told of the article where it is not, with the reason.</param>
    internal static bool IsInEnglish(this Article article, Action<Problem>? leftOut)
    {
        if (article.OtherLanguage() is not { } language)
            return true;
        leftOut?.Invoke(new Problem(article.Source ?? article.Id, null,
            $"'{article.Id}' is left out: it seems to be in {language}, and only English is analysed."));
        return false;
    }

    private static (int Latin, int Foreign) Count(Document document, int[] counts)
    {
        var (latin, foreign) = (0, 0);
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            if (document.Text[token.Start] >= '\u0250')
                foreign++;
            else
                latin++;
            foreach (var language in Markers.Of(document.Text, token.Span))
                counts[language]++;
        }
        return (latin, foreign);
    }

    private static IEnumerable<string[]> Lists() => WordList.Lines("Articles/LanguageMarkers.txt").Select(line => line.Split(' '));
}
