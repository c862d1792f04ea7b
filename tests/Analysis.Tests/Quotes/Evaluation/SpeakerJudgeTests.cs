namespace Analysis.Tests.Quotes;

public sealed class SpeakerJudgeTests
{
    [Theory]
    [InlineData("Ada Quell", "ada quell", true)]
    [InlineData("the harbour board", "harbour board", true)]
    [InlineData("Ada Quell", "Quell", false)]
    [InlineData("the officer", "an officer in Holm", true)]
    [InlineData("the officer", "the captain", false)]
    [InlineData("the old officer", "the young officer", false)]
    [InlineData("Ada Quell", null, false)]
    public void A_resolved_name_is_the_annotated_one_but_for_case_and_article(string annotated, string? found, bool isSame) =>
        Assert.Equal(isSame, SpeakerJudge.IsSame(annotated, found));

    [Theory]
    [InlineData("[Ada Quell] said so.", "Ada Quell", "Ada Quell", true)]
    [InlineData("[Quell] said so.", "Quell", "Ada Quell", true)]
    [InlineData("The minister, [Ada Quell], said so.", "minister", "Ada Quell", true)]
    [InlineData("[The minister] said so.", "The minister", "Ada Quell", true)]
    [InlineData("[Olaf Rye] said so.", null, "Ada Quell", false)]
    [InlineData("[She] said so.", "She", "Ada Quell", true)]
    [InlineData("[She] said so. Ada Quell nodded.", "Ada Quell", "Ada Quell", false)]
    [InlineData("It was said so.", null, null, true)]
    [InlineData("It was said so.", null, "Ada Quell", false)]
    public void A_speaker_is_right_where_words_or_last_names_meet(string text, string? words, string? name, bool isRight)
    {
        var (article, source) = Annotated(text);
        var gold = new AnnotatedAttribution(source, [new TextSpan(article.Text.Length - 3, 2)]);
        var found = new Quotation(article, QuotationKind.Indirect, gold.Content)
        {
            SpeakerSpan = words is null ? null : new TextSpan(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length),
            Speaker = name is null ? null : new Speaker(name),
        };
        Assert.Equal(
            isRight, SpeakerJudge.IsRight(
                ReferenceText.Of(new AnnotatedArticle(article, [gold]), ignoresConjunctions: false), gold, found));
    }

    /// <summary>The text without its brackets, and what stood in them.</summary>
    private static (Article Article, System.Collections.Immutable.ImmutableArray<TextSpan> Source) Annotated(string text)
    {
        var (open, close) = (text.IndexOf('['), text.IndexOf(']') - 1);
        var article = Article.FromText("a", text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        return (article, open < 0 ? [] : [TextSpan.FromBounds(open, close)]);
    }
}
