using System.Text.RegularExpressions;
using Analysis;

namespace Analysis.Tests.Quotes;

/// <summary>
/// One group a phenomenon: <c>Cases/*.txt</c>, a line is a text, ⇶, and its quotations as speaker | cue | content, divided by ;;.
/// </summary>
public sealed partial class QuotationCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Quotes", "Cases");

    public static TheoryData<string> Groups => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_text_of_a_phenomenon_has_the_quotations_written_beside_it(string phenomenon)
    {
        var wrong = from line in File.ReadLines(Path.Combine(Folder, phenomenon + ".txt"))
                    where !string.IsNullOrWhiteSpace(line) && line[0] != '#'
                    let parts = line.Split(" ⇶ ")
                    let found = Found(parts[0])
                    where found != Plain(parts[1])
                    select $"{parts[0]}\n  expected {Plain(parts[1])}\n  found    {found}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void There_are_at_least_three_hundred_cases() =>
        Assert.True(Directory.GetFiles(Folder, "*.txt").Sum(file => File.ReadLines(file).Count(line => line.Contains('⇶'))) >= 300);

    private static string Found(string text)
    {
        var quotations = TestArticle.Of(text).Quotes();
        return quotations.Count == 0 ? "none" : Plain(string.Join(" ;; ", quotations.Select(Line)));
    }

    private static string Line(Quotation quotation) =>
        $"{quotation.Speaker?.Name ?? "-"} | {quotation.Cue ?? "-"} | {quotation.Text}";

    private static string Plain(string words) => Blanks().Replace(Marks().Replace(words, " "), " ").Trim();

    [GeneratedRegex("[“”„“\"'‘’.,]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
