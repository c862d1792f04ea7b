using Analysis;

namespace Analysis.Tests.Topics;

public sealed class TermCaseTests
{
    public static TheoryData<string, string, string> Terms => CaseFile.Read("terms.txt");

    public static TheoryData<string, string, string> Exclusions => CaseFile.Read("exclusions.txt");

    public static TheoryData<string, string, string> DefaultTopics => CaseFile.Read("topics.txt");

    public static TheoryData<string, string, string> Senses => CaseFile.Read("senses.txt");

    [Theory]
    [MemberData(nameof(Senses))]
    public void A_word_counts_in_the_sense_of_its_topic_and_not_in_an_everyday_one(string text, string topic, string isMeant) =>
        Assert.Equal(isMeant == "yes", Found(TopicDictionary.Default.Topics.Single(t => t.Name == topic), text) != "-");

    [Theory]
    [MemberData(nameof(DefaultTopics))]
    public void A_topic_of_the_default_dictionary_counts_its_words_and_none_that_only_look_alike(
        string text, string topic, string expected) =>
        Assert.Equal(expected, Found(TopicDictionary.Default.Topics.Single(t => t.Name == topic), text));

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_meets_the_words_it_should_and_no_others(string term, string text, string expected) =>
        Assert.Equal(expected, Found(new Topic("topic", [term], []), text));

    [Theory]
    [MemberData(nameof(Exclusions))]
    public void Words_of_an_exclusion_do_not_count_and_the_longest_term_wins(string terms, string text, string expected)
    {
        var written = terms.Split(',', StringSplitOptions.TrimEntries);
        var topic = new Topic("topic", [.. written.Where(t => t[0] != '!')], [.. written.Where(t => t[0] == '!').Select(t => t[1..])]);
        Assert.Equal(expected, Found(topic, text));
    }

    private static string Found(Topic topic, string text)
    {
        var hits = Article.FromText("a", text).Topics(new TopicDictionary([topic]));
        return hits.Count == 0 ? "-" : string.Join('|', hits.Select(hit => hit.Text));
    }
}
