using Analysis.Articles;
using CsCheck;

namespace Analysis.Tests.Articles;

/// <summary>What a cheap look rules out, the slow search does not find either.</summary>
public sealed class BoundsTests
{
    private static readonly string[] Openings =
    [
        "Ostmere", "OSTMERE", "SAN ", "St. ", "Brel", " ", " ", ", ", "-", " - ", " — ", "--", ": ", "/", " (Wire)", " de ", " la ", " on ",
        " and ", "el", " upon", "Nov 24", " 3rd of", ", Calif.", "2026", " said", " one", "the ", "’s", "\t", "(", ")", "BBC",
        "The cold came early.",
    ];

    private static readonly string[] Days =
    [
        "24", "3", "7", "2026", "'26", "’26", "-", "-", "/", ".", " ", " ", ",", "Nov", "November", "May", "of", "st", "年", "月", "日", "Tue",
        "GMT",
    ];

    [Fact]
    public void No_dateline_is_lost_by_a_look_at_its_words() => AnyOf(Openings).Array[1, 9].Select(string.Concat).Sample(words =>
    {
        var text = words + "Rain fell.";
        Assert.Equal(
            char.IsUpper(text[0]) || text[0] == '(' ? Dateline.Before(text, isFirst: true) : null,
            Dateline.Before(text, new TextSpan(0, text.Length), isFirst: true));
    }, iter: 20_000);

    [Fact]
    public void No_day_is_lost_by_a_look_at_its_figures() => AnyOf(Days).Array[1, 9].Select(string.Concat).Sample(line =>
        Assert.Equal(ArticleDate.All(line + " 1999 ").Select(found => found.Span).Where(span => span.End <= line.Length),
            ArticleDate.All(line).Select(found => found.Span)), iter: 20_000);

    [Fact]
    public void A_word_marks_the_languages_it_marks_in_any_case()
    {
        var marked = new Dictionary<string, int[]>(StringComparer.Ordinal)
        {
            ["der"] = [1],
            ["où"] = [2],
            ["les"] = [2, 3],
            ["étaient"] = [2],
            ["yang"] = [4],
            ["a"] = [0],
            ["nebolilieber"] = [5],
        };
        var table = new MarkerTable(marked);
        var word = AnyOf([.. marked.Keys, "dee", "Straße", "K", "aa", "nebolilieberr"]);
        Gen.Select(word, Gen.Bool, Gen.Char["xé "]).Sample((found, isUpper, beside) =>
        {
            var form = isUpper ? found.ToUpperInvariant() : found;
            var text = $"{beside}{form}{beside}";
            Assert.Equal(marked.GetValueOrDefault(form.ToLowerInvariant()) ?? [], table.Of(text, new TextSpan(1, form.Length)).ToArray());
        }, iter: 2_000);
    }

    private static Gen<string> AnyOf(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
