namespace Analysis.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly Article Article =
        Article.FromText("a", "The harbour opened on Monday, and all the boats went out to sea again, the council said.");

    [Fact]
    public void A_copy_with_another_text_is_cut_anew()
    {
        Assert.Equal(Article.Text, Article.Document.Text);
        var copy = Article with { Text = "Boats stay in.", Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 14))] };
        Assert.Equal("Boats stay in.", copy.Document.Text);
        Assert.Single(copy.Document.Sentences);
    }

    [Fact]
    public void A_copy_with_other_blocks_is_cut_anew()
    {
        Assert.Single(Article.Document.Paragraphs);
        Assert.Empty((Article with { Blocks = [] }).Document.Paragraphs);
    }

    [Fact]
    public void A_copy_with_the_same_text_shares_what_was_cut() =>
        Assert.Same(Article.Document, (Article with { Title = "Harbour" }).Document);

    [Fact]
    public void Articles_are_the_same_by_id_and_text()
    {
        var same = Article.FromText("a", new string(Article.Text.AsSpan()));
        Assert.Equal(Article, same);
        Assert.Equal(Article.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Article, Article with { Id = "b" });
        Assert.NotEqual(Article, Article.FromText("a", Article.Text.Replace("Monday", "Sunday")));
    }

    [Fact]
    public void Several_authors_stand_in_one_line()
    {
        Assert.Null(Article.Author);
        Assert.Equal("Ada Quell, Ivo Brandt", (Article with { Authors = ["Ada Quell", "Ivo Brandt"] }).Author);
    }
}
