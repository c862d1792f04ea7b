namespace Analysis.Tests.Architecture;

public sealed class RoomTests
{
    /// <summary>A text walks straight down this list: a room may use those before it, and none behind.</summary>
    private static readonly string[] Rooms =
    [
        "Text", "Articles", "Grammar", "Names", "Coreference", "Quotes", "Countries", "Topics", "Results", "Crossings", "Charts", "Notebook"
    ];

    /// <summary>The three analyses, of which none knows another.</summary>
    private static readonly string[] Analyses = ["Quotes", "Countries", "Topics"];

    /// <summary>The stages of quote attribution, in the order in which a text passes them.</summary>
    private static readonly string[] Stages = ["Model", "Cues", "Content", "Attribution", "Speakers", "Explanation", "Evaluation"];

    private static readonly References Library = References.Of(typeof(Article).Assembly.Location, SourceFolder.Of("Analysis"));

    [Fact]
    public void Every_type_lives_in_a_room() =>
        Assert.Equal([], Library.Folders.Select(folder => folder.Split('/')[0]).Except(Rooms).Order());

    [Fact]
    public void No_room_uses_one_behind_it() =>
        Assert.Equal([], Library.Where((from, to) => Array.IndexOf(Rooms, to[0]) > Array.IndexOf(Rooms, from[0])));

    [Fact]
    public void Quotes_countries_and_topics_do_not_know_each_other() =>
        Assert.Equal([], Library.Where((from, to) => from[0] != to[0] && Analyses.Contains(from[0]) && Analyses.Contains(to[0])));

    [Fact]
    public void No_stage_of_quote_attribution_uses_a_later_one() => Assert.Equal([], Library.Where((from, to) =>
        from is ["Quotes", var stage, ..] && to is ["Quotes", var other, ..]
        && Array.IndexOf(Stages, other) > Array.IndexOf(Stages, stage)));

    [Fact]
    public void Internal_types_are_in_the_namespace_of_their_room_and_public_ones_in_that_of_the_library() => Assert.Equal([], Library.Types
        .Where(type => type.Namespace != (type.IsPublic ? "Analysis" : $"Analysis.{type.Folder.Split('/')[0]}")).Select(type => type.Name));

    [Fact]
    public void A_reference_inside_a_method_is_seen() =>
        Assert.Contains(
            "Crossings/CrossedAnalyses > Countries/CountryMention",
            Library.Where((from, to) => from[0] == "Crossings" && to[0] == "Countries"));
}
