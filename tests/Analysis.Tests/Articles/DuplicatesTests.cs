using CsCheck;

namespace Analysis.Tests.Articles;

public sealed class DuplicatesTests : TemporaryFolder
{
    private static readonly string[] Story =
    [
        "The harbour board of Ostmere shut two of its four piers on Tuesday after divers found cracks in the piles that hold them up.",
        "“We cannot let a ferry tie up there,” Ada Quell, the director, told reporters at the harbour office.",
        "The ferries to Varn will leave from the fish dock until the autumn, which adds some twenty minutes to each crossing.",
        "Nils Orth, who led the divers, said that the damage had been growing for years and that nobody had looked below the water line.",
        "The operator of the ferries, Varn Lines, said that it would sue for what it loses in the summer.",
        "A second survey will be made in May, when the water is clear, and the board will decide then whether the piers can be mended.",
    ];

    private static readonly string[] Other =
    [
        "The glass works of Westmere won an order from Denmark on Tuesday that will keep its ovens lit for two years.",
        "“We had half expected to shut one of them,” Tilda Renn, who runs the works, told reporters at the gate.",
        "The order is for panes for a greenhouse near Aarhus, which will be the largest in the north when it opens in three years.",
        "Some forty people will be hired, most of them from the town, and the school will train a dozen more.",
        "The union said that it was glad of the order and would ask for better pay when the contract ends in the spring.",
        "The mayor said that the town had waited for such news since the mill was sold and the railway went.",
    ];

    /// <summary>What becomes of the story on its way into another paper, and whether it is then still the same.</summary>
    public static TheoryData<string, bool> Versions => new()
    {
        { "as it was", true },
        { "another headline and by-line", true },
        { "a word in each paragraph changed", true },
        { "one paragraph left out", true },
        { "two paragraphs left out", true },
        { "a paragraph added", true },
        { "two paragraphs added", true },
        { "the paragraphs in another order", true },
        { "other quotation marks and capitals", true },
        { "lines wrapped", true },
        { "two paragraphs only", false },
        { "half of it another story", false },
        { "another story", false },
        { "one paragraph shared with another story", false },
        { "every third word changed", false },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_version_of_a_story_is_told_from_another_story(string version, bool isSame)
    {
        var groups = new[] { Of("a", Story), Of("b", Version(version)), Of("c", Other.Reverse()) }.DuplicateGroups();
        Assert.Equal(
            isSame ? ["a, b"]
            : version == "another story" ? ["b, c"]
            : Array.Empty<string>(), groups.Select(group => string.Join(", ", group.Articles.Select(a => a.Id))));
    }

    [Fact]
    public void Days_further_apart_than_the_window_part_the_same_words()
    {
        Article[] articles =
            [Of("a", Story, new(2026, 3, 1)), Of("b", Story, new(2026, 3, 8)), Of("c", Story, new(2026, 3, 9)), Of("d", Story)];
        Assert.Equal(["a, b, d"], articles.DuplicateGroups().Select(group => string.Join(", ", group.Articles.Select(a => a.Id))));
        Assert.Equal(
            ["a, b, c, d"], articles.DuplicateGroups(days: 30).Select(group => string.Join(", ", group.Articles.Select(a => a.Id))));
        Assert.Equal("a: 3 versions", articles.DuplicateGroups()[0].ToString());
    }

    [Fact]
    public void A_group_names_its_outlets_each_once()
    {
        Article[] articles =
        [
            Of("a", Story) with { Outlet = "Courier" }, Of("b", Story) with { Outlet = "Post" }, Of("c", Story) with { Outlet = "courier" }
        ];
        var group = articles.DuplicateGroups().Single();
        Assert.Equal(["Courier", "Post"], group.Outlets.ToArray());
        Assert.Equal("a: 3 versions in 2 outlets", group.ToString());
    }

    [Fact]
    public void A_corpus_without_its_duplicates_keeps_the_first_and_accounts_for_the_others()
    {
        File.WriteAllText(Path.Combine(Root, "a.txt"), string.Join("\n\n", Story));
        File.WriteAllText(Path.Combine(Root, "b.txt"), string.Join("\n\n", Version("a word in each paragraph changed")));
        File.WriteAllText(Path.Combine(Root, "c.txt"), string.Join("\n\n", Other));
        var distinct = Corpus.Load(Root).Distinct();
        Assert.Equal(["a", "c"], distinct.Select(a => a.Id));
        Assert.Equal([(1, 0), (0, 1), (1, 0)], distinct.Account().Rows.Select(row => (row.Read, row.Duplicates)));
    }

    [Fact]
    public void Articles_without_words_are_no_duplicates_of_each_other() =>
        Assert.Empty(new[] { Of("a", []), Of("b", []) }.DuplicateGroups());

    [Fact]
    public void Short_articles_are_the_same_when_all_their_words_are()
    {
        Article[] articles = [Of("a", ["Rates rise."]), Of("b", ["Rates rise."]), Of("c", ["Rates fall."])];
        Assert.Equal(["a, b"], articles.DuplicateGroups().Select(group => string.Join(", ", group.Articles.Select(a => a.Id))));
    }

    [Fact]
    public void Signatures_agree_as_often_as_the_sequences_do() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[1, 300])
        .Sample((first, second, both) =>
    {
        var a = Enumerable.Range(0, first + both).Select(Sequence).ToList();
        var b = Enumerable.Range(first, both + second).Select(Sequence).ToList();
        var exact = (double)both / (first + both + second);
        return Math.Abs(MinHash.Similarity(MinHash.Of(a), MinHash.Of(b)) - exact) < 0.25;
    }, iter: 200);

    private static ulong Sequence(int number) => WordSequences.Of(Of("x", [$"word{number} and word{number * 7} again"]))[0];

    private static IEnumerable<string> Version(string version) => version switch
    {
        "another headline and by-line" => ["Ostmere shuts piers", "By Per Holt", .. Story],
        "a word in each paragraph changed" => Story.Select(paragraph => paragraph.Replace(" of ", " in ", StringComparison.Ordinal)),
        "one paragraph left out" => Story[..^1],
        "two paragraphs left out" => Story[..^2],
        "a paragraph added" => [.. Story, Other[4]],
        "two paragraphs added" => [Other[2], .. Story, Other[4]],
        "the paragraphs in another order" => Story.Reverse(),
        "other quotation marks and capitals" => Story.Select(paragraph => paragraph.Replace('“', '"').Replace('”', '"').ToUpperInvariant()),
        "lines wrapped" => Story.Select(paragraph => paragraph.Replace(", ", ",\n", StringComparison.Ordinal)),
        "two paragraphs only" => Story[..2],
        "half of it another story" => [.. Story[..3], .. Other[..3]],
        "another story" => Other,
        "one paragraph shared with another story" =>
            ["A fair will be held in the square on Sunday, with boats and a band, the town council announced.", Story[0],
                "Tickets are to be had at the library and cost four crowns, or two for children below the age of ten."],
        "every third word changed" =>
            Story.Select(paragraph => string.Join(' ', paragraph.Split(' ').Select((word, i) => i % 3 == 0 ? $"x{i}" : word))),
        _ => Story,
    };

    private static Article Of(string id, IEnumerable<string> paragraphs, DateOnly? day = null) =>
        Article.FromText(id, string.Join("\n\n", paragraphs)) with { Title = id, Date = day };

    [Fact]
    public void What_several_papers_carry_of_one_story_is_one_voice_in_several_outlets()
    {
        string[] outlets = ["Ostmere Courier", "Varn Post", "Westmere Times"];
        List<Article> wire =
            [.. outlets.Select((outlet, i) => Article.FromText($"{i}", string.Join("\n\n", Story)) with { Outlet = outlet })];
        List<Article> corpus = [.. wire, Article.FromText("other", string.Join("\n\n", Other)) with { Outlet = outlets[0] }];
        var groups = corpus.DuplicateGroups();
        var counts = corpus.SelectMany(article => article.Quotes()).CountBySpeaker(groups);
        Assert.Equal(corpus[0].Quotes().Count(quotation => quotation.Speaker?.Name == "Ada Quell"), counts["Ada Quell"]);
        Assert.Equal(3, counts.Rows.Single(row => row.Label == "Ada Quell").Evidence.DistinctBy(place => place.Article.Id).Count());
        var table = counts.ToTable();
        Assert.Equal(3, table["in outlets"].Values[table["speaker"].Values.ToList().IndexOf("Ada Quell")]);
        Assert.Equal("Ostmere Courier, Varn Post and Westmere Times", groups.ToTable()["in"].Values[0]);
    }
}
