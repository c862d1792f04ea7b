using Parquet.Serialization;

namespace Analysis.Tests.Results;

public class TableTests
{
    private static readonly Article Article =
        Analysis.Article.FromText("a/1", "Korea said no. Russia did not answer.\nTalks end.") with { Date = new DateOnly(2026, 3, 1) };

    [Fact]
    public void Every_row_leads_back_to_its_words()
    {
        var tables = new[]
        {
            new[] { Article }.ToParagraphTable(),
            new[] { Article }.ToSentenceTable(),
            new[] { new TopicHit(Article, new TextSpan(38, 5), "diplomacy", "talks") }.ToTable(),
            new[] { new CountryMention(Article, new TextSpan(15, 6), "RU", CountryNameKind.Name) }.ToTable(),
            new[] { new Quotation(Article, QuotationKind.Indirect, [new TextSpan(11, 2)]) }.ToTable(),
            Counts.By("country", "mentions", [15], _ => "RU", start => new Evidence(Article, new TextSpan(start, 6))).ToTable(),
        };
        foreach (var table in tables)
            for (var row = 0; row < table.RowCount; row++)
                Assert.Equal(
                    (string)table["text"].Values[row]!, Article.Text[(int)table["start"].Values[row]!..(int)table["end"].Values[row]!]);
        Assert.Equal(["Korea said no.", "Russia did not answer.", "Talks end."], tables[1]["text"].Values);
        Assert.Equal(["Russia did not answer."], tables[3]["sentence"].Values);
    }

    [Fact]
    public void A_row_brings_of_an_endless_sentence_what_stands_around_its_words()
    {
        var article = Analysis.Article.FromText("a", string.Concat(Enumerable.Repeat("Kenya and Georgia, ", 1000)));
        var table = article.Countries().ToTable();
        Assert.Equal(2000, table.RowCount);
        Assert.All(Enumerable.Range(0, table.RowCount), row =>
        {
            var (sentence, name) = ((string)table["sentence"].Values[row]!, (string)table["text"].Values[row]!);
            Assert.InRange(sentence.Length, 1000, 2002);
            Assert.Contains(name, sentence);
        });
    }

    [Fact]
    public void A_data_frame_keeps_types_and_nulls_and_comes_back_as_the_same_table()
    {
        var table = new[] { Article, Article with { Id = "a/2", Date = null } }.ToTable();
        var frame = table.ToDataFrame();
        Assert.Equal(typeof(DateTime), frame["date"].DataType);
        Assert.Equal(1, frame["date"].NullCount);
        var back = frame.AsTable();
        Assert.All(table.Columns.Zip(back.Columns), pair => Assert.Equal(pair.First.Values, pair.Second.Values));
        Assert.Equal(table.Columns.Select(c => c.Type), back.Columns.Select(c => c.Type));
    }

    [Fact]
    public void A_deedle_frame_keeps_what_is_missing_missing()
    {
        var frame = new[] { Article, Article with { Id = "a/2", Date = null } }.ToFrame();
        Assert.Equal(2, frame.RowCount);
        Assert.Equal(1, frame.GetColumn<DateTime>("date").ValueCount);
        Assert.Equal("a/2", frame.GetColumn<string>("article")[1]);
    }

    [Fact]
    public async Task Parquet_reads_back_the_same()
    {
        var path = Path.Join(Directory.CreateTempSubdirectory().FullName, "articles.parquet");
        new[] { Article, Article with { Id = "a/2", Date = null } }.ToTable().SaveParquet(path);
        await using var stream = File.OpenRead(path);
        var rows = (await ParquetSerializer.DeserializeUntypedAsync(stream)).Data;
        Assert.Equal(["a/1", "a/2"], rows.Select(row => (string)row["article"]!));
        Assert.Equal(new DateTime(2026, 3, 1), ((DateTime)rows[0]["date"]!).Date);
        Assert.Null(rows[1].GetValueOrDefault("date"));
        Assert.Equal(Article.Text.Length, rows[0]["end"]);
    }

    [Fact]
    public void A_missing_column_is_said_with_those_there_are() => Assert.Equal(
        "There is no column 'b'; there are a.",
        Assert.Throws<KeyNotFoundException>(() => new Table("t", Column.Of("a", [1], i => i))["b"]).Message);
}
