using System.Security.Cryptography;
using System.Text;

namespace Analysis.Tests.Articles.Formats;

/// <summary>Files that were cut off or changed on their way: whatever is lost of them, it is never lost in silence.</summary>
public sealed class DamagedFilesTests : TemporaryFolder
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Texts = [.. Enumerable.Range(0, 40).Select(i =>
        $"Ferry {i * 7919 % 997} left pier {i * 104729 % 89} on the {i + 3}th tide, and {i * 15485863 % 9973} people of the town saw it "
            + "go.")];

    /// <summary>The kinds of files that are made here, by the end of their names.</summary>
    public static TheoryData<string> Kinds => [".xlsx", ".docx", ".odt", ".epub", ".zip", ".jsonl.gz", ".jsonl.zst", ".warc.gz"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_whole_is_read_without_a_problem(string kind)
    {
        var corpus = Load("whole" + kind, Made(kind));
        Assert.Empty(corpus.Problems);
        Assert.All(Texts, text => Assert.Contains(corpus, article => article.Text.Contains(text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_cut_off_anywhere_is_said_to_be(string kind)
    {
        var whole = Made(kind);
        for (var eighth = 1; eighth < 8; eighth++)
            AssertTold($"cut{eighth}{kind}", whole[..(whole.Length * eighth / 8)]);
        AssertTold($"cutByOne{kind}", whole[..^1]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_byte_that_was_changed_among_the_words_is_told(string kind)
    {
        var whole = Made(kind);
        for (var place = 30; place < 70; place += 8)
        {
            var changed = whole.ToArray();
            changed[whole.Length * place / 100] ^= 0x15;
            AssertTold($"changed{place}{kind}", changed);
        }
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    public void A_spreadsheet_one_of_whose_parts_breaks_off_is_told(string part)
    {
        foreach (var parts in (IEnumerable<(string Name, string Text)>[])[
            Cut(Spreadsheet(), part), Spreadsheet().Where(p => p.Name != part)])
            AssertTold("part.xlsx", Zip(parts));
    }

    [Fact]
    public void A_Word_file_whose_text_breaks_off_is_read_to_there()
    {
        var corpus = Load("part.docx", Zip(Cut(Document(), "word/document.xml")));
        Assert.Contains(Texts[10], corpus.Single().Text, StringComparison.Ordinal);
        Assert.Contains("paragraphs behind those that were read are lost", corpus.Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_that_breaks_off_is_named()
    {
        var corpus = Load("part.epub", Zip(Cut(Book(), "b/1.xhtml")));
        Assert.Equal("the chapter b/1.xhtml is cut off: it ends before its page does.", corpus.Problems.Single().Message);
    }

    [Fact]
    public void Of_a_zip_in_which_one_file_is_damaged_the_others_are_read()
    {
        var whole = Zip(
            [("a.txt", $"Morning\n\n{string.Join("\n\n", Texts[..20])}"), ("b.txt", $"Evening\n\n{string.Join("\n\n", Texts[20..])}")]);
        whole[whole.Length / 4] ^= 0x15;
        var corpus = Load("one.zip", whole);
        Assert.Contains(corpus, article => article is { Title: "Evening" } && article.Text.EndsWith(Texts[^1], StringComparison.Ordinal));
        Assert.StartsWith("holds a.txt, which is damaged", corpus.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_RTF_that_ends_inside_of_a_group_is_told() =>
        AssertTold("cut.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi {\b Pier shut}\par " + string.Join(@"\par ", Texts)));

    [Fact]
    public void A_mail_and_a_saved_page_whose_last_part_has_no_end_are_told()
    {
        const string head =
            "From: a@b.test\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
                + "boundary=\"x\"\r\n\r\n--x\r\nContent-Type: ";
        AssertTold("cut.eml", Encoding.UTF8.GetBytes($"{head}text/plain\r\n\r\n{string.Join("\r\n\r\n", Texts)}"));
        var page = $"{head}text/html\r\n\r\n<html><body><article><h1>Pier</h1>{string.Concat(Texts.Select(text => $"<p>{text}</p>"))}";
        AssertTold("cut.mhtml", Encoding.UTF8.GetBytes(page));
        var pictures = Load("pictures.mhtml", $"{page}</article></body></html>\r\n--x\r\nContent-Type: image/gif\r\n\r\nR0lG");
        Assert.Empty(pictures.Problems);
        Assert.Contains("is cut off behind its page: pictures are missing, words are not", pictures.Account().Rows.Single().Notes);
    }

    [Theory]
    [InlineData("sha1", 16)]
    [InlineData("sha1", 32)]
    [InlineData("sha256", 16)]
    [InlineData("md5", 32)]
    public void A_letter_that_was_changed_in_a_record_with_a_digest_is_told(string algorithm, int @base)
    {
        var plain = Encoding.UTF8.GetString(Record(Texts[0], 1));
        var page = Encoding.UTF8.GetBytes(plain[(plain.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..^4]);
        var digest = CryptographicOperations.HashData(new HashAlgorithmName(algorithm.ToUpperInvariant()), page);
        var written = @base == 16 ? Convert.ToHexStringLower(digest) : Base32(digest);
        var record = plain.Replace(
            "Content-Length", $"WARC-Block-Digest: {algorithm}:{written}\r\nContent-Length", StringComparison.Ordinal);
        Assert.Empty(Load("whole.warc", Encoding.UTF8.GetBytes(record)).Problems);
        AssertTold("letter.warc", Encoding.UTF8.GetBytes(record.Replace("people", "peopie", StringComparison.Ordinal)));
    }

    /// <summary>RFC 4648, the slow way: bit by bit.</summary>
    private static string Base32(byte[] bytes) => string.Concat(string.Concat(bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')))
        .Chunk(5).Select(bits => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(bits).PadRight(5, '0'), 2)]));

    [Fact]
    public void A_record_of_a_web_archive_of_an_unknown_kind_is_told() =>
        AssertTold(
            "kind.warc", "WARC/1.0\r\nWARC-Type: respomse\r\nWARC-Target-URI: https://c.test/1\r\nContent-Length: 4\r\n\r\nHTTP\r\n\r\n"u8
                .ToArray());

    private void AssertTold(string name, byte[] bytes)
    {
        var corpus = Load(name, bytes);
        Assert.True(
            corpus.Problems.Any(problem => problem.File.Contains(name, StringComparison.Ordinal)),
            $"{name}: {corpus.Count} articles and no word of it.");
        Assert.False(corpus.Account().IsComplete, $"{name} counts as complete.");
    }

    private static byte[] Made(string kind) => kind switch
    {
        ".xlsx" => Zip(Spreadsheet()),
        ".docx" => Zip(Document()),
        ".odt" => Zip([("content.xml", "<office:text xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\">"
            + string.Concat(Texts.Select(text => $"<text:p>{text}</text:p>")) + "</office:text>")]),
        ".epub" => Zip(Book()),
        ".zip" => Zip([("ferries.txt", $"Ferries of the town\n\n{string.Join("\n\n", Texts)}")]),
        ".jsonl.gz" => Packed.Gzip(Lines()),
        ".jsonl.zst" => Packed.Zstandard(Lines()),
        _ => [.. Texts.SelectMany((text, i) => Packed.Gzip(Record(text, i)))],
    };

    private static byte[] Lines() =>
        Encoding.UTF8.GetBytes(string.Concat(Texts.Select((text, i) => $"{{\"id\":\"{i}\",\"text\":\"{text}\"}}\n")));

    private static byte[] Record(string text, int number)
    {
        var page =
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Ferry "
                + $"{number}</h1><p>{text}</p></article></body></html>";
        return Encoding.UTF8
            .GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://c.test/{number}\r\nContent-Length: "
                + $"{page.Length}\r\n\r\n{page}\r\n\r\n");
    }

    private static (string, string)[] Document() => [("[Content_Types].xml", "<Types/>"), ("word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + string.Concat(Texts.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")) + "</w:body></w:document>")];

    private static (string, string)[] Book() =>
    [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfile full-path=\"b/book.opf\"/></container>"),
        ("b/book.opf",
            "<package><manifest><item id=\"1\" href=\"1.xhtml\"/><item id=\"2\" href=\"2.xhtml\"/></manifest><spine><itemref "
                + "idref=\"1\"/><itemref idref=\"2\"/></spine></package>"),
        ("b/1.xhtml", Chapter(Texts[..20])),
        ("b/2.xhtml", Chapter(Texts[20..])),
    ];

    private static string Chapter(string[] texts) =>
        $"<html><body><h1>Ferries</h1>{string.Concat(texts.Select(text => $"<p>{text}</p>"))}</body></html>";

    private static (string Name, string Text)[] Spreadsheet() =>
    [
        ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
                + "ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", Related(("officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml",
            $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"Ferries\" sheetId=\"1\" "
                + "r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Related(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))),
        ("xl/sharedStrings.xml",
            $"<sst xmlns=\"{Sheet}\">{string.Concat(Texts.Prepend("Text").Select(text => $"<si><t>{text}</t></si>"))}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\"><sheetData>"
            + string.Concat(Enumerable.Range(0, Texts.Length + 1)
                .Select(i => $"<row r=\"{i + 1}\"><c r=\"A{i + 1}\" t=\"s\"><v>{i}</v></c></row>")) + "</sheetData></worksheet>"),
    ];

    private static string Related(params (string Kind, string Target)[] parts) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            parts.Select((part, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relations}/{part.Kind}\" Target=\"{part.Target}\"/>"))
            + "</Relationships>";

    /// <summary>The parts, of which one ends in its middle; the zip around them is sound.</summary>
    private static IEnumerable<(string Name, string Text)> Cut(IEnumerable<(string Name, string Text)> parts, string cut) =>
        parts.Select(part => part.Name == cut ? (part.Name, part.Text[..(part.Text.Length / 2)]) : part);

    private static byte[] Zip(IEnumerable<(string Name, string Text)> parts) =>
        Packed.Zip(parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text))));
}
