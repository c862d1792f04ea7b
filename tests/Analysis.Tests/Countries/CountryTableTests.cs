using System.Globalization;
using Analysis;

namespace Analysis.Tests.Countries;

public sealed class CountryTableTests
{
    private static readonly HashSet<string> NotOfRegionInfo = ["AQ", "BV", "GS", "HM", "TF", "EH"];

    [Fact]
    public void Every_present_country_is_a_region_of_dotnet_and_every_region_of_dotnet_is_in_the_table()
    {
        var known = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName).Where(code => code.Length == 2).ToHashSet();
        var ours = Country.All.Where(country => !country.IsFormer).Select(country => country.Code).ToHashSet();
        Assert.Empty(known.Except(ours).Except(["DG", "IC", "EA", "AC", "TA", "CP"]));
        foreach (var code in ours.Except(NotOfRegionInfo))
            Assert.Equal(code, new RegionInfo(code).TwoLetterISORegionName);
    }

    [Fact]
    public void There_are_the_249_of_iso_3166_and_kosovo() => Assert.Equal(250, Country.All.Count(country => !country.IsFormer));

    [Fact]
    public void Every_successor_of_a_former_state_is_in_the_table() =>
        Assert.All(Country.All.SelectMany(country => country.Successors), code => Assert.NotNull(Country.Named(code)));

    [Fact]
    public void Every_code_of_the_lists_beside_the_table_is_in_it()
    {
        var codes = ContextForm.All.SelectMany(form => form.Countries.Concat(form.Needs))
            .Concat(WordList.Lines("Countries/local-words.tsv").Select(line => line[..2]))
            .Concat(WordList.Lines("Countries/evidence.tsv").SelectMany(line => line.Split('\t', ' ')));
        Assert.All(codes, code => Assert.NotNull(Country.Named(code)));
    }

    [Fact]
    public void The_compiled_names_are_those_of_the_lists() => Assert.True(
        EmbeddedMemory.Of("Countries/names.bin").Span.SequenceEqual(GazetteerBuilder.Build(CountryTable.Default)),
        "A list of names has changed: run dotnet run tools/compile-names.cs -- src/Analysis/Countries/names.bin");

    [Fact]
    public void A_table_of_the_same_countries_made_anew_finds_what_the_compiled_one_finds()
    {
        var article = Article.FromText(
            "a", "Envoys from Paris and Tbilisi met in Seoul; the North and Texas were not asked. Kim Cheong Wa Dae of Burma, Congo.");
        var anew = new CountryTable(CountryTable.Default.Countries);
        Assert.Equal(
            article.Countries().Select(m => (m.Span, m.Country, m.Kind)), article.Countries(anew).Select(m => (m.Span, m.Country, m.Kind)));
    }

    [Fact]
    public void Every_former_state_has_its_years_and_successors() =>
        Assert.All(
            Country.All.Where(country => country.IsFormer),
            country => Assert.True(country.Years!.Contains('–') && !country.Successors.IsEmpty));

    [Fact]
    public void Every_country_is_found_in_a_text_by_every_name_that_needs_no_support()
    {
        var missed = new List<string>();
        foreach (var country in Country.All)
            foreach (var name in country.Names.Where(name => !name.NeedsSupport))
                if (!Article.FromText("a", $"He spoke of {name.Text} yesterday.").Countries().Any(m => m.Country == country.Code))
                    missed.Add($"{country.Code} {name.Text}");
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("Korean", "KR")]
    [InlineData("north korea", "KP")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("U.K.", "GB")]
    [InlineData("Moscow", "RU")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Cote d’Ivoire", "CI")]
    public void A_name_finds_its_country(string name, string code) => Assert.Equal(code, Country.Find(name)?.Code);

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    public void What_names_no_country_finds_none(string name) => Assert.Null(Country.Find(name));

    [Fact]
    public void An_analysts_own_table_decides_what_counts_as_a_country()
    {
        var table = CountryTable.Default.Without("TW").With(new Country("XS", "Scotland")
        {
            Names = [new("Scotland", CountryNameKind.Name), new("Scottish", CountryNameKind.Demonym)],
        });
        var found = Article.FromText("a", "Taiwan and Scotland").Countries(table).Select(m => m.Country);
        Assert.DoesNotContain("TW", found);
    }

    [Fact]
    public void A_line_without_a_name_is_an_error_that_says_where()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "code\tname\nXX\t\n");
        var error = Assert.Throws<FormatException>(() => CountryTable.Load(path));
        File.Delete(path);
        Assert.Equal($"{path}:2: a country needs a code of two letters and a name.", error.Message);
    }
}
