using System.Text;
using Workbook.Fuzzing;

namespace Analysis.Tests.Hostile;

/// <summary>Whatever stands in an article, each analysis ends and all it finds lies in the text.</summary>
public sealed class AnalysisFuzzTests
{
    private static readonly string[] Texts = ["story.txt", "nexis.txt", "notes.md"];

    [Fact]
    public void Sentences_and_words_cover_any_text() => Campaign.Run("tokeniser", FuzzSeeds.Near(Texts), input =>
    {
        var document = Read(input).Document;
        var end = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start);
            end = token.Span.End;
        }
        Assert.True(end <= document.Text.Length);
    });

    [Fact]
    public void Quotations_and_their_speakers_lie_in_any_text() => Campaign.Run("quotations", FuzzSeeds.Near(Texts), input =>
    {
        var article = Read(input);
        foreach (var quotation in article.Quotes())
        {
            AssertInside(quotation.Content, article);
            Assert.InRange(quotation.Confidence, 0, 1);
        }
        _ = new[] { article }.People();
    });

    [Fact]
    public void Countries_lie_in_any_text() => Campaign.Run("countries", FuzzSeeds.Near(Texts), input =>
    {
        var article = Read(input);
        AssertInside(article.Countries().Select(mention => mention.Span), article);
        Assert.All(article.Focus(), focus => Assert.InRange(focus.Share, 0, 1));
    });

    [Fact]
    public void Topics_lie_in_any_text() => Campaign.Run("topics", FuzzSeeds.Near(Texts), input =>
    {
        var article = Read(input);
        AssertInside(article.Topics().Select(hit => hit.Span), article);
    });

    [Fact]
    public void A_dictionary_is_read_or_said_where_it_is_wrong() => Campaign.Run("dictionary", FuzzSeeds.Near("topics.yml"), input =>
    {
        try
        {
            _ = Article.FromText("a", "The ferry and the ferries sail past the harbour.").Topics(
                TopicDictionary.Parse(Encoding.UTF8.GetString(input)));
        }
        catch (FormatException e)
        {
            Assert.Matches(@"^dictionary(:\d+)?: ", e.Message);
        }
    });

    private static Article Read(byte[] input) => Article.FromText("a", Encoding.UTF8.GetString(input));

    private static void AssertInside(IEnumerable<TextSpan> spans, Article article)
    {
        foreach (var span in spans)
            Assert.InRange(span.End, span.Start + 1, article.Text.Length);
    }
}
