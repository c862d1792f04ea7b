using System.Text.Json;

namespace Workbook.Tests;

public sealed class TopicsVerbTests : IDisposable
{
    private const string German =
        "Der Minister sagte, dass die Gespräche nicht mit dem Norden geführt werden und auch nach der Wahl keine Lösung ist.";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_dictionary_of_ones_own_is_counted_and_each_hit_has_its_place()
    {
        var dictionary = Write("mine.yml", "harbour:\n  - port\n  - quay*\nsea:\n  terms: [sea ^2]\n");
        var text = "The port and its quays lie by the sea.";
        var result = WorkbookProcess.Run(["topics", "-", "--format", "jsonl", "--dictionary", dictionary], Line("a", text));
        Assert.Equal(0, result.ExitCode);
        var line = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(["id", "topics", "terms"], line.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"harbour":2,"sea":2}""", line.GetProperty("topics").GetRawText());
        foreach (var term in line.GetProperty("terms").EnumerateArray())
            Assert.Equal(
                term.GetProperty("text").GetString(), text[term.GetProperty("start").GetInt32()..term.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Discovered_topics_come_with_shares_that_sum_to_one_and_a_file_of_their_terms()
    {
        var (articles, topics) = (Write("wire.jsonl", Wire(30)), Path.Combine(_folder, "topics.json"));
        var result = WorkbookProcess.Run(["topics", articles, "--discover", "2", "--topics-output", topics]);
        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("workbook: 30 articles read: 30 of JSON.\n", result.Error.ReplaceLineEndings("\n"));
        var found = JsonDocument.Parse(File.ReadAllText(topics)).RootElement.EnumerateArray().ToList();
        Assert.Equal(2, found.Count);
        Assert.All(found, topic => Assert.NotEmpty(topic.GetProperty("terms").EnumerateArray()));
        var labels = found.Select(topic => topic.GetProperty("label").GetString()).ToList();
        var lines = Lines(result.Output);
        Assert.Equal(30, lines.Count);
        foreach (var line in lines)
        {
            Assert.Equal(["id", "topics", "topic"], line.EnumerateObject().Select(p => p.Name));
            Assert.Equal(labels, line.GetProperty("topics").EnumerateObject().Select(p => p.Name));
            Assert.Equal(1, line.GetProperty("topics").EnumerateObject().Sum(p => p.Value.GetDouble()), 3);
            Assert.Contains(line.GetProperty("topic").GetString(), labels);
        }
        Assert.Equal(
            2, lines.Select(line => (line.GetProperty("id").GetString()![0], line.GetProperty("topic").GetString())).Distinct().Count());
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes()
    {
        var (articles, topics) = (Write("wire.jsonl", Wire(30)), Path.Combine(_folder, "topics.json"));
        string[] command = ["topics", articles, "--discover", "3", "--topics-output", topics];
        var (first, firstTopics) = (WorkbookProcess.Run(command).Output, File.ReadAllText(topics));
        Assert.Equal((first, firstTopics), (WorkbookProcess.Run(command).Output, File.ReadAllText(topics)));
    }

    [Fact]
    public void Learned_topics_come_with_scores_and_figures_are_printed_before()
    {
        var sample = Write("sample.jsonl", Wire(40));
        var result = WorkbookProcess.Run(
            ["topics", "-", "--learn", sample], Line("new", "A late goal by the striker in the stadium.") + Line("none", "Nothing of it."));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            "workbook: learned 2 topics from 40 articles; cross-validated in three parts:\n", result.Error.ReplaceLineEndings("\n"));
        Assert.Contains("F1 ", result.Error);
        var lines = Lines(result.Output);
        Assert.All(lines, line => Assert.Equal(["id", "topics", "scores"], line.EnumerateObject().Select(p => p.Name)));
        Assert.Equal("""["sport"]""", lines[0].GetProperty("topics").GetRawText());
        Assert.Equal(["energy", "sport"], lines[0].GetProperty("scores").EnumerateObject().Select(p => p.Name));
        Assert.Single(lines[1].GetProperty("topics").EnumerateArray());
    }

    [Theory]
    [InlineData("--format jsonl")]
    [InlineData("--discover 1")]
    [InlineData("--learn SAMPLE")]
    public void An_article_in_another_language_is_left_out_by_every_way_and_one_line_says_so(string options)
    {
        var sample = Write("sample.jsonl", Wire(10));
        var result = WorkbookProcess.Run(
            ["topics", "-", .. options.Replace("SAMPLE", sample, StringComparison.Ordinal).Split(' ')],
            Line("de", German) + Line("en", "The election was held."));
        Assert.Equal("en", Assert.Single(Lines(result.Output)).GetProperty("id").GetString());
        Assert.Single(
            result.Error.Split('\n'), line => line.Contains(
                "'de' is left out: it seems to be in German, and only English is analysed.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_in_another_language_is_left_out_of_a_sample_and_of_the_number_of_topics_there_may_be()
    {
        var sample = Write(
            "sample.jsonl", Wire(10) + JsonSerializer.Serialize(new { id = "de", text = German, topics = new[] { "sport" } }) + "\n");
        var learned = WorkbookProcess.Run(["topics", "-", "--learn", sample], Line("en", "The election was held."));
        Assert.Contains("'de' is left out: it seems to be in German", learned.Error);
        var discovered = WorkbookProcess.Run(["topics", "-", "--discover", "2"], Line("de", German) + Line("en", "The election was held."));
        Assert.EndsWith(
            "workbook: --discover 2: give a number from 1 to the number of articles in English, 1.\n",
            discovered.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, discovered.ExitCode);
    }

    [Theory]
    [InlineData("--discover 9 --learn x.jsonl", "workbook: --discover and --learn are two ways to a topic: give one of them.\n")]
    [InlineData("--topics-output x.json", "workbook: --topics-output needs --discover K.\n")]
    [InlineData("--discover 999",
        "workbook: 2 articles read: 2 of JSON.\nworkbook: --discover 999: give a number from 1 to the number of articles in English, 2.\n")]
    [InlineData("--learn no-such.jsonl", "workbook: no-such.jsonl: there is no such file. Give JSON lines with id, text and topics.\n")]
    [InlineData("--dictionary no-such.yml",
        "workbook: no-such.yml: no such file. Give the topic dictionary's path, a .yml or .txt file or a folder of them.\n")]
    public void A_wrong_command_line_ends_with_2_and_a_line_that_says_why(string options, string error)
    {
        var result = WorkbookProcess.Run(["topics", "-", .. options.Split(' ')], Line("a", "One goal.") + Line("b", "Two goals."));
        Assert.Equal((2, error, ""), (result.ExitCode, result.Error.ReplaceLineEndings("\n"), result.Output));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"One.\",\"topics\":[\"x\"]}\n{oops\n",
        ":2: no labelled article. Each line is a JSON object with id, text and topics (a list of names).")]
    [InlineData("{\"id\":\"a\",\"text\":\"One.\"}\n",
        ":1: no labelled article. Each line is a JSON object with id, text and topics (a list of names).")]
    [InlineData("{\"id\":\"a\",\"text\":\"One.\",\"topics\":[\"x\"]}\n", ": no topic has three articles. Label more of them, in 'topics'.")]
    public void A_sample_that_teaches_nothing_is_told_with_its_file(string sample, string error)
    {
        var file = Write("sample.jsonl", sample);
        var result = WorkbookProcess.Run(["topics", "-", "--learn", file], Line("a", "One."));
        Assert.Equal((2, $"workbook: {file}{error}\n"), (result.ExitCode, result.Error.ReplaceLineEndings("\n")));
    }

    private static string Wire(int articles)
    {
        string[] sport = ["goal", "striker", "stadium", "referee", "keeper"];
        string[] energy = ["oil", "crude", "barrel", "field", "well"];
        return string.Concat(Enumerable.Range(0, articles).Select(i =>
        {
            var words = i % 2 == 0 ? sport : energy;
            var text = $"The {words[i / 2 % 5]} and the {words[(i / 2 + 1) % 5]} of the {words[(i / 2 + 2) % 5]} were seen.";
            return JsonSerializer.Serialize(
                new { id = $"{words[0][0]}{i:00}", text, topics = new[] { i % 2 == 0 ? "sport" : "energy" } }) + "\n";
        }));
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
