using ExcelDataReader;

namespace Analysis.Tests.Results;

public sealed class ResultTests : IDisposable
{
    private static readonly Article One = Article.FromText(
        "wire/1", "Harbour strike\n\nTolls in Norway rose, Ada Quell said. “Tolls hurt Norway,” Quell said.") with
    {
        Date = new DateOnly(2026, 3, 4),
        Title = "Harbour strike"
    };
    private static readonly Article Two = Article.FromText(
        "wire/2", "Harbour strike\n\nSweden waits, Olaf Rye said. “=Sweden waits,” Rye said.") with
    {
        Date = new DateOnly(2026, 5, 4),
        Title = "Harbour strike"
    };
    private static readonly Corpus Articles = new([One, Two]);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_share_is_of_all_that_was_counted_not_of_the_rows_shown()
    {
        var counts = Counts.By("letter", "uses", "aaab", letter => $"{letter}", _ => new Evidence(One, default));
        Assert.Equal([0.75], counts.Top(1).ToTable()["share of all uses"].Values.Cast<double>());
        Assert.Equal([0.75], counts.Shares().Top(1).Rows.Select(row => row.Value));
    }

    [Fact]
    public void Words_by_article_have_the_labels_of_hits_by_article_where_titles_are_alike()
    {
        var cross = Articles.Countries().ToList() is var mentions
            ? CrossTable.Of(
                "country", "article", "mentions", mentions, m => m.Name(), m => $"{m.Article.Title} ({m.Article.Id})",
                m => new Evidence(m.Article, m.Span))
            : null;
        Assert.All(cross!.ColumnsPerThousand(Articles.WordsByArticle()).Rows, Assert.NotEmpty);
        Assert.True(cross.ColumnsPerThousand(Articles.WordsByArticle()).Total > 0);
    }

    [Fact]
    public void A_label_without_a_number_of_words_is_an_error_that_says_what_to_do()
    {
        var cross = CrossTable.Of("country", "article", "mentions", ["x"], _ => "Norway", _ => "unknown", _ => new Evidence(One, default));
        var thrown = Assert.Throws<KeyNotFoundException>(() => cross.ColumnsPerThousand(Articles.WordsByArticle()));
        Assert.Equal(
            "There is no number of words for 'unknown'. Count the words of the same articles, quotations or mentions that the table was "
                + "made of.", thrown.Message);
    }

    [Fact]
    public void Every_result_is_a_table_a_data_frame_and_a_Deedle_frame_of_as_many_rows()
    {
        ITabular[] results =
        [
            Articles.Quotes().CountBySpeaker(), Articles.Countries().CountByCountry(), Articles.CountBySection(),
            Articles.Countries().Together(),
            Articles.Countries().OverTime(), Articles.ToTable(), Articles.Quotes().ToTable(), Articles.Countries().ToTable(),
        ];
        Assert.All(results, result =>
        {
            Assert.Equal(result.ToTable().RowCount, result.ToDataFrame().Rows.Count);
            Assert.Equal(result.ToTable().RowCount, Frames.ToFrame(result).RowCount);
        });
    }

    [Fact]
    public void Rows_of_a_data_frame_are_grouped_and_a_frame_without_rows_has_no_groups()
    {
        var frame = Articles.Countries().ToList().ToDataFrame();
        var counts = frame.CountBy("name", top: 1);
        Assert.Equal((1, "Norway", 2.0), (counts.Rows.Count, counts["name"][0], counts["rows"][0]));
        Assert.Equal(4.0, frame.CountBy("name")["rows"].Sum());
        Assert.Equal(0, Array.Empty<CountryMention>().ToDataFrame().CountBy("name").Rows.Count);
        Assert.Equal(0, Array.Empty<Article>().ToDataFrame().SumBy("section", "words").Rows.Count);
    }

    [Fact]
    public void A_speaker_has_one_name_in_counts_over_time_and_in_crossings()
    {
        var quotes = new[]
        {
            Quote("a", "The minister, Rosa Dahl, a lawyer, said the road was shut.", new Speaker("Rosa Dahl") { IsNamed = true }),
            Quote("b", "Rosa DAHL said Norway would pay.", new Speaker("Rosa DAHL") { IsNamed = true }),
        };
        var name = Assert.Single(quotes.CountBySpeaker().Rows).Label;
        Assert.Equal([name], quotes.OverTime().Table.Rows.AsEnumerable());
        Assert.Equal([name], quotes.SelectMany(quote => quote.Article.Countries()).BySpeaker(quotes).Rows.AsEnumerable());
    }

    [Fact]
    public void A_row_of_a_quotation_tells_the_articles_title_day_outlet_and_address()
    {
        var table = new[] { One with { Outlet = "The Wire", Url = "https://wire.test/1" } }.Quotes().ToTable();
        Assert.Equal(("Harbour strike", new DateOnly(2026, 3, 4), "The Wire", "https://wire.test/1"),
            (table["title"].Values[0], table["date"].Values[0], table["outlet"].Values[0], table["url"].Values[0]));
    }

    [Fact]
    public void An_Excel_file_reads_back_with_numbers_dates_gaps_and_words_that_are_no_formulas()
    {
        var path = Path.Combine(_folder.FullName, "table.xlsx");
        new Table(
            "A [table] of: everything", Column.Of("words", new[] { "=1+1", "a\u0001b", null }, word => word),
            Column.Of("number", [1.5, 2, 3], number => number),
            Column.Of("day", [One.Date, null, null], day => day)).SaveExcel(path);
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([reader.GetValue(0), reader.GetValue(1), reader.GetValue(2)]);
        Assert.Equal([["words", "number", "day"], ["=1+1", 1.5, new DateTime(2026, 3, 4)], ["a b", 2.0, null], [null, 3.0, null]], rows);
    }

    private static Quotation Quote(string id, string text, Speaker speaker)
    {
        var article = Article.FromText(id, text) with { Date = new DateOnly(2026, 1, 2) };
        return new Quotation(article, QuotationKind.Indirect, [new TextSpan(0, text.Length)]) { Speaker = speaker };
    }
}
