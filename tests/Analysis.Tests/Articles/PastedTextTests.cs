namespace Analysis.Tests.Articles;

public sealed class PastedTextTests
{
    private const string Headline = "Trams stand still in Lodz after the first storm of spring";
    private const string Body =
        "Trams stood still in Lodz for most of the day, the town’s carrier said, after a storm had torn down wires.";

    public static TheoryData<string, string> Days => StructureCases.Of("Days");

    public static TheoryData<string, string> Bylines => StructureCases.Of("Bylines");

    public static TheoryData<string, string> Datelines => StructureCases.Of("Datelines");

    [Theory, MemberData(nameof(Days))]
    public void The_day_of_publication_is_read_from_the_line_below_the_headline(string line, string day)
    {
        var article = Article.FromText("x", $"{Headline}\nBy Orla Finn\n{line}\n\n{Body}");
        Assert.Equal(day, article.Date?.ToString("yyyy-MM-dd", null) ?? "-");
    }

    [Theory, MemberData(nameof(Bylines))]
    public void Authors_are_read_from_the_line_below_the_headline(string line, string authors)
    {
        var article = Article.FromText("x", $"{Headline}\n{line}\n\n{Body}");
        Assert.Equal(authors, article.Authors.IsEmpty ? "-" : string.Join('|', article.Authors));
        Assert.Equal(Headline, article.Title);
    }

    [Theory, MemberData(nameof(Datelines))]
    public void Place_agency_and_day_are_parted_from_the_first_paragraph(string beginning, string dateline)
    {
        var text = $"{Headline}\nBy Orla Finn\n\n{beginning} {Body}";
        var article = Article.FromText("x", text);
        var block = article.First(BlockKind.Dateline);
        var day = block is null ? null : Dateline.Before(beginning, isFirst: true)?.Day;
        Assert.Equal(dateline, block is null ? "-" : $"{article.Dateline ?? "-"}; {article.Outlet ?? "-"}; {day ?? "-"}");
        Assert.Contains("rams", article.First(BlockKind.Paragraph)!.Span.In(text), StringComparison.Ordinal);
    }
}
