using Analysis.Tests.Articles;

namespace Analysis.Tests.Crossings;

/// <summary>What somebody who read the articles corrected is applied whenever they are loaded.</summary>
public sealed class CorrectionTests : TemporaryFolder
{
    private const string Text = "“It will rain,” said Ada Quell. “Nobody listens,” she said. The team flew to Georgia on Monday.\n";

    [Fact]
    public void A_quotation_that_is_none_a_speaker_and_a_country_are_as_the_file_says()
    {
        var corpus =
            Corrected("tide,,,\"“It will rain,”\",quotation,no", "tide,,,\"“Nobody listens,”\",speaker,Ida Voss",
                "tide,,,Georgia,country,US");
        var quotation = Assert.Single(corpus.Quotes());
        Assert.Equal(("“Nobody listens,”", "Ida Voss", 1), (quotation.Text, quotation.Speaker!.Name, quotation.Confidence));
        Assert.Equal(["US corrected by hand"], corpus.Countries().Select(mention => $"{mention.Country} {mention.Reason}"));
        Assert.Empty(corpus.Problems);
        Assert.EndsWith("with 3 corrections by hand", Provenance.Of(corpus).Caption);
    }

    [Fact]
    public void What_was_missed_is_added_and_what_was_wrong_taken_away()
    {
        var corpus =
            Corrected("tide,,,The team flew to Georgia on Monday,quotation,yes", "tide,,,Georgia,country,no",
                "tide,,,team,country,New Zealand");
        Assert.Equal(3, corpus.Quotes().Count());
        Assert.Equal(["NZ"], corpus.Countries().Select(mention => mention.Country));
    }

    [Fact]
    public void The_place_is_found_again_when_the_text_before_it_has_grown()
    {
        var start = Text.IndexOf("“Nobody", StringComparison.Ordinal);
        var row = $"tide,{start},{start + 17},\"“Nobody listens,”\",speaker,Ida Voss";
        Write("tide.txt", "A line more.\n\n" + Text);
        Write("corrections.csv", $"article,start,end,text,what,is\n{row}\n");
        Assert.Contains("Ida Voss", Corpus.Load(Root).Quotes().Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void A_correction_that_has_lost_its_words_or_its_article_is_told()
    {
        var corpus =
            Corrected("tide,,,No such words,quotation,no", "ebb,,,It will rain,quotation,no", "tide,,,Georgia,weather,US",
                "tide,,,Georgia,country,");
        Assert.Equal(2, corpus.Quotes().Count());
        Assert.Equal([4, null, null], corpus.Problems.Select(problem => problem.Line));
        Assert.Contains("“No such words”", corpus.Problems[1].Message);
        Assert.StartsWith("no article has the id 'ebb'", corpus.Problems[2].Message);
    }

    [Fact]
    public void Neither_file_is_taken_for_articles()
    {
        Write("people.csv", "name,party\nAda Quell,Tide Party\n");
        Assert.Equal(["tide"], Corrected("tide,,,Georgia,country,US").Select(article => article.Id));
    }

    /// <summary>The examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), with his results.</summary>
    [Theory]
    [InlineData(0.095, "0100000010", "1110010000")]
    [InlineData(0.692, "aabbdcccedda", "babbbccceddd")]
    [InlineData(0.743, "123321412...", "1233224125.3", ".3332342251.", "12332441251.")]
    public void Alpha_is_what_its_author_computes(double alpha, params string[] coders)
    {
        var units = Enumerable.Range(0, coders[0].Length)
            .Select(unit => coders.Select(coder => coder[unit]).Where(value => value != '.').Select(value => $"{value}").ToList());
        Assert.Equal(alpha, CoderAgreement.AlphaOf(units), 0.0006);
    }

    [Fact]
    public void Facts_about_speakers_are_joined_by_name_and_alias_and_who_is_missing_is_listed()
    {
        Write("people.csv", "Name;Aliases;Party\nAda Quell-Voss;Ada Quell|A. Quell;Tide Party\n");
        Write("ebb.txt", "“It froze,” said Bo Lindqvist.\n");
        var corpus = Corrected();
        var facts = PeopleFacts.Of(corpus);
        var quotations = corpus.Quotes().ToList();
        Assert.Equal(["Tide Party 2"], quotations.CountBy(facts, "party").Rows.Select(row => $"{row.Label} {row.Value}"));
        Assert.Equal(["Bo Lindqvist"], facts.Missing(quotations).Rows.Select(row => row.Label));
        Assert.Equal(["Ada Quell-Voss", "Bo Lindqvist"], facts.ToTable(quotations)["speaker"].Values);
        Assert.Equal(["Tide Party", null], facts.ToTable(quotations)["party"].Values);
        Assert.Contains("it has party", Assert.Throws<ArgumentException>(() => quotations.CountBy(facts, "gender")).Message);
    }

    private Corpus Corrected(params string[] rows)
    {
        Write("tide.txt", Text);
        Write("corrections.csv", $"article,start,end,text,what,is\n{string.Join('\n', rows)}\n");
        return Corpus.Load(Root);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Root, name), text);
}
