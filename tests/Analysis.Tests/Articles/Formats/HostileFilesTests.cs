using System.IO.Compression;
using System.Text;

namespace Analysis.Tests.Articles.Formats;

/// <summary>
/// Files that are made to fill the memory end with a line that says why, and with no more taken for them than stands here. What a thread
/// takes in all is the measure: what it holds at a time is less.
/// </summary>
public sealed class HostileFilesTests : TemporaryFolder
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("word/document.xml", "bomb.docx")]
    [InlineData("content.xml", "bomb.odt")]
    [InlineData("xl/workbook.xml", "bomb.xlsx")]
    [InlineData("a.html", "bomb.zip")]
    public void A_part_that_unpacks_without_end_is_refused(string part, string name)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry(part).Open())
            Fill(stream, 80);
        AssertRefused(name, memory.ToArray(), "unpacks to more than 100 times its size", megabytes: 450);
    }

    [Fact]
    public void A_stream_of_a_PDF_that_unpacks_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            Fill(zlib, 120);
        byte[] pdf =
        [
            .. Encoding.ASCII.GetBytes(
                $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length {packed.Length}>>stream\n"),
            .. packed.ToArray(), .. "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8,
        ];
        AssertRefused("bomb.pdf", pdf, "holds a stream that unpacks to more than 100 times its size", megabytes: 20);
    }

    [Fact]
    public void A_page_whose_tags_lie_without_end_in_each_other_is_refused() =>
        AssertRefused("deep.html", Repeated("<div>", Million), "nests more than 5000 tags in each other", megabytes: 60);

    [Fact]
    public void A_page_without_end_is_refused() =>
        AssertRefused("long.html", Repeated("<p>a</p>", 3 * Million), "is longer than 16 million characters", megabytes: 260);

    [Fact]
    public void Entities_that_name_each_other_are_not_expanded()
    {
        var entities = string.Concat(
            Enumerable.Range(1, 12).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var xml =
            $"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"ha\">{entities}]><rss "
                + "version=\"2.0\"><channel><title>T</title><item><title>A</title>"
            + "<description>&e12; and no more of it than that, however long the chain of names may "
            + "be.</description></item></channel></rss>";
        var (corpus, taken) = Measured("chain.xml", Encoding.UTF8.GetBytes(xml));
        Assert.InRange(taken, 0, 60);
        Assert.All(corpus, article => Assert.InRange(article.Text.Length, 0, 1000));
    }

    [Fact]
    public void An_XML_whose_elements_lie_without_end_in_each_other_is_refused() => AssertRefused("deep.xml",
        [.. "<rss version=\"2.0\"><channel><item>"u8, .. Repeated("<a>", Million)], "deep in each other", megabytes: 40);

    private static void Fill(Stream stream, int megabytes)
    {
        var blanks = new byte[1 << 20];
        blanks.AsSpan().Fill((byte)' ');
        for (var i = 0; i < megabytes; i++)
            stream.Write(blanks);
    }

    private static byte[] Repeated(string words, int count) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(words, count)));

    private void AssertRefused(string name, byte[] bytes, string why, int megabytes)
    {
        var (corpus, taken) = Measured(name, bytes);
        Assert.Contains(corpus.Problems, problem => problem.Message.Contains(why, StringComparison.Ordinal));
        Assert.InRange(taken, 0, megabytes);
    }

    private (Corpus Corpus, long Megabytes) Measured(string name, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var corpus = Load(name, bytes);
        return (corpus, (GC.GetAllocatedBytesForCurrentThread() - before) >> 20);
    }
}
