using Analysis;
using CsCheck;

namespace Analysis.Tests.Quotes;

public sealed class QuotationPropertyTests
{
    private static readonly string[] Parts =
    [
        "\"", "“", "”", "''", "``", "‘", "’", "«", "„", " said ", "He ", " told ", "Anna Kessler ", ", ", ". ", "\n\n", ": ", "— ",
        "according to ",
        "that the plan failed", "\ud800", "’s ", "(", ")", "Mr. ", "\u200b", "…", "é", "12 ",
        "Ms Kessler ", "Kim Hae-won", "she ", "the minister", ", the minister, ", "who heads the Council ", " and ",
        "The South ", "it said ",
    ];

    private static readonly Gen<string> Hostile =
        Gen.Int[0, Parts.Length - 1].Array[0, 60].Select(chosen => string.Concat(chosen.Select(i => Parts[i])));

    private static readonly string[] Hyphened =
    [
        "The union", "Ida Moll", "Anne-Marie Rolf", "an off-duty pilot", "the would-be buyer", "said", "says", "warned", "told",
            "according to", "“", "”", ",", ".", "that",
        "four-party talks", "the vice-captain", "in-flight meals", "the half-built dam", "ex-officio members", "were", "would",
            "had failed", "lower-than-expected growth",
        "by-and-large", "the Franco-German pact", "she", "to", "of", "a 12-year-old", "long-term", "and", "asked", "whether", "is",
            "no-one", "up-to-date",
    ];

    private static readonly Gen<string> WithHyphens =
        Gen.Int[0, Hyphened.Length - 1].Array[3, 30].Select(chosen => string.Join(' ', chosen.Select(i => Hyphened[i])));

    [Fact]
    public void No_piece_and_no_words_for_a_speaker_begin_or_end_inside_a_hyphenated_word() => WithHyphens.Sample(text =>
    {
        foreach (var quotation in TestArticle.Of(text).Quotes())
            foreach (var span in quotation.SpeakerSpan is { } speaker ? quotation.Content.Add(speaker) : quotation.Content)
                Assert.False(CutsHyphen(text, span.Start) || CutsHyphen(text, span.End), $"{span.In(text)} of {text}");
    }, iter: 3000);

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
        Assert.Equal(
            quotations.Count(quotation => quotation.Speaker is not null), quotations.Speakers().Sum(speaker => speaker.Quotations.Length));
        Assert.DoesNotContain("<script", articles.Review().Html);
    }, iter: 300);

    /// <summary>Whether a place lies beside a hyphen that joins two letters or figures.</summary>
    private static bool CutsHyphen(string text, int at) => IsJoint(text, at - 1) || IsJoint(text, at);

    private static bool IsJoint(string text, int at) => at > 0 && at + 1 < text.Length && text[at] == '-'
        && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

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
