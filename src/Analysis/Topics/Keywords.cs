namespace Analysis;

/// <summary>A word that says much of what an article is about.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Score">tf · idf: its count times ln((1 + N) / (1 + articles that hold it)) + 1, summed over the articles.</param>
public sealed record Keyword(string Word, int Count, double Score);

/// <summary>A word that sets two groups of articles apart.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="InA">How often group A has it.</param>
/// <param name="InB">How often group B has it.</param>
/// <param name="LogLikelihood">
/// G² (T. Dunning, "Accurate methods for the statistics of surprise and coincidence", 1993; P. Rayson and R. Garside, "Comparing corpora
/// using frequency profiling", 2000): how sure the difference is. Above 3.84 it is significant at 5 % for a word chosen beforehand.
/// </param>
/// <param name="LogRatio">How large it is: the binary logarithm of the ratio of the two rates, half a word added to
/// each count; +1 is twice as common in A.</param>
/// <param name="ZScore">
/// The log-odds ratio with an informative Dirichlet prior, in standard deviations (B. Monroe, M. Colaresi and K. Quinn, "Fightin' words",
/// 2008); above 0 for A, below for B.
/// </param>
public sealed record KeynessRow(string Word, int InA, int InB, double LogLikelihood, double LogRatio, double ZScore);

/// <summary>Two neighbouring words that go together more often than chance has it.</summary>
/// <param name="First">The first word, in lower case.</param>
/// <param name="Second">The second.</param>
/// <param name="Count">How often they stand side by side.</param>
/// <param name="Npmi">Normalised pointwise mutual information, −1 to 1 (G. Bouma, 2009).</param>
public sealed record Collocation(string First, string Second, int Count, double Npmi);

/// <summary>How often a word stands in articles.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Articles">How many articles hold it.</param>
/// <param name="PerThousand">How often for each thousand words, of two letters or more, of these articles.</param>
public sealed record WordFrequency(string Word, int Count, int Articles, double PerThousand);

/// <summary>Words that stand out: in an article, in one group against another, and beside each other.</summary>
public static class KeywordExtensions
{
    /// <summary>The words that say most of these articles, stop words left out, the highest score first.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="count">How many words at most.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public static IReadOnlyList<Keyword> Keywords(this IEnumerable<Article> articles, int count = 50, Action<Problem>? leftOut = null)
    {
        var counts = articles.InEnglish(leftOut).Select(WordCounts.Of).ToList();
        var holders = WordCounts.Holders(counts);
        return [.. WordCounts.Sum(counts).Where(pair => !StopWords.Contains(pair.Key))
            .Select(pair => new Keyword(pair.Key, pair.Value, pair.Value * (Math.Log((1.0 + counts.Count) / (1 + holders[pair.Key])) + 1)))
            .OrderByDescending(word => word.Score).ThenBy(word => word.Word, StringComparer.Ordinal).Take(count)];
    }

    /// <summary>How often each word of two letters or more stands in these articles, the commonest first.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="atLeast">How often a word must stand there.</param>
    /// <param name="stopWords">
    /// Whether "the", "of" and the like are counted too; all words are in what the rates are for, either way.
    /// </param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public static IReadOnlyList<WordFrequency> Frequencies(
        this IEnumerable<Article> articles, int atLeast = 1, bool stopWords = false, Action<Problem>? leftOut = null)
    {
        var (sums, holders, total) = (new Dictionary<string, int>(), new Dictionary<string, int>(), 0);
        foreach (var (word, count) in articles.InEnglish(leftOut).SelectMany(WordCounts.Of))
        {
            total += count;
            sums[word] = sums.GetValueOrDefault(word) + count;
            holders[word] = holders.GetValueOrDefault(word) + 1;
        }
        return [.. sums.Where(pair => pair.Value >= atLeast && (stopWords || !StopWords.Contains(pair.Key)))
            .Select(pair => new WordFrequency(pair.Key, pair.Value, holders[pair.Key], 1000.0 * pair.Value / total))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal)];
    }

    /// <summary>How the words of two groups differ, the words most of A's first.</summary>
    /// <param name="groupA">Group A.</param>
    /// <param name="groupB">Group B.</param>
    /// <param name="atLeast">How often a word must stand in both together.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public static IReadOnlyList<KeynessRow> Keyness(
        this IEnumerable<Article> groupA, IEnumerable<Article> groupB, int atLeast = 3, Action<Problem>? leftOut = null)
    {
        var a = WordCounts.Sum(groupA.InEnglish(leftOut).Select(WordCounts.Of));
        var b = WordCounts.Sum(groupB.InEnglish(leftOut).Select(WordCounts.Of));
        var (sizeA, sizeB) = (a.Values.Sum(), b.Values.Sum());
        return [.. a.Keys.Union(b.Keys).Select(word => (Word: word, A: a.GetValueOrDefault(word), B: b.GetValueOrDefault(word)))
            .Where(row => row.A + row.B >= atLeast && !StopWords.Contains(row.Word))
            .Select(row => new KeynessRow(row.Word, row.A, row.B, KeynessStatistics.LogLikelihood(row.A, row.B, sizeA, sizeB),
                KeynessStatistics.LogRatio(row.A, row.B, sizeA, sizeB), KeynessStatistics.ZScore(row.A, row.B, sizeA, sizeB)))
            .OrderByDescending(row => row.ZScore).ThenBy(row => row.Word, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Pairs of neighbouring words of one sentence that go together, the strongest first; stop words and marks part them.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="atLeast">How often a pair must stand there.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    public static IReadOnlyList<Collocation> Collocations(
        this IEnumerable<Article> articles, int atLeast = 5, Action<Problem>? leftOut = null)
    {
        var (words, pairs, total) = (new Dictionary<string, int>(), new Dictionary<(string, string), int>(), 0);
        foreach (var (previous, word) in articles.InEnglish(leftOut).SelectMany(WordCounts.Neighbours))
        {
            total++;
            words[word] = words.GetValueOrDefault(word) + 1;
            if (previous is not null && !StopWords.Contains(previous) && !StopWords.Contains(word))
                pairs[(previous, word)] = pairs.GetValueOrDefault((previous, word)) + 1;
        }
        return [.. pairs.Where(pair => pair.Value >= atLeast)
            .Select(pair => new Collocation(pair.Key.Item1, pair.Key.Item2, pair.Value,
                TopicCoherence.Npmi(pair.Value, words[pair.Key.Item1], words[pair.Key.Item2], total)))
            .OrderByDescending(pair => pair.Npmi).ThenByDescending(pair => pair.Count)
            .ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)];
    }
}
