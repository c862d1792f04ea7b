namespace Analysis.Tests.Articles.Formats;

public sealed class XmlFormatsTests : TemporaryFolder
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Ostmere Courier</title><link>https://c.test</link><description>News</description>
        ITEMS
        </channel></rss>
        """;

    /// <summary>Entries of a feed, and what is read of them: title | date | authors | outlet | section | url | text.</summary>
    public static TheoryData<string, string> Items => new()
    {
        { "<item><title>Quay</title><link>https://c.test/q</link><description>Short.</description><content:encoded><![CDATA[<p>The quay "
            + "is shut.</p><p>Nobody knows why.</p>]]></content:encoded><dc:creator>Lena Marsh</dc:creator><pubDate>Tue, 10 Mar 2026 "
            + "23:45:00 GMT</pubDate><category>Harbour</category></item>",
            "Quay|2026-03-10|Lena Marsh|Ostmere Courier|Harbour|https://c.test/q|The quay is shut.\n\nNobody knows why." },
        { "<item><title>Quay</title><dc:creator>Lena Marsh</dc:creator><dc:creator>Per "
            + "Holt</dc:creator><content:encoded>Shut.</content:encoded><pubDate>Tue, 10 Mar 2026 00:15:00 CEST</pubDate></item>",
            "Quay|2026-03-10|Lena Marsh, Per Holt|Ostmere Courier|||Shut." },
        { "<item><title>Quay</title><author>desk@c.test (Lena Marsh)</author><content:encoded>Shut.</content:encoded><pubDate>10 Mar "
            + "2026 00:15:00 +0100 (CET)</pubDate></item>", "Quay|2026-03-10|Lena Marsh|Ostmere Courier|||Shut." },
        { "<item><title>Quay</title><author>desk@c.test</author><content:encoded>Shut.</content:encoded><pubDate>Fri, 10 Mar 2026 "
            + "08:00:00 UTC</pubDate></item>", "Quay|2026-03-10||Ostmere Courier|||Shut." },
        { "<item><title>Quay "
            + "<em>shut</em></title><content:encoded>Shut.</content:encoded><dc:date>2026-03-10T00:10:00+09:00</dc:date></item>",
            "Quay shut|2026-03-10||Ostmere Courier|||Shut." },
        { "<item><title>Quay</title><media:title>A picture</media:title><media:content "
            + "url='x'><media:description>Boats</media:description></media:content><content:encoded>Shut.</content:encoded><pubDate>"
            + "10.03.2026</pubDate></item>", "Quay|2026-03-10||Ostmere Courier|||Shut." },
        { "<item><title>Fish &amp;amp; ships&nbsp;&ndash; at sea</title><content:encoded><![CDATA[Fish &amp; "
            + "ships]]></content:encoded></item>", "Fish & ships – at sea|||Ostmere Courier|||Fish &amp; ships" },
        { "<item><title>Quay&#11; shut</title><content:encoded><p>The quay&#1; is shut.</p></content:encoded></item>",
            "Quay shut|||Ostmere Courier|||The quay is shut." },
        { "<item><title>Tom & Jerry's quay</title><content:encoded><![CDATA[a && b &nbsp; c]]></content:encoded></item>",
            "Tom & Jerry's quay|||Ostmere Courier|||a && b &nbsp; c" },
        { "<item><title>Quay</title><source url='https://w.test/f'>Westmere Post</source><content:encoded>Shut.</content:encoded><guid "
            + "isPermaLink='true'>https://c.test/1</guid></item>", "Quay|||Westmere Post||https://c.test/1|Shut." },
        { "<item><title>Quay</title><link>\n   https://c.test/q\n  </link><content:encoded>Shut.</content:encoded></item>",
            "Quay|||Ostmere Courier||https://c.test/q|Shut." },
        { "<item><description>&lt;p&gt;The quay is shut.&lt;/p&gt;&lt;p&gt;Nobody knows why.&lt;/p&gt;</description></item>",
            "|||Ostmere Courier|||The quay is shut.\n\nNobody knows why." },
        { "<item><title>Quay</title><description>Short.</description><description>The quay is shut, and nobody knows "
            + "why.</description></item>", "Quay|||Ostmere Courier|||The quay is shut, and nobody knows why." },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void An_entry_of_RSS_is_read_with_all_it_says(string item, string fields) =>
        Assert.Equal(fields, Fields(Single("feed.xml", Rss.Replace("ITEMS", item, StringComparison.Ordinal))));

    [Fact]
    public void An_entry_of_Atom_is_read_with_all_it_says()
    {
        var corpus = Load("atom", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Courier</title><updated>2026-04-01T00:00:00Z</updated><author>
            <name>The desk</name></author>
            <entry><title type="html">Quay &lt;b&gt;shut&lt;/b&gt;</title><link rel="self" href="https://c.test/self"/><link
            rel="alternate" href="https://c.test/q"/><id>tag:1</id>
              <updated>2026-03-10T23:50:00-08:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
              <p>Shut.<br/>Or so.</p><p>Nobody <a id="x"/>knows.</p></div></content></entry>
            <entry><title>Pier</title><id>tag:2</id><published>2026-03-09T01:00:00Z</published><updated>2026-03-10T01:00:00Z</updated>
            <author><name>Lena Marsh</name></author><author><name>Per Holt</name></author><summary>The pier is open.</summary></entry>
            </feed>
            """);
        Assert.Empty(corpus.Problems);
        Assert.Equal("Quay shut|2026-03-10|The desk|Courier||https://c.test/q|Shut.\n\nOr so.\n\nNobody knows.", Fields(corpus[0]));
        Assert.Equal("Pier|2026-03-09|Lena Marsh, Per Holt|Courier|||The pier is open.", Fields(corpus[1]));
        Assert.Equal([false, true], corpus.Select(a => a.IsStub));
    }

    [Fact]
    public void The_older_RDF_is_read_too() =>
        Assert.Equal("Quay|2026-03-10|Lena Marsh|Courier||https://c.test/q|The quay is shut.", Fields(Single("old.rdf", """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://c.test"><title>Courier</title><items><rdf:Seq><rdf:li resource="https://c.test/q"/></rdf:Seq></items>
        </channel>
        <item rdf:about="https://c.test/q"><title>Quay</title><link>https://c.test/q</link><description>The quay is shut.</description>
        <dc:creator>Lena Marsh</dc:creator><dc:date>2026-03-10T10:00:00+01:00</dc:date></item></rdf:RDF>
        """)));

    [Fact]
    public void A_feed_that_breaks_off_is_read_to_there_and_the_line_is_said()
    {
        var corpus = Load(
            "feed.xml", Rss.Replace(
                "ITEMS",
                "<item><title>A</title><content:encoded>One.</content:encoded></item><item><title>B</title><content:encoded>Two</item>",
                StringComparison.Ordinal));
        Assert.Equal("A", corpus.Single().Title);
        Assert.True(corpus.Account().Rows.Single().IsPartial);
    }

    private const string Nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
        <nitf><head><title>quay-shut-slug</title><docdata><doc-id id-string="n1"/><date.issue norm="20260310T001300+0100"/>
        <date.release norm="20270101T000000Z"/></docdata>
        <pubdata name="Ostmere Courier" position.section="Harbour"/></head>
        <body><body.head><hedline><hl1>Quay is
          shut</hl1><hl2>Until the spring</hl2></hedline><byline>By <person>Lena Marsh</person><byttl>Harbour reporter</byttl></byline>
        <distributor><org>Meridian Wire</org></distributor><dateline><location>OSTMERE</location></dateline></body.head>
        <body.content><p>The quay is <em>shut</em>, <person>Ada Quell</person> said.</p><hl2>Why</hl2><media media-type="image">
        <media-reference source="a.jpg"/><media-caption>Boats at the quay</media-caption></media><title/><p>Nobody knows.</p><ul>
        <li>One reason is the ice.</li><li>Another is the cost.</li></ul></body.content><body.end/></body></nitf>
        """;

    [Fact]
    public void NITF_is_read_with_its_own_day_and_its_blocks()
    {
        var article = Single("a.xml", Nitf);
        Assert.Equal("n1", article.Id);
        Assert.Equal("Quay is shut|2026-03-10|Lena Marsh|Ostmere Courier|Harbour|", string.Join('|', Fields(article).Split('|')[..6]));
        Assert.Equal("OSTMERE", article.Dateline);
        Assert.Equal(
            ["The quay is shut, Ada Quell said.", "Nobody knows.", "One reason is the ice.", "Another is the cost."], Words(article));
        Assert.Equal(["Why"], Words(article, BlockKind.Subheading));
        Assert.Equal(["Boats at the quay"], Words(article, BlockKind.Caption));
    }

    [Fact]
    public void A_message_of_NewsML_G2_gives_each_of_its_items_whatever_the_prefix()
    {
        var corpus = Load("msg.xml", $"""
            <n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:header><n:sent>2026-03-12T00:00:00Z</n:sent></n:header>
            <n:itemSet>
            <n:newsItem guid="g1"><n:itemMeta><n:provider literal="Meridian Wire"/>
            <n:versionCreated>2026-03-11T00:00:00Z</n:versionCreated></n:itemMeta>
              <n:contentMeta><n:contentCreated>2026-03-10T23:55:00-05:00</n:contentCreated><n:located><n:name>Ostmere</n:name></n:located>
              <n:creator><n:name>Lena Marsh</n:name></n:creator><n:headline>Quay
                 shut</n:headline></n:contentMeta>
              <n:contentSet><n:inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>
              <title>x</title></head><body><p>Shut.</p><p>Why?</p></body></html></n:inlineXML></n:contentSet></n:newsItem>
            <n:newsItem guid="g2"><n:itemMeta><n:versionCreated>2026-03-11T00:00:00Z</n:versionCreated></n:itemMeta><n:contentMeta/>
            <n:contentSet><n:inlineXML>{Nitf[Nitf.IndexOf("<nitf>", StringComparison.Ordinal)..]}</n:inlineXML></n:contentSet></n:newsItem>
            <n:newsItem guid="g3"><n:itemMeta/><n:contentMeta><n:headline>A picture</n:headline></n:contentMeta><n:contentSet>
            <n:remoteContent href="a.jpg"/></n:contentSet></n:newsItem>
            <n:newsItem guid="g4"><n:itemMeta/><n:contentMeta><n:headline>Plain</n:headline></n:contentMeta><n:contentSet>
            <n:inlineData contenttype="text/plain">Only words.</n:inlineData></n:contentSet></n:newsItem>
            </n:itemSet></n:newsMessage>
            """);
        Assert.Empty(corpus.Problems);
        Assert.Equal(["g1", "g2", "g4"], corpus.Select(a => a.Id));
        Assert.Equal("Quay shut|2026-03-10|Lena Marsh|Meridian Wire|||Shut.\n\nWhy?", Fields(corpus[0]));
        Assert.Equal("Quay is shut|2026-03-11|Lena Marsh|Ostmere Courier|Harbour|", string.Join('|', Fields(corpus[1]).Split('|')[..6]));
        Assert.Equal("Only words.", corpus[2].Text);
        Assert.Contains("1 item is no text (a picture, a graphic, a link)", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void The_old_NewsML_gives_the_main_text_its_first_headline_and_the_day_it_was_created()
    {
        var article = Single("old.xml", """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>w.test</ProviderId><DateId>20000101</DateId>
            <NewsItemId>q7</NewsItemId></NewsIdentifier></Identification>
            <NewsManagement><FirstCreated>20260310T004500+0100</FirstCreated>
            <ThisRevisionCreated>20260312T101500+0100</ThisRevisionCreated></NewsManagement>
            <NewsComponent><NewsLines><HeadLine>Quay shut</HeadLine><ByLine>By Lena Marsh</ByLine><DateLine>OSTMERE, March 10</DateLine>
            </NewsLines><AdministrativeMetadata><Provider><Party FormalName="Meridian Wire"/></Provider></AdministrativeMetadata>
              <NewsComponent><Role FormalName="Caption"/><NewsLines><HeadLine>A boat</HeadLine></NewsLines><ContentItem>
              <MediaType FormalName="Text"/><DataContent>
              <p>A boat lies at the quay, which is shut to boats, in a picture of the year before.</p></DataContent></ContentItem>
              </NewsComponent>
              <NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>Shut.</p><p>Why?</p>
              </DataContent></ContentItem></NewsComponent>
            </NewsComponent></NewsItem></NewsML>
            """);
        Assert.Equal("Quay shut|2026-03-10|Lena Marsh|Meridian Wire|||Shut.\n\nWhy?", Fields(article));
    }

    [Fact]
    public void Entities_that_a_file_declares_are_not_expanded()
    {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\">"
            + string.Concat(Enumerable.Range(0, 20)
                .Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 0 ? "&a;" : $"&a{i - 1};", 20))}\">")) + "]>";
        var corpus = Load(
            "bomb.xml", "<?xml version=\"1.0\"?>" + bomb
                + "<rss><channel><title>C</title><item><title>Quay</title><description>The quay &a19; is "
                + "shut.</description></item></channel></rss>");
        Assert.True(corpus.Count <= 1 && corpus.Sum(a => a.Text.Length) < 100);
    }

    [Fact]
    public void Elements_that_lie_ever_deeper_in_each_other_are_refused_in_a_line()
    {
        var corpus = Load(
            "deep.xml", Rss.Replace(
                "ITEMS", "<item><title>A</title>" + string.Concat(Enumerable.Repeat("<b>", 100_000)), StringComparison.Ordinal));
        Assert.Contains("deep in each other", corpus.Problems.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a &amp; b", "a &amp; b")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a &b; c", "a &amp;b; c")]
    [InlineData("a&nbsp;b &eacute; &#233; &#xE9;", "a\u00a0b é &#233; &#xE9;")]
    [InlineData("<![CDATA[a & b &nbsp; ]] > ]]>&", "<![CDATA[a & b &nbsp; ]] > ]]>&amp;")]
    [InlineData("\u0001a\u0008\ufeffb", "a\ufeffb")]
    [InlineData(" \r\n<a/>", "<a/>")]
    [InlineData("&", "&amp;")]
    [InlineData("&&amp;&", "&amp;&amp;&amp;")]
    [InlineData("a&#1;b&#x0B;c&#xD800;d&#9;e&#xFFFE;&#99999999999;", "a b c d&#9;e  ")]
    public void What_a_strict_reader_gives_up_on_is_mended(string xml, string mended) =>
        Assert.Equal(mended, new MendedXml(new StringReader(xml)).ReadToEnd());

    [Fact]
    public void What_is_mended_does_not_depend_on_how_much_is_read_at_once()
    {
        var xml = string.Concat(Enumerable.Range(0, 9000).Select(i => $"<a>x & y &nbsp; <![CDATA[& {i} &nbsp;]]></a>"));
        var one = new MendedXml(new StringReader(xml));
        var letters = new System.Text.StringBuilder();
        for (int c; (c = one.Read()) >= 0;)
            letters.Append((char)c);
        Assert.Equal(
            string.Concat(Enumerable.Range(0, 9000).Select(i => $"<a>x &amp; y \u00a0 <![CDATA[& {i} &nbsp;]]></a>")), letters.ToString());
    }

    private static string Fields(Article article) => string.Join('|', article.Title,
        article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.Author, article.Outlet,
        article.Section, article.Url, article.Text);
}
