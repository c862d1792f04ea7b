using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Articles;

public sealed partial class SavedPageTests
{
    private static readonly string[] Paragraphs =
    [
        "The ferry company of Lund Sound will run its boats on wind alone from next summer, its owners said on Thursday, and sell the "
            + "last three engines.",
        "“We have waited for a calm day to say this,” said Maud Ekdal, who steers the company with her brother. “There was none.”",
        "Passengers will need more time: forty minutes where it took twenty, and a warm coat, according to the timetable that was hung "
            + "up in the harbour.",
        "The islands’ council welcomed the plan but asked for a motor boat in winter, when the sound is full of ice and the doctor has "
            + "to cross.",
        "“A sail has no spare parts that cost a fortune,” Ekdal said.",
        "It was cold.",
    ];

    private static readonly Dictionary<string, (string Page, string Right)> Skeletons = ReadSkeletons();

    public static TheoryData<string> Names => new(Skeletons.Keys);

    [Theory, MemberData(nameof(Names))]
    public void The_body_of_a_page_is_its_story_and_nothing_else(string name)
    {
        var article = Read(name);
        var body = article.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Span.In(article.Text));
        Assert.Equal(BodyOf(Skeletons[name].Right), body);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_a_page_says_of_itself_is_read(string name)
    {
        var article = Read(name);
        foreach (var fact in Skeletons[name].Right.Split(" | ").Skip(1))
            Assert.Equal(fact, $"{fact.Split(' ')[0]} {Fact(article, fact.Split(' ')[0])}");
    }

    [Fact]
    public void At_least_thirty_skeletons_are_read() => Assert.True(Skeletons.Count >= 30, $"{Skeletons.Count}");

    [Theory]
    [InlineData("2025-05-08T23:50:00-10:00", "2025-05-08")]
    [InlineData("2025-05-08T00:10:00+13:00", "2025-05-08")]
    [InlineData("2025-05-08T00:10:00Z", "2025-05-08")]
    [InlineData("Thu, 08 May 2025 23:50:00 -1000", "2025-05-08")]
    public void A_day_is_the_pages_own_whatever_its_offset_and_the_machines_zone(string written, string day)
    {
        var page =
            $"<html><head><title>Ferries turn to sail</title><meta property=\"article:published_time\" "
                + $"content=\"{written}\"></head><body><article><p>{Paragraphs[0]}</p></article></body></html>";
        Assert.Equal(day, PageReader.Read(page, "x").Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_page_without_words_is_said_to_hold_no_story() =>
        Assert.Equal("no story was found in the page. Save the article itself as .txt.",
            Assert.Throws<InvalidDataException>(
                () => PageReader.Read("<html><body><nav><a href='/'>Home</a></nav></body></html>", "x")).Message);

    [Fact]
    public void Tags_in_each_other_far_beyond_what_a_page_has_are_read()
    {
        var page = $"<body>{string.Concat(Enumerable.Repeat("<div>", 4_000))}<p>{Paragraphs[0]}</p></body>";
        Assert.Contains(Paragraphs[0], PageReader.Read(page, "x").Text, StringComparison.Ordinal);
    }

    private static Article Read(string name) => PageReader.Read(Filled(Skeletons[name].Page), "x");

    private static string Filled(string page) => Number().Replace(page, match => page.Contains("articleBody\":\"", StringComparison.Ordinal)
        ? JsonEncodedText.Encode(Paragraph(match)).ToString() : Paragraph(match));

    private static string Paragraph(Match match) => Paragraphs[match.Groups[1].Value[0] - '1'];

    private static IEnumerable<string> BodyOf(string right) => Item().Matches(right.Split(" | ")[0])
        .Select(match => match.Groups["words"].Success ? match.Groups["words"].Value : Paragraphs[match.Value[0] - '1']);

    private static string Fact(Article article, string name) => name switch
    {
        "title" => article.Title,
        "authors" => article.Author,
        "date" => article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "outlet" => article.Outlet,
        "section" => article.Section,
        _ => article.Url,
    } ?? "-";

    private static Dictionary<string, (string Page, string Right)> ReadSkeletons() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Cases", "Skeletons.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n=== ")
            .Skip(1)
            .Select(text => (Name: text[..text.IndexOf('\n')], Text: text[(text.IndexOf('\n') + 1)..].Split("\n--- ")))
            .ToDictionary(part => part.Name, part => (part.Text[0], part.Text[1].Trim()));

    [GeneratedRegex("¶([1-6])")]
    private static partial Regex Number();

    [GeneratedRegex("\"(?<words>[^\"]+)\"|[1-6]")]
    private static partial Regex Item();
}
