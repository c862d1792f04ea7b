using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Text;

/// <summary>How texts are cut into tokens and sentences: <c>Cases/*.txt</c>, a line is a text, ⇶, and its parts.</summary>
public sealed class DocumentCaseTests
{
    public static TheoryData<string, string> Tokens => Read("Tokens");

    public static TheoryData<string, string> Sentences => Read("Sentences");

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_text_is_cut_into_the_tokens_beside_it(string text, string expected)
    {
        var document = Document.Of(text);
        Assert.Equal(expected, string.Join(' ', document.Tokens.Select(token => token.Span.In(text))));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_paragraph_is_cut_into_the_sentences_beside_it(string text, string expected)
    {
        var document = Document.Of(text);
        Assert.Equal(expected, string.Join(" ‖ ", document.Sentences.Select(sentence => document.SpanOf(sentence).In(text))));
    }

    [Fact]
    public void There_are_more_than_sixty_cases() => Assert.InRange(Tokens.Count + Sentences.Count, 61, int.MaxValue);

    private static TheoryData<string, string> Read(string name)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "Cases", name + ".txt")))
            if (Regex.Unescape(line).Split(" ⇶ ") is [var text, var expected])
                cases.Add(text, expected);
        return cases;
    }
}
