using Analysis;
using Analysis.Tests.Quotes;

namespace Analysis.Tests.Notebook;

public sealed class ReviewTests
{
    private static readonly Article Sample = TestArticle.Of(
        "Ada Quell <b> opened the lock. “It leaks & drips,” she said on Monday. The “temporary” bridge stands. “It leans,” said Ivo "
            + "Brandt.");

    [Fact]
    public void A_review_shows_each_quotation_in_its_sentence_with_speaker_cue_and_doubt()
    {
        var html = new[] { Sample }.Review().Html;
        Assert.Contains("<b>Ada Quell</b>", html);
        Assert.Contains("“she” is taken for Ada Quell", html);
        Assert.Contains("“It leaks &amp; drips,”", html.Replace("&#8220;", "“").Replace("&#8221;", "”"));
        Assert.Contains("on Monday.", html);
    }

    [Fact]
    public void A_review_shows_what_was_set_aside_with_its_reason()
    {
        var html = new[] { Sample }.Review().Html;
        Assert.Contains("1 stretches in marks that were taken for no quotation", html);
        Assert.Contains("<b>scare quotes</b>", html);
    }

    [Fact]
    public void The_most_doubtful_come_first_and_no_more_than_asked_for()
    {
        var quotations = Seeds.Corpus.Take(10).Quotes().ToList();
        var shown = quotations.Review(3);
        Assert.Equal(3, shown.Html.Split("<ol>")[1].Split("<li>").Length - 1);
        Assert.Contains(quotations.ByDoubt()[0].Doubt(), shown.Text);
    }

    [Fact]
    public void Every_word_of_an_article_is_escaped() =>
        Assert.DoesNotContain("<script>", new[] { TestArticle.Of("“<script>alert(1)</script>,” said <script> Ada Quell.") }.Review().Html);
}
