namespace Analysis.Tests.Articles;

public sealed class LivePostsTests
{
    private const string Blog = """
        Dam over Calder: latest as engineers meet – live

        9 May 2025 16.20 BST
        Valve opened
        Orla Finch
        Engineers have opened the lower valve of the dam, and water is running into the old bed of the river.

        15.05 BST
        Villagers wait in the school
        About sixty people are waiting in the school of Calder. “Nobody has told us how long,” Idris Penhale said.

        2:30 pm
        The first crack was seen by a walker, who rang the warden before lunch and was asked to stay away.

        Updated at 14.50 BST
        """;

    [Fact]
    public void A_live_blog_gives_its_posts_with_time_heading_and_author()
    {
        var posts = Article.FromText("x", Blog).Posts();
        Assert.Equal([new TimeOnly(16, 20), new(15, 5), new(14, 30)], posts.Select(post => post.Clock));
        Assert.Equal(["9 May 2025 16.20 BST", "15.05 BST", "2:30 pm"], posts.Select(post => post.Time));
        Assert.Equal(["Valve opened", "Villagers wait in the school", null], posts.Select(post => post.Title));
        Assert.Equal("Orla Finch", Assert.Single(posts[0].Authors));
        Assert.Empty(posts[1].Authors);
    }

    [Fact]
    public void What_is_said_in_a_post_is_found_in_it()
    {
        var article = Article.FromText("x", Blog);
        var quotation = Assert.Single(article.Quotes(), quotation => quotation.Kind == QuotationKind.Direct);
        Assert.Equal("15.05 BST", article.PostAt(quotation.Content[0].Start)?.Time);
        Assert.Null(article.PostAt(0));
    }

    [Fact]
    public void The_spans_of_posts_follow_each_other_and_hold_their_blocks()
    {
        var article = Article.FromText("x", Blog);
        var posts = article.Posts();
        Assert.All(posts, post => Assert.All(post.Blocks, block => Assert.True(post.Span.Contains(block.Span.Start))));
        Assert.Equal(article.Blocks[^1].Span.End, posts[^1].Span.End);
        Assert.All(posts.Zip(posts.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void An_article_with_one_time_below_its_headline_has_no_posts() => Assert.Empty(Article.FromText("x",
        "Dam over Calder is safe again\n9 May 2025 16.20 BST\n\nEngineers have opened the lower valve of the dam, and water is running "
            + "out.").Posts());
}
