using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Analysis.Tests.Articles.Formats;

public sealed class PackedFormatsTests : TemporaryFolder
{
    private static readonly byte[] Wire = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n"u8.ToArray();
    private static readonly byte[] More = "{\"id\":\"c\",\"text\":\"Three.\"}\n"u8.ToArray();

    [Fact]
    public void All_members_of_a_gzip_are_read() =>
        Assert.Equal(["a", "b", "c"], Load("w.jsonl.gz", [.. Gzip(Wire), .. Gzip(More)]).Select(a => a.Id));

    [Fact]
    public void A_gzip_that_is_cut_off_is_said_to_be()
    {
        var packed =
            Gzip(Encoding.UTF8
                .GetBytes(string.Concat(
                    Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Text {i * 7919 % 3001} of many.\"}}\n"))));
        var corpus = Load("w.jsonl.gz", packed[..(packed.Length / 2)]);
        Assert.True(corpus.Account().Rows.Any(row => row.IsPartial));
        Assert.InRange(corpus.Count, 0, 2999);
    }

    [Fact]
    public void All_frames_of_Zstandard_are_read_and_a_cut_is_said()
    {
        using var packer = new Compressor();
        byte[] packed = [.. packer.Wrap(Wire), .. packer.Wrap(More)];
        Assert.Equal(["a", "b", "c"], Load("w.jsonl.zst", packed).Select(a => a.Id));
        Assert.True(Load("cut.jsonl.zst", packed[..^4]).Account().Rows.Any(row => row.IsPartial));
    }

    [Fact]
    public void Every_file_of_a_tar_is_read_packed_or_not()
    {
        var tar = Tar(("./one/a.jsonl", Wire), ("two/c.jsonl.gz", Gzip(More)), ("readme.bin", [0, 1, 0, 2]));
        Assert.Equal(["a", "b", "c"], Load("w.tar", tar).Select(a => a.Id));
        Assert.Equal(["a", "b", "c"], Load("w.tgz", Gzip(tar)).Select(a => a.Id));
    }

    [Fact]
    public void A_zip_in_a_zip_is_read() => Assert.Equal(["c"], Load("z.zip", Zip(("in.zip", Zip(("c.jsonl", More))))).Select(a => a.Id));

    [Fact]
    public void What_unpacks_without_end_is_refused_in_a_line()
    {
        var lines = new byte[80 << 20];
        lines.AsSpan().Fill((byte)' ');
        foreach (var corpus in (Corpus[])[
            Load("bomb.zip", Zip(("a.jsonl", lines))), Load("bomb.jsonl.gz", Gzip(lines)), Load("bomb.csv.gz", Gzip(lines))])
            Assert.Contains(corpus.Problems, p => p.Message.Contains("unpacks to more than 100 times its size", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_only_says_that_it_is_packed_is_told()
    {
        foreach (var (name,
            bytes) in ((string, byte[])[])[
                ("a.zip", [.. "PK\x03\x04"u8, 1, 2, 3]), ("a.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 99, 1, 2]),
                ("a.zst", [0x28, 0xB5, 0x2F, 0xFD, 9, 9, 9, 9])])
        {
            var corpus = Load(name, bytes);
            Assert.Empty(corpus);
            Assert.NotEmpty(corpus.Problems);
        }
    }

    private static string Page(string title, string words) =>
        $"<html><head><title>{title}</title><meta property=\"og:title\" content=\"{title}\"></head><body><article><h1>{title}</h1>"
        + string.Concat(Enumerable.Range(0, 6)
            .Select(i =>
                $"<p>{words} It was said in sentence {i}, which is long enough to be one of a story, and then some more of it.</p>"))
                + "</article></body></html>";

    private static byte[] Record(string type, string url, byte[] body, string mediaType = "application/http; msgtype=response")
    {
        var head =
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-10T00:00:00Z\r\nContent-Type: "
                + $"{mediaType}\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body, .. "\r\n\r\n"u8];
    }

    private static byte[] Http(string headers, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n"), .. body];

    [Fact]
    public void The_pages_of_a_web_archive_are_read_and_what_is_none_or_broken_is_told()
    {
        TextDecoder.RegisterCodePages();
        byte[] archive =
        [
            .. Record("warcinfo", "x", "software: test"u8.ToArray()),
            .. Record("request", "https://c.test/1", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Record(
                "response", "https://c.test/1",
                Http("Content-Type: text/html; charset=windows-1252",
                    Encoding.GetEncoding(1252).GetBytes(Page("Quay shut", "“Zoë’s boat” lay at the quay.")))),
            .. Record(
                "response", "https://c.test/2",
                Http("Content-Type: text/html\r\nContent-Encoding: gzip",
                    Gzip(Encoding.UTF8.GetBytes(Page("Pier open", "The pier is open."))))),
            .. Record("revisit", "https://c.test/2", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            .. Record("response", "https://c.test/3", Http("Content-Type: text/html", [])),
            .. Record("response", "https://c.test/4", "no answer"u8.ToArray()),
            .. Record("response", "https://c.test/a.jpg", Http("Content-Type: image/jpeg", [1, 2, 3])),
            .. "garbage between records\r\n"u8,
            .. Record(
                "response", "https://c.test/5",
                Http("Content-Type: text/html\r\nTransfer-Encoding: chunked",
                    Chunked(Encoding.UTF8.GetBytes(Page("Dam full", "The dam is full."))))),
            .. Record(
                "conversion", "https://c.test/6",
                Encoding.UTF8
                    .GetBytes("Mill sold\n\nThe mill at Ostmere was sold on Tuesday to a buyer whose name nobody knows, the council "
                        + "said.\n"), "text/plain"),
        ];
        foreach (var (name, bytes) in ((string, byte[])[])[("crawl.warc", archive), ("crawl.warc.gz", Gzip(archive))])
        {
            var corpus = Load(name, bytes);
            Assert.Equal(["Quay shut", "Pier open", "Dam full", "Mill sold"], corpus.Select(a => a.Title));
            Assert.Equal(["https://c.test/1", "https://c.test/2", "https://c.test/5", "https://c.test/6"], corpus.Select(a => a.Url));
            Assert.Contains("“Zoë’s boat”", corpus[0].Text, StringComparison.Ordinal);
            Assert.Contains(corpus.Problems, p => p.Message == "the record of https://c.test/3 is empty.");
            Assert.Contains(corpus.Problems, p => p.Message == "the record of https://c.test/4 is broken.");
            Assert.Contains(corpus.Problems, p => p.Message.Contains("1 of its records could not be read", StringComparison.Ordinal));
            Assert.Equal(2, corpus.Account().Rows.Single().LeftOut);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public void A_page_of_a_web_archive_that_cannot_be_unpacked_costs_that_page_alone(string encoding)
    {
        byte[] broken = encoding == "gzip" ? [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9] : [0x78, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        var good = Http("Content-Type: text/html", Encoding.UTF8.GetBytes(Page("Quay shut", "The quay is shut.")));
        var corpus = Load(
            "crawl.warc",
            [.. Record("response", "https://c.test/1", Http($"Content-Type: text/html\r\nContent-Encoding: {encoding}", broken)),
                .. Record("response", "https://c.test/2", good)]);
        Assert.Equal("Quay shut", corpus.Single().Title);
        Assert.StartsWith("the page https://c.test/1: ", corpus.Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_archive_that_is_cut_off_is_read_to_the_cut()
    {
        var page = Record(
            "response", "https://c.test/1",
            Http("Content-Type: text/html", Encoding.UTF8.GetBytes(Page("Quay shut", "The quay is shut."))));
        var corpus = Load("cut.warc", [.. page, .. page[..^300]]);
        Assert.Equal("Quay shut", corpus.Single().Title);
        Assert.Contains("cut off", corpus.Problems.Single().Message, StringComparison.Ordinal);
    }

    private static byte[] Chunked(byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"{100:x}\r\n"), .. body[..100], .. Encoding.ASCII.GetBytes($"\r\n{body.Length - 100:X};x=1\r\n"),
        .. body[100..], .. "\r\n0\r\n\r\n"u8
    ];

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        return memory.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        using var memory = new MemoryStream();
        using (var tar = new TarWriter(memory))
            foreach (var (name, bytes) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        return memory.ToArray();
    }
}
