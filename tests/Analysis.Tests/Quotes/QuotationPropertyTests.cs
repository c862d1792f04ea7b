using System.Diagnostics;
using Analysis;
using CsCheck;

namespace Analysis.Tests.Quotes;

public sealed class QuotationPropertyTests
{
    private static readonly string[] Parts =
    [
        "\"", "“", "”", "''", "``", "‘", "’", "«", "„", " said ", "He ", " told ", "Anna Kessler ", ", ", ". ", "\n\n", ": ", "— ", "according to ",
        "that the plan failed", "\ud800", "’s ", "(", ")", "Mr. ", "\u200b", "…", "é", "12 ",
        "Ms Kessler ", "Kim Hae-won", "she ", "the minister", ", the minister, ", "who heads the Council ", " and ", "The South ", "it said ",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Parts.Length - 1].Array[0, 60].Select(chosen => string.Concat(chosen.Select(i => Parts[i])));

    [Fact]
    public void Any_text_has_ordered_quotations_inside_of_it_and_never_throws() => Hostile.Sample(text =>
    {
        var article = TestArticle.Of(text);
        var previous = 0;
        foreach (var quotation in article.Quotes())
        {
            Assert.True(quotation.Content[0].Start >= previous);
            previous = quotation.Content[0].Start;
            AssertPiecesInBounds(quotation, text.Length);
        }
    }, iter: 2000);

    [Fact]
    public void No_two_quotations_hold_the_same_words() => Hostile.Sample(text =>
    {
        var pieces = TestArticle.Of(text).Quotes().SelectMany(quotation => quotation.Content).Order().ToList();
        for (var i = 1; i < pieces.Count; i++)
            Assert.False(pieces[i - 1].Overlaps(pieces[i]), text);
    }, iter: 1000);

    [Fact]
    public void Speakers_and_their_mentions_lie_inside_the_text_in_order() => Hostile.Sample(text =>
    {
        foreach (var speaker in TestArticle.Of(text).Quotes().Select(quotation => quotation.Speaker).OfType<Speaker>())
        {
            Assert.NotEqual("", speaker.Name);
            Assert.Contains(speaker.Name, text, StringComparison.Ordinal);
            Assert.Equal(speaker.Mentions.Order(), speaker.Mentions);
            Assert.All(speaker.Mentions, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length));
        }
    }, iter: 1500);

    [Fact]
    public void Joining_and_reviewing_any_quotations_never_throws() => Hostile.Array[1, 4].Sample(texts =>
    {
        var articles = texts.Select((text, i) => TestArticle.Of(text) with { Id = $"{i}" }).ToList();
        var quotations = articles.Quotes().ToList();
        Assert.Equal(quotations.Count(quotation => quotation.Speaker is not null), quotations.Speakers().Sum(speaker => speaker.Quotations.Length));
        Assert.DoesNotContain("<script", articles.Review().Html);
    }, iter: 300);

    [Theory]
    [InlineData("Ms Ada Quell, the minister, told Kim Hae-won she knew. “No,” she said. Kim, who heads it, said so. ")]
    [InlineData("the minister said so, he said, ")]
    [InlineData("Kim Ada-a said so. ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("' ")]
    [InlineData("said ")]
    [InlineData("“a” he said, ")]
    [InlineData("Ada Quell said so.\n")]
    public void Four_times_as_much_of_one_thing_takes_about_four_times_as_long(string part)
    {
        var quarter = Math.Min(SecondsFor(part, 1 << 18), SecondsFor(part, 1 << 18));
        var whole = Math.Min(SecondsFor(part, 1 << 20), SecondsFor(part, 1 << 20));
        Assert.True(whole < (quarter * 8) + 0.2, $"{1 << 18} characters {quarter:0.00} s, {1 << 20} characters {whole:0.00} s");
        Assert.True(part.Length > 1 || whole < 1, $"a megabyte of marks takes {whole:0.00} s");
    }

    private static double SecondsFor(string part, int characters)
    {
        var article = TestArticle.Of(string.Concat(Enumerable.Repeat(part, characters / part.Length)));
        _ = article.Document;
        var watch = Stopwatch.StartNew();
        _ = article.Quotes();
        return watch.Elapsed.TotalSeconds;
    }

    private static void AssertPiecesInBounds(Quotation quotation, int length)
    {
        var end = 0;
        foreach (var piece in quotation.Content)
        {
            Assert.True(piece.Start >= end && piece.Length > 0 && piece.End <= length);
            end = piece.End;
        }
        Assert.True(quotation.Confidence is >= 0 and <= 1);
    }
}
