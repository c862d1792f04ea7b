using System.Text.RegularExpressions;

namespace Analysis.Tests.Articles;

public sealed class PastedKindsTests
{
    private static readonly Dictionary<string, (string Text, string Blocks)> Cases = ReadCases();

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory, MemberData(nameof(Names))]
    public void Each_line_of_a_pasted_text_is_what_it_is(string name)
    {
        var articles = ArticleDivider.Divide(CleanText.Of(Cases[name].Text)).Select(text => Article.FromText("x", text));
        Assert.Equal(Cases[name].Blocks, string.Join("\n+++\n", articles.Select(BlocksOf)));
    }

    [Fact]
    public void What_is_cleaned_once_is_clean()
    {
        foreach (var (text, _) in Cases.Values)
            Assert.Equal(CleanText.Of(text), CleanText.Of(CleanText.Of(text)));
    }

    private static string BlocksOf(Article article) => string.Join('\n', article.Blocks
        .Select(block => $"{block.Kind}: {block.Span.In(article.Text).Replace('\n', '⏎')}"));

    private static Dictionary<string, (string Text, string Blocks)> ReadCases() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Cases", "Texts.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n=== ")
            .Skip(1)
            .Select(part => (Name: part[..part.IndexOf('\n')], Halves: part[(part.IndexOf('\n') + 1)..].Split("\n---\n")))
            .ToDictionary(part => part.Name, part => (Regex.Unescape(part.Halves[0]), part.Halves[1].Trim()));
}
