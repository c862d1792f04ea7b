namespace Analysis.Tests.Quotes;

public sealed class ReferenceTextTests
{
    [Theory]
    [InlineData("He said “one two” and left.", "“one two”")]
    [InlineData("He said \"one\" and \"two\".", "\"one\"|\"two\"")]
    [InlineData("He said ``one two'' and left.", "``one two''")]
    [InlineData("“One two\nthree four.", "“One two")]
    [InlineData("The 12\" pipe burst.", "")]
    public void Stretches_in_marks_are_found_without_the_extractions_help(string text, string runs) =>
        Assert.Equal(runs.Split('|', StringSplitOptions.RemoveEmptyEntries), Of(text).Runs.Select(run => run.In(text)));

    [Fact]
    public void Words_that_begin_in_a_span_are_those_of_the_span()
    {
        const string text = "one two three four";
        Assert.Equal([1, 2], Of(text).WordsIn(TextSpan.FromBounds(4, 13)));
    }

    [Theory]
    [InlineData(false, "that it rained|it snowed")]
    [InlineData(true, "it rained and that it snowed")]
    public void Pieces_that_a_conjunction_divides_are_one_where_the_measure_says_so(bool ignoresConjunctions, string pieces)
    {
        const string text = "She said that it rained and that it snowed.";
        var article = Article.FromText("a", text);
        TextSpan[] spans = [Span(text, "that it rained"), Span(text, "it snowed")];
        var reference = ReferenceText.Of(new AnnotatedArticle(article, [new AnnotatedAttribution([], [.. spans])]), ignoresConjunctions);
        Assert.Equal(pieces.Split('|'), reference.Join(spans).Select(piece => piece.In(text)));
    }

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static ReferenceText Of(string text) =>
        ReferenceText.Of(new AnnotatedArticle(Article.FromText("a", text), []), ignoresConjunctions: false);
}
