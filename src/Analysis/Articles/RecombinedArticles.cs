using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>Makes articles of the paragraphs of others, to see how something goes with many of them.</summary>
public static class RecombinedArticles
{
    private const int InArticle = 4;

    /// <summary>
    /// Paragraphs of these lengths, in characters, are taken where there are any: one that two articles share is then less than half of
    /// both.
    /// </summary>
    private const int Shortest = 80, Longest = 470;

    /// <summary>
    /// So many articles, one at a time, under ids of their own: headline, day, outlet and section of one article, and four paragraphs of
    /// any. Two have no more than one paragraph in common, as long as there are no more of them than about a sixteenth of the square of
    /// the number of paragraphs. The same arguments give the same articles.
    /// </summary>
    /// <param name="articles">What they are made of; those without a paragraph are left out.</param>
    /// <param name="count">How many to make.</param>
    /// <param name="seed">Another seed, other articles.</param>
    /// <exception cref="ArgumentException">No article has a paragraph.</exception>
    public static IEnumerable<Article> Recombined(this IEnumerable<Article> articles, int count, int seed = 1)
    {
        var heads = articles.Where(article => article.First(BlockKind.Paragraph) is not null).ToList();
        var all = heads.SelectMany(article => article.Blocks.Where(block => block.Kind == BlockKind.Paragraph)
            .Select(block => block.Span.Of(article.Text).ToString())).ToList();
        var usual = all.Where(words => words.Length is >= Shortest and <= Longest).ToArray();
        return all.Count == 0 ? throw new ArgumentException("None of the articles has a paragraph.", nameof(articles))
            : Made(heads, usual.Length > 0 ? usual : [.. all], count, new Random(seed));
    }

    /// <summary>
    /// The paragraphs lie in four rows of a prime length; an article takes one of each row as a line crosses them, and two lines cross in
    /// one place at most. When all lines are drawn, the paragraphs are laid anew.
    /// </summary>
    private static IEnumerable<Article> Made(List<Article> heads, string[] paragraphs, int count, Random chance)
    {
        var length = LargestPrime(paragraphs.Length / InArticle);
        for (var i = 0; i < count; i++)
        {
            var (start, slope) = (i % length, i / length % length);
            if (start == 0 && slope == 0)
                chance.Shuffle(paragraphs);
            var body = Enumerable.Range(0, InArticle)
                .Select(row => paragraphs[((row * length) + ((start + (row * slope)) % length)) % paragraphs.Length]).ToList();
            yield return Joined("made-" + i.ToString("D7", CultureInfo.InvariantCulture), heads[chance.Next(heads.Count)], body);
        }
    }

    private static int LargestPrime(int most)
    {
        var prime = Math.Max(1, most);
        while (prime > 3 && Enumerable.Range(2, (int)Math.Sqrt(prime) - 1).Any(divisor => prime % divisor == 0))
            prime--;
        return prime;
    }

    private static Article Joined(string id, Article head, List<string> body)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        void Add(BlockKind kind, string words)
        {
            blocks.Add(new Block(kind, new TextSpan(text.Length, words.Length)));
            text.Append(words).Append("\n\n");
        }
        if (head.Title is { Length: > 0 } title)
            Add(BlockKind.Headline, title);
        body.ForEach(words => Add(BlockKind.Paragraph, words));
        return new Article(id, text.ToString(), blocks.ToImmutable())
        {
            Title = head.Title,
            Date = head.Date,
            Outlet = head.Outlet,
            Section = head.Section,
            Source = head.Source,
        };
    }
}
