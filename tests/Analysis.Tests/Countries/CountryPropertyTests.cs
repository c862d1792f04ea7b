using Analysis;
using CsCheck;

namespace Analysis.Tests.Countries;

public sealed class CountryPropertyTests
{
    private static readonly string[] Pieces =
    [
        "North Korea", "the North", "Georgia", "Paris", ", Texas", "U.S.", "-", " ", "\n", "Côte d’Ivoire", "Michael Jordan",
        "of", "\u200b",
        "(", "County", "the two Koreas", "said", ".", "’s", "Guinea-", "Bissau", "ST. LOUIS", "\ud83d", "English", "Bank of America", "\"",
        "North and South Korea", "province", "and", "Franco-", "US", "Lake", "Northern", "the other ", " Rivers",
        "English and French", "Paris-",
    ];

    private static readonly string[] Words =
        ["North Korea ", "Papua New Guinea ", "Guinea ", "New ", "South ", "Sudan ", "Republic of the Congo ", "said ", "York ", "- "];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 6]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_name_countries_of_the_table() => Texts.Sample(text =>
    {
        var mentions = Article.FromText("a", text).Countries();
        var end = 0;
        foreach (var mention in mentions)
        {
            Assert.True(mention.Span.Start >= 0 && mention.Span.End <= text.Length && !mention.Span.IsEmpty);
            Assert.True(mention.Span.Start >= end || mention.Kind == CountryNameKind.ShortForm);
            Assert.NotNull(Country.Named(mention.Country));
            end = mention.Span.End;
        }
    }, iter: 2000);

    [Fact]
    public void The_focus_is_among_the_countries_that_are_mentioned() => Texts.Sample(text =>
    {
        var article = Article.FromText("a", text);
        Assert.Subset(article.Countries().Select(m => m.Country).ToHashSet(), article.Focus().Select(f => f.Country).ToHashSet());
    }, iter: 500);

    [Fact]
    public void The_matcher_finds_what_trying_every_length_at_every_token_finds()
    {
        var gazetteer = Gazetteer.Of(CountryTable.Default);
        var finder = new CandidateFinder(gazetteer);
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 30]
            .Select(string.Concat).Sample(text =>
            {
                var document = Document.Of(text);
                var found = finder.Find(document, []).Select(c => (c.First, c.Last));
                Assert.Equal(Slowly(gazetteer, document), found);
            }, iter: 500);
    }

    private static List<(int First, int Last)> Slowly(Gazetteer gazetteer, Document document)
    {
        var found = new List<(int, int)>();
        for (var first = 0; first < document.Tokens.Length; first++)
            for (var last = Math.Min(first + 15, document.Tokens.Length - 1); last >= first
                && char.IsUpper(document.WordsOf(first)[0]); last--)
                if (document.Tokens[last].Kind == TokenKind.Word && char.IsUpper(document.WordsOf(last)[0])
                    && IsName(gazetteer, document, first, last))
                {
                    found.Add((first, last));
                    first = last;
                }
        return found;
    }

    private static bool IsName(Gazetteer gazetteer, Document document, int first, int last)
    {
        var path = NameTrie.Start;
        for (var token = first; token <= last; token++)
            if (document.WordsOf(token) is not "-")
                path = NameTrie.Step(path, document.WordsOf(token));
        return gazetteer.At(path) > 1;
    }
}
