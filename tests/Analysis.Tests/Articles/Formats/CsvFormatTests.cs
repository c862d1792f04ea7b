namespace Analysis.Tests.Articles.Formats;

public sealed class CsvFormatTests : TemporaryFolder
{
    private const string Said = "“The bridge stays shut until the spring,” Tilda Renn, the engineer, told the council.";

    [Fact]
    public void A_row_that_begins_with_a_hash_is_a_row_like_any_other()
    {
        var corpus = Load("posts.csv", $"text,title\n#floods are back.,Floods\n\"#again, {Said}\",Again\n");
        Assert.Equal(["Floods", "Again"], corpus.Select(a => a.Title));
        Assert.StartsWith("#floods", corpus[0].Text, StringComparison.Ordinal);
        Assert.Empty(corpus.Problems);
    }

    [Theory]
    [InlineData("The vote is over; the count is not; both sides claim it.")]
    [InlineData("One, two, three: the lists were read out.")]
    [InlineData("A|B was the question | nobody asked.")]
    [InlineData("Columns\tof tabs stood in the report.")]
    public void The_text_of_a_table_of_one_column_is_whole_whatever_marks_are_in_it(string text) =>
        Assert.Equal([text, "Second."], Load("one.csv", $"text\n{text}\nSecond.\n").Select(a => a.Text));

    [Theory]
    [InlineData("sep=;\ntitle;text\nQuay;\"It; was shut.\"\n", "It; was shut.")]
    [InlineData("\ufeffsep=|\r\ntitle|text\r\nQuay|It, was; shut.\r\n", "It, was; shut.")]
    [InlineData("title;text\nQuay;It, was shut.\n", "It, was shut.")]
    [InlineData("title\ttext\nQuay\tIt, was; shut.\n", "It, was; shut.")]
    [InlineData("\"title\",\"text\"\n\"Quay\",\"It; was | shut.\"\n", "It; was | shut.")]
    [InlineData("title|text\nQuay|It was; shut, they said.\n", "It was; shut, they said.")]
    public void What_parts_the_columns_is_told_by_the_file_or_by_its_header(string table, string text)
    {
        var article = Single("t.csv", table);
        Assert.Equal((text, "Quay"), (article.Text, article.Title));
    }

    [Fact]
    public void Quotation_marks_that_a_program_did_not_double_stay_in_the_text()
    {
        var corpus = Load(
            "t.csv",
            "title,text\nA,\"He said \"no\" to it.\"\nB,\"She wrote \\\"never\\\" twice.\"\nC,\"It is \"\"so\"\".\"\nD,x \"y\" z\n");
        Assert.Equal(["He said \"no\" to it.", "She wrote \"never\" twice.", "It is \"so\".", "x \"y\" z"], corpus.Select(a => a.Text));
    }

    [Fact]
    public void A_quotation_that_opens_a_value_between_tabs_is_the_texts_own()
    {
        var corpus = Load(
            "t.tsv", "title\ttext\nA\t\"We cannot,\" said Renn.\nB\t\"Half open is the gate.\nC\t\"Quoted\ttab\"\nD\tPlain.\n");
        Assert.Equal(["\"We cannot,\" said Renn.", "\"Half open is the gate.", "Quoted\ttab", "Plain."], corpus.Select(a => a.Text));
    }

    [Fact]
    public void A_mark_that_is_never_closed_costs_no_row()
    {
        var corpus = Load("t.csv", "title,text\nA,\"Half open\nB,Two.\nC,Three.\n");
        Assert.Equal(["A", "B", "C"], corpus.Select(a => a.Title));
        Assert.Equal("\"Half open", corpus[0].Text);
    }

    [Fact]
    public void A_text_with_commas_that_stands_last_is_whole_without_quotation_marks() =>
        Assert.Equal("One, two, and three.", Single("t.csv", "title,text\nA,One, two, and three.\n").Text);

    [Fact]
    public void A_row_with_too_many_values_is_told()
    {
        var corpus = Load("t.csv", "text,title\nOne.,A\nTwo, and more.,B\n");
        Assert.Equal(2, corpus.Count);
        Assert.Contains(
            "line 3 has 3 values for 2 columns: look whether quotation marks are missing in it", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void Lines_inside_of_a_value_and_line_ends_of_any_kind_are_read()
    {
        var corpus = Load("t.csv", "title,text\r\nA,\"First.\r\n\r\nSecond.\"\r\n\r\nB,Third.\rC,Fourth.");
        Assert.Equal(["A", "B", "C"], corpus.Select(a => a.Title));
        Assert.Contains("Second.", corpus[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_not_used_are_named_and_values_that_stand_for_none_are_none()
    {
        var corpus = Load("t.csv", "text,byline,url,sentiment\nOne.,NaN,None,0.3\n");
        Assert.Null(corpus[0].Author);
        Assert.Null(corpus[0].Url);
        Assert.Contains("ignored: sentiment", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void A_row_without_text_is_left_out_with_its_number()
    {
        var corpus = Load("t.csv", "text,author\nOne.,A\nNaN,B\n,C\nFour.,D\n");
        Assert.Equal(["One.", "Four."], corpus.Select(a => a.Text));
        Assert.Equal(["row 2 has no text.", "row 3 has no text."], corpus.Problems.Select(p => p.Message));
        Assert.Equal(2, corpus.Account().Rows.Single().LeftOut);
    }

    [Fact]
    public void A_table_without_a_column_for_the_text_names_those_it_has_and_what_to_do()
    {
        var corpus = Load("t.csv", "id,prose\n1,words\n");
        Assert.Equal(
            "has no column for the text among \"id\", \"prose\". Name the one that holds it: --column text=NAME.",
            corpus.Problems.Single().Message);
        Assert.Equal("words", Single("t.csv", "id,prose\n1,words\n", ("text", "Prose")).Text);
    }

    [Fact]
    public void A_column_that_the_user_gives_and_that_is_not_there_is_named() =>
        Assert.Equal(
            "has no column \"Prose\" among \"id\", \"text\".",
            Load("t.csv", "id,text\n1,words\n", ("text", "Prose")).Problems.Single().Message);

    [Theory]
    [InlineData("The mill is sold.", BlockKind.Paragraph)]
    [InlineData("“The mill is sold,” she said.", BlockKind.Paragraph)]
    [InlineData("Will it grind again?", BlockKind.Paragraph)]
    [InlineData("Mill sold", BlockKind.Headline)]
    public void Where_a_column_holds_the_title_a_first_line_that_is_a_sentence_is_one_of_the_story(string first, BlockKind kind)
    {
        const string rest = "Its wheels have not turned since the flood, and the buyer has not said whether they ever will again.";
        foreach (var text in (string[])[$"{first}\n\n{rest}", $"<p>{first}</p><p>{rest}</p>"])
        {
            var article = Load("mill.csv", $"title,text\nMill sold,\"{text}\"\n").Single();
            Assert.Equal((kind, "Mill sold"), (article.Blocks[0].Kind, article.Title));
        }
    }

    [Fact]
    public void Tags_of_HTML_in_a_cell_part_paragraphs_and_are_gone()
    {
        var article = Single(
            "t.csv",
            "title,text\n<b>Quay</b> shut,\"<h2>Why</h2><p>The quay is <em>shut</em>.</p><div>Boats wait.<br><br>Nobody &amp; nothing "
                + "moves.</div><script>x()</script>\"\n");
        Assert.Equal("Quay shut", article.Title);
        Assert.Equal(["The quay is shut.", "Boats wait.", "Nobody & nothing moves."], Words(article));
        Assert.Equal(["Why"], Words(article, BlockKind.Subheading));
    }

    [Theory]
    [InlineData("a < b and b > a, the teacher wrote.")]
    [InlineData("The file <report.txt> was lost.")]
    [InlineData("Her <3 for the town is known.")]
    public void A_text_that_holds_angle_brackets_and_no_tags_stays(string text) =>
        Assert.Equal(text, Single("t.csv", $"text\n\"{text}\"\n").Text);

    [Theory]
    [InlineData("\"['Lena Marsh', 'Per Holt']\"", "Lena Marsh", "Per Holt")]
    [InlineData("\"[\"\"Lena Marsh\"\",\"\"Per Holt\"\"]\"", "Lena Marsh", "Per Holt")]
    [InlineData("\"[{'name': 'Lena Marsh', 'url': 'x'}]\"", "Lena Marsh")]
    [InlineData("Lena Marsh; Per Holt", "Lena Marsh", "Per Holt")]
    [InlineData("Lena Marsh", "Lena Marsh")]
    [InlineData("[]")]
    public void Authors_are_a_list_however_a_program_wrote_it_into_the_cell(string cell, params string[] authors) =>
        Assert.Equal(authors, Single("t.csv", $"text,authors\nOne.,{cell}\n").Authors);

    [Fact]
    public void An_outlet_that_a_program_wrote_as_an_object_is_its_name() =>
        Assert.Equal("Ostmere Courier", Single("t.csv", "text,source\nOne.,\"{'id': None, 'name': 'Ostmere Courier'}\"\n").Outlet);

    [Fact]
    public void A_text_of_as_many_characters_as_a_cell_of_a_spreadsheet_holds_is_only_a_beginning()
    {
        var corpus = Load("t.csv", $"text\n\"{new string('a', 32766)}.\"\n\"{new string('a', 32000)}.\"\n");
        Assert.Equal([true, false], corpus.Select(a => a.IsStub));
        Assert.Contains("1 text is only the beginning or a summary of the article", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void A_table_is_known_by_its_header_whatever_the_file_is_called() =>
        Assert.Equal("Quay", Single("export.txt", "headline;published;body\nQuay;2026-03-01;Shut.\n").Title);

    [Fact]
    public void A_text_whose_first_line_has_commas_is_no_table() =>
        Assert.Equal(
            "text",
            Load(
                "story.txt",
                "Date, time, place and text\n\nThe council set a date and a time and left the place open, and nobody knew why it did so.\n")
                    .Account().Rows
                    .Single().Kind);

    [Fact]
    public void A_value_longer_than_the_limit_is_refused_in_a_line_and_what_stands_before_is_read()
    {
        var rows = new DelimitedText(new StringReader("text\nOne.\n\"" + new string('a', 5000)), ',', longest: 1000).Rows().GetEnumerator();
        Assert.True(rows.MoveNext() && rows.MoveNext());
        Assert.StartsWith(
            "holds a value of more than", Assert.Throws<InvalidDataException>(() => rows.MoveNext()).Message, StringComparison.Ordinal);
    }
}
