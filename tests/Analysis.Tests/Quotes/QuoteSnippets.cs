using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Quotes;

public sealed partial class QuoteSnippets
{
    [Fact]
    public void The_snippets_of_the_page_on_quotes_run()
    {
        var articles = new Corpus(Seeds.Corpus.Take(12));
        var quotes = articles.Quotes().ToList();
        var speaker = quotes.First(q => q.Speaker is { IsNamed: true }).Speaker!;
        var who = $"{speaker.Name}, {speaker.Role} ({speaker.Affiliation}, {speaker.Country})";
        var mentions = speaker.Mentions.Length;
        var people = articles.Speakers();
        var table = people.ToTable();
        var joined = quotes.JoinSpeakers();
        var counts = quotes.CountBySpeaker();
        var review = articles.Review(most: 25);
        Assert.StartsWith(speaker.Name, who);
        Assert.NotEqual(0, mentions);
        Assert.Equal(people.Length, table.RowCount);
        Assert.Equal(quotes.Count, joined.Count);
        Assert.Equal(quotes.Count(q => q.Speaker is not null), counts.Rows.Sum(row => row.Value));
        Assert.NotEqual("", review.Text);
    }

    [Fact]
    public void The_page_on_quotes_holds_no_snippet_that_is_not_run()
    {
        var run = File.ReadAllText(Source());
        var lines = Snippet()
            .Matches(File.ReadAllText(Path.Combine(Seeds.Folder, "..", "docs", "quotes.md")))
            .SelectMany(match => match.Groups[1].Value.Split('\n'))
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.InRange(lines.Count, 9, int.MaxValue);
        Assert.All(lines, line => Assert.Contains(line, run));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    private static string Source([CallerFilePath] string path = "") => path;
}
