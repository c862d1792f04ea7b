namespace Analysis.Tests.Quotes;

public sealed class WeightFileTests
{
    [Fact]
    public void Each_fitted_weight_is_written_as_it_was_read()
    {
        var lines = WordList.Lines("Quotes/Model/Weights.txt").ToList();
        Assert.NotEmpty(lines);
        Assert.Equal(lines, WeightFile.Fitted().Select(WeightFile.Line));
    }

    [Fact]
    public void A_line_names_its_decision_evidence_and_values()
    {
        var weight = Assert.Single(Read("RightStart TagPair Comma That 0.25"));
        Assert.Equal(new Weight(Decision.RightStart, Feature.Of(Template.TagPair, (int)WordTag.Comma, (int)WordTag.That), 0.25f), weight);
    }

    [Theory]
    [InlineData("RightMiddle TagPair Comma That 0.25", "'RightMiddle' is no decision")]
    [InlineData("RightStart TagPeer Comma That 0.25", "'TagPeer' is no kind of evidence")]
    [InlineData("RightStart 57 Comma That 0.25", "'57' is no kind of evidence")]
    [InlineData("RightStart TagPair Coma That 0.25", "'Coma' is no value of TagPair")]
    [InlineData("RightStart TagPair Comma 24 0.25", "'24' is no value of TagPair")]
    [InlineData("RightStart TagPair Comma That much", "'much' is no number")]
    [InlineData("RightStart TagPair Comma 0.25", "4 words")]
    public void What_does_not_exist_is_an_error_that_names_file_line_and_name(string line, string told)
    {
        var error = Assert.Throws<FormatException>(() => Read($"# Weights.\nRightStart TagPair Comma That 0.25\n{line}").ToList());
        Assert.StartsWith("some weights, line 3: ", error.Message);
        Assert.Contains(told, error.Message);
    }

    [Fact]
    public void A_scale_of_more_values_than_a_feature_has_room_for_is_refused()
    {
        Assert.Equal(Feature.Values - 1, Scale.UpTo(Feature.Values - 1).ValueOf("63"));
        Assert.Contains("65 values", Assert.Throws<InvalidOperationException>(() => Scale.UpTo(Feature.Values)).Message);
        Assert.Throws<InvalidOperationException>(() => { Scale.UpTo(9).With(Scale.UpTo(6)); });
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(0, 64)]
    [InlineData(-1, 3)]
    [InlineData(3, -1)]
    public void A_value_beyond_the_room_of_a_feature_is_refused(int first, int second) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => { Feature.Of(Template.TagPair, first, second); });

    [Fact]
    public void A_value_that_does_not_occur_has_no_name()
    {
        var side = EvidenceValues.Of(Template.SideForm).First;
        Assert.Equal(["before/Past", "behind/None"], [side.NameOf((int)VerbForm.Past), side.NameOf(10)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => { side.NameOf(9); });
    }

    [Fact]
    public void Each_kind_of_evidence_names_its_values_and_each_name_leads_back()
    {
        foreach (var template in Enum.GetValues<Template>())
            foreach (var scale in new[] { EvidenceValues.Of(template).First, EvidenceValues.Of(template).Second })
                Assert.All(scale.Names, name => Assert.Equal(name, scale.NameOf(scale.ValueOf(name)!.Value)));
    }

    private static IEnumerable<Weight> Read(string text) => new WeightFile("some weights").Read(new StringReader(text));
}
