using Analysis;

namespace Analysis.Tests.Countries;

public sealed class CountryCaseTests
{
    public static TheoryData<string, string> Traps => Read("traps.txt");

    public static TheoryData<string, string> Names => Read("names.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_country_is_found_by_name_demonym_and_capital(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [MemberData(nameof(Traps))]
    public void Each_name_means_the_right_country_or_none(string text, string expected) => Assert.Equal(expected, Found(text));

    internal static string Found(string text)
    {
        var mentions = Article.FromText("a", text.Replace("\\n", "\n", StringComparison.Ordinal)).Countries();
        return mentions.Count == 0 ? "-" : string.Join(", ", mentions.Select(Shown));
    }

    private static string Shown(CountryMention mention) =>
        $"{mention.Country}/{(mention.Kind == CountryNameKind.ShortForm ? "short form" : mention.Kind.ToString().ToLowerInvariant())}@"
            + $"{mention.Text.Replace("\n", "\\n", StringComparison.Ordinal)}{(mention.InOrganisation ? "!" : "")}";

    private static TheoryData<string, string> Read(string name)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Countries", "Cases", name)))
            if (line.Length > 0 && line[0] != '#' && line.Split(" ⇶ ") is [var text, var expected])
                cases.Add(text, expected);
        return cases;
    }
}
