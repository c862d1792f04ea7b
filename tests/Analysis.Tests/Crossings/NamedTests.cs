using Analysis.Tests.Quotes;

namespace Analysis.Tests.Crossings;

/// <summary>Who is spoken about, quoted or not.</summary>
public sealed class NamedTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Crossings", "Cases", "named.txt")))
            if (line.Split(" ⇶") is [var sentence, var names])
                cases.Add(sentence, names.Trim());
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Persons_and_organisations_are_told_from_places(string sentence, string names)
    {
        var named = TestArticle.Of(sentence).Named().ToLookup(name => name.Kind, name => name.Who.Name);
        var found = $"{string.Join(", ", named[NamedKind.Person])}; {string.Join(", ", named[NamedKind.Organisation])}";
        Assert.Equal(names.Length == 0 ? ";" : names, found.Trim());
    }

    [Fact]
    public void Who_is_named_in_several_articles_is_counted_once_with_all_places_and_who_is_never_quoted_is_told_apart()
    {
        var corpus =
            Corpus("“It rained,” said Ada Voss, the harbour minister. Voss met Bo Lindqvist, a surveyor.",
                "Bo Lindqvist drew the map. Lindqvist is 60.");
        var people = corpus.People();
        Assert.Equal(["Bo Lindqvist 3", "Ada Voss 2"], people.CountMentions().Rows.Select(row => $"{row.Label} {row.Value}"));
        Assert.Equal(["Bo Lindqvist 2", "Ada Voss 1"], people.CountArticles().Rows.Select(row => $"{row.Label} {row.Value}"));
        Assert.Equal(["Bo Lindqvist", "Bo Lindqvist", "Lindqvist"], people[0].Mentions.Select(place => place.Text.Split(',')[0]));
        Assert.Equal(["Bo Lindqvist"], people.NeverHeard().Select(name => name.Name));
        Assert.Equal("There is but one unheard person: Bo Lindqvist, 3 mentions.", people.NeverHeard().CountMentions().Finding().Sentence);
    }

    [Fact]
    public void They_are_a_table_a_data_frame_and_a_file_like_all_results()
    {
        var people = Corpus("“It rained,” said Ada Voss, the harbour minister.").People();
        Assert.Equal(["Ada Voss", 1, 1, 0, 1], people.ToTable().Columns.Take(5).Select(column => column.Values[0]));
        Assert.Equal(1, people.ToDataFrame().Rows.Count);
        Assert.Equal(1, people.ToFrame().RowCount);
    }

    private static Corpus Corpus(params string[] texts) => new(texts.Select((text, i) => TestArticle.Of(text) with { Id = $"a{i}" }));
}
