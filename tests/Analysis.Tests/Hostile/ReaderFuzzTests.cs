using System.Formats.Tar;
using System.Text;
using Analysis.Tests.Articles.Formats;
using Workbook.Fuzzing;

namespace Analysis.Tests.Hostile;

/// <summary>Whatever stands in a file, it is read or said to be unreadable: nothing throws, hangs, or gets lost without a line.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly Dictionary<string, (string Name, string[] Seeds, Func<byte[], byte[]> Pack)> Targets = new()
    {
        ["text"] = ("a.txt", ["story.txt", "nexis.txt"], Bare),
        ["web page"] = ("a.html", ["page.html"], Bare),
        ["markdown"] = ("a.md", ["notes.md", "story.txt"], Bare),
        ["JSON lines"] = ("a.jsonl", ["lines.jsonl"], Bare),
        ["JSON"] = ("a.json", ["array.json", "lines.jsonl"], Bare),
        ["CSV"] = ("a.csv", ["table.csv", "table.tsv"], Bare),
        ["rich text"] = ("a.rtf", ["text.rtf"], Bare),
        ["mail"] = ("a.eml", ["letter.eml"], Bare),
        ["saved page"] = ("a.mhtml", ["saved.mhtml"], Bare),
        ["feed"] = ("a.xml", ["feed.rss", "feed.atom"], Bare),
        ["NITF"] = ("a.xml", ["story.nitf"], Bare),
        ["NewsML"] = ("a.xml", ["item.newsml"], Bare),
        ["Nexis"] = ("a.txt", ["nexis.txt"], Bare),
        ["ProQuest"] = ("a.txt", ["proquest.txt"], Bare),
        ["Factiva"] = ("a.html", ["factiva.html"], Bare),
        ["Europresse"] = ("a.html", ["europresse.html"], Bare),
        ["web archive"] = ("a.warc", ["crawl.warc"], Bare),
        ["PDF"] = ("a.pdf", ["page.pdf"], Bare),
        ["Word"] = ("a.docx", ["word.xml"], text => Packed.Zip(("word/document.xml", text))),
        ["OpenDocument"] = ("a.odt", ["open.xml"], text => Packed.Zip(("content.xml", text))),
        ["spreadsheet"] = ("a.xlsx", ["sheet.xml"], Sheet),
        ["book"] = ("a.epub", ["chapter.xhtml"], Book),
        ["zip"] = ("a.zip", ["story.txt"], bytes => Damage(Packed.Zip(("a.txt", bytes)), bytes)),
        ["gzip"] = ("a.txt.gz", ["story.txt"], bytes => Damage(Packed.Gzip(bytes), bytes)),
        ["Zstandard"] = ("a.txt.zst", ["story.txt"], bytes => Damage(Packed.Zstandard(bytes), bytes)),
        ["tar"] = ("a.tar", ["story.txt"], bytes => Damage(Tar(bytes), bytes)),
    };

    public static TheoryData<string> Names => [.. Targets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_file_makes_a_reader_throw_or_say_nothing(string target)
    {
        var (name, seeds, pack) = Targets[target];
        Campaign.Run(target, FuzzSeeds.Near(seeds), input => Read(name, pack(input)));
    }

    private static void Read(string name, byte[] bytes)
    {
        var files = new ArticleFiles(ReadingOptions.None, null);
        var file = SourceFile.OnDisk(name, "a", () => new MemoryStream(bytes, writable: false), ReadingOptions.None);
        var articles = files.Read(file).ToList();
        foreach (var article in articles)
            foreach (var block in article.Blocks)
                Assert.InRange(block.Span.End, block.Span.Start, article.Text.Length);
        var account = files.Account;
        Assert.Equal(articles.Count, account.Read);
        Assert.True(articles.Count > 0 || account.Problems.Length > 0, "nothing was read, and nothing was said of it");
    }

    private static byte[] Bare(byte[] bytes) => bytes;

    private static byte[] Sheet(byte[] sheet) => Packed.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray()),
        ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", Encoding.UTF8.GetBytes(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", sheet));

    private static byte[] Relation(string kind, string target) => Encoding.UTF8.GetBytes(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
        + $"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>");

    private static byte[] Book(byte[] chapter) => Packed.Zip(
        ("mimetype", "application/epub+zip"u8.ToArray()),
        ("META-INF/container.xml", "<container><rootfile full-path=\"book.opf\"/></container>"u8.ToArray()),
        ("book.opf", ("<package><manifest><item id=\"1\" href=\"1.xhtml\"/></manifest><spine><itemref idref=\"1\"/></spine>"u8
            + "</package>"u8).ToArray()),
        ("1.xhtml", chapter));

    private static byte[] Tar(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var tar = new TarWriter(memory, leaveOpen: true))
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(bytes) });
        return memory.ToArray();
    }

    /// <summary>The packing itself is damaged too, in one input of two, at a place that the content decides.</summary>
    private static byte[] Damage(byte[] packed, byte[] content)
    {
        var random = new Random(content.Length);
        if (random.Next(2) == 0)
            packed[random.Next(packed.Length)] ^= (byte)random.Next(1, 256);
        return random.Next(4) == 0 ? packed[..random.Next(packed.Length)] : packed;
    }
}
