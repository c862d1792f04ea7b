using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TopicDictionaryTests
{
    [Theory]
    [InlineData("bank(s|er)?",
        "'(' is no part of a word. Terms are no regular expressions: write each form as a term of its own, or * for any letters")]
    [InlineData("terror.*", "terms are no regular expressions. Write * for any letters")]
    [InlineData("\"trade war\"", "it stands in quotation marks. Leave them away")]
    [InlineData("'bank'", "it stands in quotation marks. Leave them away")]
    public void A_term_that_can_never_match_is_an_error_that_says_why(string term, string why) => Assert.Equal(
        $"the term '{term}' can never match: {why}",
        Assert.Throws<FormatException>(() => new TopicDictionary([new Topic("t", [term], [])])).Message);

    [Theory]
    [InlineData("moody's")]
    [InlineData("R&D")]
    [InlineData("C-130")]
    [InlineData("#MeToo")]
    [InlineData("e.g.")]
    public void A_term_of_words_with_marks_is_none(string term) => Assert.Single(new TopicDictionary([new Topic("t", [term], [])]).Topics);

    [Fact]
    public void The_default_dictionary_has_two_dozen_topics_of_forty_terms_or_more()
    {
        Assert.True(TopicDictionary.Default.Topics.Length >= 24);
        Assert.All(
            TopicDictionary.Default.Topics,
            topic => Assert.True(topic.Terms.Distinct().Count() >= 40, $"{topic.Name}: {topic.Terms.Distinct().Count()}"));
    }

    [Fact]
    public void No_term_of_the_default_dictionary_stands_twice_in_a_topic() =>
        Assert.All(
            TopicDictionary.Default.Topics,
            topic => Assert.Equal([], topic.Terms.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Theory]
    [InlineData("war: peace", "d.yml:1: the topic 'war' has no terms. Give it a list, one '- term' a line.")]
    [InlineData("war:\n  - peace\n  - '*'", "d.yml:3: the term '*' has no word.")]
    [InlineData("war:\n  - … peace", "d.yml:2: the term '… peace' begins or ends with a gap: a gap stands between two words.")]
    [InlineData("war:\n  - peace ^-1", "d.yml:2: the weight of 'peace ^-1' is no number above 0: write it as 'term ^2' or 'term ^0.5'.")]
    [InlineData("war:\n  words: [a]", "d.yml:2: 'words' is nothing that a topic has. Write terms, not or topics.")]
    [InlineData("a/b: [c]",
        "d.yml:1: the topic 'a/b' has a slash, which stands for nesting. Nest it under 'topics:' or name it otherwise.")]
    [InlineData("war: [a\nb: c", "d.yml:")]
    [InlineData("- war", "d.yml:1: topics are written as 'name:' and a list of terms below it.")]
    [InlineData(":\n :", "d.yml:1: no valid YAML: a topic's name or what belongs to it is missing. Write 'name:' first.")]
    public void A_mistake_is_told_with_file_and_line(string yaml, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => TopicDictionary.Parse(yaml, "d.yml")).Message);

    [Fact]
    public void Topics_nest_and_weights_count()
    {
        var dictionary = TopicDictionary.Parse("energy:\n  terms: [power ^2]\n  topics:\n    oil: [crude, ~barrel]\n");
        Assert.Equal(["energy", "energy/oil"], dictionary.Topics.Select(topic => topic.Name));
        var hits = Article.FromText("a", "Power from barrels of crude.").Topics(dictionary);
        Assert.Equal(2, hits.CountByTopic()["energy"]);
        Assert.Equal(4, hits.RollUp().CountByTopic()["energy"]);
    }

    [Fact]
    public void A_plain_text_file_is_a_dictionary_too()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "mine.txt");
        File.WriteAllText(file, "# mine\n[war]\nwar\n! trade war\n");
        var hits = Article.FromText("a", "A trade war, a war.").Topics(TopicDictionary.Load(file));
        Assert.Equal([15], hits.Select(hit => hit.Span.Start));
    }

}
