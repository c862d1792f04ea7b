namespace Analysis.Tests.Articles.Formats;

public sealed class JsonFormatTests : TemporaryFolder
{
    /// <summary>Layouts of the same two articles.</summary>
    public static TheoryData<string, string> Layouts => new()
    {
        { "lines.jsonl", "{\"title\":\"A\",\"text\":\"One.\"}\n{\"title\":\"B\",\"text\":\"Two.\"}\n" },
        { "lines.json", "\ufeff{\"title\":\"A\",\"text\":\"One.\"}\r\n\r\n{\"title\":\"B\",\"text\":\"Two.\"}" },
        { "array.json", "[{\"title\":\"A\",\"text\":\"One.\"},{\"title\":\"B\",\"text\":\"Two.\"}]" },
        { "array.jsonl",
            "[\n  {\n    \"title\": \"A\",\n    \"text\": \"One.\"\n  },\n  {\n    \"title\": \"B\",\n    \"text\": \"Two.\"\n  }\n]\n" },
        { "lines-of-array.json", "[\n{\"title\":\"A\",\"text\":\"One.\"},\n{\"title\":\"B\",\"text\":\"Two.\"}\n]" },
        { "pretty.jsonl", "{\n  \"title\": \"A\",\n  \"text\": \"One.\"\n}\n{\n  \"title\": \"B\",\n  \"text\": \"Two.\"\n}\n" },
        { "no-name", "{\"title\":\"A\",\"text\":\"One.\"}\n{\"title\":\"B\",\"text\":\"Two.\"}\n" },
        { "lists-in-lines.jsonl", "[{\"title\":\"A\",\"text\":\"One.\"}]\n[{\"title\":\"B\",\"text\":\"Two.\"}]\n" },
        { "api.json",
            "{\"status\":\"ok\",\"totalResults\":2,\"articles\":[{\"source\":{\"id\":null,\"name\":\"Courier\"},\"title\":\"A\","
                + "\"content\":\"One.\"},{\"title\":\"B\",\"content\":\"Two.\"}]}" },
        { "guardian.json",
            "{\"response\":{\"status\":\"ok\",\"results\":[{\"webTitle\":\"A\",\"fields\":{\"bodyText\":\"One.\"}},{\"webTitle\":\"B\","
                + "\"fields\":{\"bodyText\":\"Two.\"}}]}}" },
        { "search.json",
            "{\"hits\":{\"total\":2,\"hits\":[{\"_id\":\"1\",\"_source\":{\"title\":\"A\",\"text\":\"One.\"}},{\"_id\":\"2\","
                + "\"_source\":{\"title\":\"B\",\"text\":\"Two.\"}}]}}" },
        { "blog.json",
            "[{\"id\":1,\"title\":{\"rendered\":\"A\"},\"content\":{\"rendered\":\"<p>One.</p>\\n\",\"protected\":false}},{\"id\":2,"
                + "\"title\":{\"rendered\":\"B\"},\"content\":{\"rendered\":\"<p>Two.</p>\"}}]" },
        { "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Courier\",\"items\":[{\"id\":\"1\",\"title\":\"A\","
                + "\"content_text\":\"One.\"},{\"id\":\"2\",\"title\":\"B\",\"content_html\":\"<p>Two.</p>\"}]}" },
        { "frame.json", "{\"title\":{\"0\":\"A\",\"1\":\"B\"},\"text\":{\"0\":\"One.\",\"1\":\"Two.\"}}" },
        { "split.json", "{\"columns\":[\"title\",\"text\"],\"index\":[0,1],\"data\":[[\"A\",\"One.\"],[\"B\",\"Two.\"]]}" },
        { "by-id.json", "{\"x1\":{\"title\":\"A\",\"text\":\"One.\"},\"x2\":{\"title\":\"B\",\"text\":\"Two.\"}}" },
        { "comma.json", "[{\"title\":\"A\",\"text\":\"One.\",},{\"title\":\"B\",\"text\":\"Two.\"},]" },
        { "sequence.json", "\u001e{\"title\":\"A\",\"text\":\"One.\"}\n\u001e{\"title\":\"B\",\"text\":\"Two.\"}\n" },
        { "nan.jsonl", "{\"title\":\"A\",\"text\":\"One.\",\"author\":NaN}\n{\"title\":\"B\",\"text\":\"Two.\",\"score\":-Infinity}\n" },
        { "wrapped.json",
            "{\"data\":[{\"article\":{\"title\":\"A\",\"text\":\"One.\"}},{\"article\":{\"title\":\"B\",\"text\":\"Two.\"}}]}" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_articles_are_found_in_any_layout(string name, string json)
    {
        var corpus = Load(name, json);
        Assert.Empty(corpus.Problems);
        Assert.Equal(["A: One.", "B: Two."], corpus.Select(a => $"{a.Title}: {a.Text}"));
    }

    /// <summary>Objects, and what is read of them: title | date | authors | outlet | section | url | text.</summary>
    public static TheoryData<string, string> Objects => new()
    {
        { """{"source":{"id":"c","name":"Courier"},"author":"Lena Marsh","title":"Quay","url":"https://c.test/q","""
            + """ "publishedAt":"2026-03-01T23:59:00Z","content":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh|Courier||https://c.test/q|Shut." },
        { """{"headline":{"main":"Quay","kicker":null},"pub_date":"2026-03-01T02:00:00+0000","byline":{"original":"By Lena Marsh"},"""
            + """ "source":"Courier","section_name":"Harbour","web_url":"https://c.test/q","full_text":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh|Courier|Harbour|https://c.test/q|Shut." },
        { """{"webTitle":"Quay","webPublicationDate":"2026-03-01T23:00:00Z","sectionName":"Harbour","webUrl":"https://c.test/q","""
            + """ "fields":{"byline":"Lena Marsh","bodyText":"Shut."}}""",
            "Quay|2026-03-01|Lena Marsh||Harbour|https://c.test/q|Shut." },
        { """{"headline":"Quay","datePublished":"2026-03-01","author":[{"@type":"Person","name":"Lena Marsh"},{"@type":"Person","""
            + """ "name":"Per Holt"}],"publisher":{"@type":"Organization","name":"Courier"},"articleBody":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh, Per Holt|Courier|||Shut." },
        { """{"title":"Quay","date":{"$date":"2026-03-01T10:00:00Z"},"_id":{"$oid":"abc"},"authors":["Lena Marsh","Per Holt"],"""
            + """ "outlet":{"name":"Courier"},"text":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh, Per Holt|Courier|||Shut." },
        { """{"title":"Quay","dateTime":"2026-03-01T10:00:00Z","source":{"uri":"c.test","title":"Courier"},"""
            + """ "authors":[{"name":"Lena Marsh"}],"body":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh|Courier|||Shut." },
        { """{"title":"Quay","date_publish":"2026-03-01 00:10:00","authors":[],"source_domain":"c.test","maintext":"Shut."}""",
            "Quay|2026-03-01||c.test|||Shut." },
        { """{"uri":"urn:1","headline":"Quay","byline":"Lena Marsh","versioncreated":"2026-03-01T10:00:00Z","located":"OSTMERE","""
            + """ "body_text":"Shut."}""",
            "Quay|2026-03-01|Lena Marsh|||urn:1|Shut." },
        { """{"uri":"urn:2","headlines":[{"role":"short","value":"Q"},{"role":"main","value":"Quay"}],"by":"Lena Marsh","""
            + """ "versioncreated":"2026-03-01T10:00:00Z","bodies":[{"role":"main","contenttype":"text/html","value":"<p>Shut.</p>"}]}""",
            "Quay|2026-03-01|Lena Marsh|||urn:2|Shut." },
        { """{"uri":"urn:3","headlines":[{"value":"Quay","role":"main"}],"by":"Lena Marsh","""
            + """ "versionCreated":"2026-03-01T00:10:00+02:00","bodies":[{"contentType":"application/nitf+xml","""
            + """ "charCount":0,"value":"<body.content><p>Shut.</p></body.content>"}]}""",
            "Quay|2026-03-01|Lena Marsh|||urn:3|Shut." },
        { """{"title":"Quay","timestamp":1772323200,"text":"Shut."}""", "Quay|2026-03-01|||||Shut." },
        { """{"title":"Quay","text":["Shut.","Nobody knows why."]}""", "Quay||||||Shut.\n\nNobody knows why." },
        { """{"title":"Quay","body":[{"type":"paragraph","text":"Shut."},{"type":"paragraph","text":"Nobody knows why."}]}""",
            "Quay||||||Shut.\n\nNobody knows why." },
        { """{"Title":"Quay","TEXT":"Shut.","Category":["Harbour","Trade"]}""", "Quay||||Harbour, Trade||Shut." },
        { """{"title":"Quay","text":"Shut.","comments":[{"text":"First!"}]}""", "Quay||||||Shut." },
        { """{"article":{"title":"Quay","content":"Shut."},"source":"Courier"}""", "Quay|||Courier|||Shut." },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_keys_of_news_APIs_crawlers_and_agencies_are_known(string json, string fields)
    {
        var article = Single("a.json", json);
        Assert.Equal(
            fields, string.Join(
                '|', article.Title, article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.Author,
                article.Outlet, article.Section, article.Url, article.Text));
    }

    [Fact]
    public void A_text_that_the_API_cut_off_is_marked_and_the_mark_is_no_part_of_the_story()
    {
        var corpus = Load(
            "api.json",
            """{"articles":[{"title":"Quay","content":"The quay is shut until the… [+1893 chars]"},"""
            + """ {"title":"Pier","content":null,"description":"The pier is open."},{"title":"Dam","content":"All of it."}]}""");
        Assert.Equal([true, true, false], corpus.Select(a => a.IsStub));
        Assert.Equal(["[+1893 chars]"], Words(corpus[0], BlockKind.Boilerplate));
        Assert.Equal("The pier is open.", corpus[1].Text);
        Assert.Contains("2 texts are only the beginning or a summary of the article", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void A_broken_line_costs_that_line_alone()
    {
        var corpus = Load("wire.jsonl", "{\"text\":\n{\"text\":\"Two.\"}\nnothing\n{\"prose\":\"x\"}\n[1,2]\n{\"text\":\"Six.\"}\n");
        Assert.Equal(["Two.", "Six."], corpus.Select(a => a.Text));
        Assert.Equal([1, 3, 4, 5], corpus.Problems.Select(p => p.Line));
        Assert.StartsWith("the object has no \"text\" among \"prose\".", corpus.Problems[2].Message, StringComparison.Ordinal);
        Assert.Equal(["wire#2", "wire#6"], corpus.Select(a => a.Id));
    }

    [Fact]
    public void An_array_that_is_cut_off_is_read_to_the_cut_and_that_is_said()
    {
        var corpus = Load("cut.json", "[{\"text\":\"One.\"},\n{\"text\":\"Two.\"},\n{\"text\":\"Th");
        Assert.Equal(["One.", "Two."], corpus.Select(a => a.Text));
        Assert.Contains("the file is cut off", corpus.Problems.Single().Message, StringComparison.Ordinal);
        Assert.True(corpus.Account().Rows.Single().IsPartial);
    }

    [Fact]
    public void Keys_that_are_not_used_are_named() =>
        Assert.Contains(
            "ignored: mood, image.url",
            Load("a.jsonl", """{"text":"One.","mood":"dark","image":{"url":"x"}}""").Account().Rows.Single().Notes);

    [Fact]
    public void A_key_that_the_user_gives_holds_the_text() =>
        Assert.Equal("One.", Single("a.jsonl", """{"text":"no","payload":{"prose":"One."}}""", ("text", "payload.prose")).Text);

    [Fact]
    public void An_object_that_lies_too_deep_in_itself_is_left_out_in_a_line()
    {
        var corpus = Load(
            "deep.jsonl", "{\"text\":\"One.\"}\n" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1\n{\"text\":\"Three.\"}\n");
        Assert.Equal(["One.", "Three."], corpus.Select(a => a.Text));
        Assert.Equal(2, corpus.Problems.Single().Line);
    }

    [Fact]
    public void A_line_longer_than_the_limit_is_passed_over_without_being_held()
    {
        var lines = new BoundedLines(new StringReader("short\n" + new string('x', 100_000) + "\nlast"), longest: 1000);
        Assert.Equal("short", lines.Read());
        Assert.Equal("", lines.Read());
        Assert.True(lines.IsTooLong);
        Assert.Equal("last", lines.Read());
        Assert.False(lines.IsTooLong);
        Assert.Null(lines.Read());
    }

    [Theory]
    [InlineData("{\"headlines\":[{\"role\":\"main\",\"value\":\"Quay "
        + "shut\"}],\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":\"<p>The quay is "
        + "shut.</p>\"}],\"infosources\":[{\"name\":\"Ostmere Courier\"}]}")]
    [InlineData("{\"status\":\"OK\",\"response\":{\"docs\":[{\"abstract\":\"Short.\",\"lead_paragraph\":\"The quay is "
        + "shut.\",\"headline\":{\"main\":\"Quay shut\"},\"source\":\"Ostmere Courier\"}],\"meta\":{\"hits\":1}}}")]
    [InlineData("{\"stories_id\":7,\"title\":\"Quay shut\",\"media_name\":\"Ostmere Courier\",\"story_text\":\"The quay is shut.\"}")]
    public void The_answers_of_services_are_read_by_their_own_keys(string json)
    {
        var article = Assert.Single(Load("answer.json", json));
        Assert.Equal(("Quay shut", "Ostmere Courier"), (article.Title, article.Outlet));
        Assert.Contains(article.Text, (string[])["The quay is shut.", "Short."]);
    }
}
