namespace Analysis.Tests.Articles;

public sealed class RecombinedArticlesTests
{
    private static readonly List<Article> Originals = [.. Enumerable.Range(0, 26).Select(i => Article.FromText($"{i}",
        $"Headline {Word(i)} of the day\n\n" + string.Join("\n\n", Enumerable.Range(0, 6).Select(p => Sentence(i, p)))) with
    {
        Title = $"Headline {Word(i)} of the day",
        Date = new DateOnly(2026, 3, 1).AddDays(i),
    })];

    [Fact]
    public void So_many_are_made_with_ids_of_their_own_and_the_same_again()
    {
        var made = Originals.Recombined(300).ToList();
        Assert.Equal(300, made.DistinctBy(article => article.Id).Count());
        Assert.Equal(made.Select(article => article.Text), Originals.Recombined(300).Select(article => article.Text));
        Assert.NotEqual(made.Select(article => article.Text), Originals.Recombined(300, seed: 2).Select(article => article.Text));
    }

    [Fact]
    public void None_is_a_copy_of_another_and_two_share_no_more_than_a_paragraph()
    {
        var made = Originals.Recombined(300).ToList();
        Assert.Empty(made.DuplicateGroups());
        var bodies = made.ConvertAll(article => article.Blocks.Where(block => block.Kind == BlockKind.Paragraph)
            .Select(block => block.Span.Of(article.Text).ToString()).ToHashSet());
        for (var i = 0; i < bodies.Count; i++)
            Assert.All(bodies.Skip(i + 1), other => Assert.InRange(bodies[i].Intersect(other).Count(), 0, 1));
    }

    [Fact]
    public void Of_few_paragraphs_as_many_are_made() =>
        Assert.Equal(20, Originals.Take(1).Recombined(20).Select(article => article.Id).Distinct().Count());

    [Fact]
    public void Blocks_cover_the_words_of_the_articles_they_were_taken_from()
    {
        var known = Originals.SelectMany(article => article.Blocks.Select(block => block.Span.Of(article.Text).ToString())).ToHashSet();
        Assert.All(Originals.Recombined(50), article =>
        {
            Assert.Equal(4, article.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
            Assert.All(article.Blocks, block => Assert.Contains(block.Span.Of(article.Text).ToString(), known));
            Assert.Contains(Originals, head => head.Title == article.Title && head.Date == article.Date);
        });
    }

    [Fact]
    public void Without_a_paragraph_there_is_nothing_to_make_them_of() =>
        Assert.Throws<ArgumentException>(() => new List<Article> { new("a", "", []) }.Recombined(1));

    private static string Word(int i) => Letters(i, i / 26) + "num";

    private static string Sentence(int article, int paragraph) =>
        string.Join(' ', Enumerable.Range(0, 24).Select(w => Letters(article + w, (paragraph * 7) + (w * 3), w * 5) + "word")) + ".";

    private static string Letters(params int[] numbers) => string.Concat(numbers.Select(number => (char)('a' + (number % 26))));
}
