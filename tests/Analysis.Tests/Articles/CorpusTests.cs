using System.IO.Compression;
using System.Text;
using CsCheck;

namespace Analysis.Tests.Articles;

public sealed class CorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_seeds_are_read_without_a_problem()
    {
        Assert.Empty(Seeds.Corpus.Problems);
        Assert.Equal(97, Seeds.Corpus.Count);
    }

    [Fact]
    public void Every_seed_has_a_headline_a_body_and_blocks_that_lie_in_order_inside_the_text()
    {
        foreach (var article in Seeds.Corpus)
        {
            Assert.NotNull(article.Title);
            Assert.Contains(article.Blocks, b => b.Kind == BlockKind.Paragraph);
            AssertBlocksCoverTheText(article);
        }
    }

    [Fact]
    public void Every_article_of_the_wire_has_a_day_and_a_place()
    {
        var wire = Seeds.Corpus
            .Where(a => a.Id.StartsWith("meridian-wire/", StringComparison.Ordinal) || a.Outlet == "Meridian Wire")
            .ToList();
        Assert.All(wire, a => Assert.True(a.Date is { Year: 2025 or 2026 }, a.Id));
        Assert.All(wire, a => Assert.True(a.Dateline is not null || a.Blocks.Any(b => b.Kind == BlockKind.Dateline), a.Id));
    }

    [Fact]
    public void The_scraped_article_is_told_apart_from_what_the_scrape_put_around_it()
    {
        var article = Seeds.KoreaHerald;
        var labelled = article.Blocks.Where(b => b.Kind != BlockKind.Paragraph).Select(b => $"{b.Kind}: {b.Span.In(article.Text)}");
        Assert.Equal(
            [
                "Boilerplate: Back To Top",
                "Headline: Russia regards N.K. defectors as refugees, Korean envoy says",
                "Caption: Wi Sung-lac", "Caption: Wi Sung-lac",
                "Byline: By Kim Yoon-mi (",
            ],
            labelled);
        Assert.Equal("Kim Yoon-mi", article.Author);
        Assert.Null(article.Date);
        Assert.Equal(15, article.Blocks.Count(b => b.Kind == BlockKind.Paragraph));
    }

    [Fact]
    public void A_page_gives_its_story_without_menus_and_cookies()
    {
        var page = Seeds.Corpus["meridian-wire/2025-09-10-colchis-contract-signed"];
        Assert.DoesNotContain("cookie", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.True(page.Blocks.Count(b => b.Kind == BlockKind.Paragraph) >= 6);
    }

    [Fact]
    public void Windows_1252_is_read_with_its_curly_marks() =>
        Assert.Contains('“', Seeds.Corpus["meridian-wire/2026-02-20-copenhagen-vaccine-trial"].Text);

    [Fact]
    public void A_broken_line_of_JSON_is_reported_with_its_number_and_the_others_are_read()
    {
        Write(
            "wire.jsonl",
            "{\"id\":\"a\",\"text\":\"One. Two.\"}\n{\"id\":\n{\"id\":\"c\",\"text\":\"Three.\",\"desk\":\"x\"}\n{\"id\":\"d\"}\n");
        var corpus = Corpus.Load(_folder);
        Assert.Equal(["a", "c"], corpus.Select(a => a.Id));
        Assert.Equal([2, 4], corpus.Problems.Select(p => p.Line));
        Assert.StartsWith("not a JSON object: ", corpus.Problems[0].Message);
        Assert.Equal(
            "the object has no \"text\" among \"id\". Name the key that holds it with --column text=KEY.", corpus.Problems[1].Message);
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_and_left_out()
    {
        File.WriteAllBytes(Path.Combine(_folder, "picture.txt"), [1, 0, 2, 0, 0, 7]);
        Write("page.css", "x");
        Write("story.txt", "Headline here\n\nA story that is long enough to be taken for the body of an article, it ends here.\n");
        var corpus = Corpus.Load(_folder);
        Assert.Single(corpus);
        Assert.Equal(2, corpus.Problems.Length);
        Assert.Contains("'.css' files are not read", corpus.Problems[0].Message);
        Assert.Contains("is not text", corpus.Problems[1].Message);
    }

    [Fact]
    public void A_file_without_words_is_reported_and_left_out()
    {
        Write("empty.txt", " \n");
        Write("story.txt", "A story that is long enough to be taken for the body of an article, it ends here.\n");
        var corpus = Corpus.Load(_folder);
        Assert.Equal("story", corpus.Single().Id);
        Assert.Equal("there are no words in it.", corpus.Problems.Single().Message);
    }

    [Theory]
    [InlineData("September", true)]
    [InlineData("Sept.", true)]
    [InlineData("Sep", true)]
    [InlineData("May", true)]
    [InlineData("may", false)]
    [InlineData("Marchers", false)]
    [InlineData("Sept.,", false)]
    public void A_month_is_told_written_out_or_short(string word, bool isMonth) => Assert.Equal(isMonth, ArticleDate.IsMonth(word));

    [Fact]
    public void A_table_without_a_column_for_the_text_is_reported_with_the_columns_it_has()
    {
        Write("table.csv", "id,prose\n1,words\n");
        Assert.Equal(
            "has no column for the text among \"id\", \"prose\". Name the one that holds it: --column text=NAME.",
            Corpus.Load(_folder).Problems.Single().Message);
    }

    [Fact]
    public void Two_articles_of_one_id_are_one_article_and_a_problem()
    {
        Write("wire.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n");
        var corpus = Corpus.Load(_folder);
        Assert.Equal("One.", corpus.Single().Text);
        Assert.Equal("the id 'a' occurs twice; the second article is left out.", corpus.Problems.Single().Message);
    }

    [Fact]
    public void An_article_that_is_all_headline_is_kept()
    {
        Write("flash.jsonl", "{\"id\":\"a\",\"title\":\"OSLO RAISES RATES\",\"text\":\"\"}\n");
        var article = Corpus.Load(_folder).Single();
        Assert.Equal("OSLO RAISES RATES", article.Title);
        Assert.Empty(article.Blocks);
    }

    [Fact]
    public void Packed_JSON_lines_are_read_like_plain_ones()
    {
        using (var stream = new GZipStream(File.Create(Path.Combine(_folder, "wire.jsonl.gz")), CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"One.\",\"date\":\"2026-03-01\"}\n"));
        Assert.Equal(new DateOnly(2026, 3, 1), Corpus.Load(_folder).Single().Date);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named()
    {
        var e = Assert.Throws<FileNotFoundException>(() => Corpus.Load("no/such/folder"));
        Assert.Equal("no/such/folder: there is no such file or folder. Check the spelling, or give a full path.", e.Message);
    }

    [Fact]
    public void Any_text_whatever_is_covered_by_blocks_in_order() =>
        Gen.String[Gen.Char["aB .,\n\r\t\"“”'(—)0:"], 0, 300].Sample(text => AssertBlocksCoverTheText(Article.FromText("x", text)));

    private static void AssertBlocksCoverTheText(Article article)
    {
        var covered = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(
                string.IsNullOrWhiteSpace(article.Text[covered..block.Span.Start]), $"{article.Id}: words lie outside of all blocks");
            Assert.False(block.Span.IsEmpty);
            covered = block.Span.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(article.Text[covered..]), $"{article.Id}: words lie outside of all blocks");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
