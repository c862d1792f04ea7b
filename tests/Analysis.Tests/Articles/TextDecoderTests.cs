using System.Text;

namespace Analysis.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string English =
        "The council of Ostmere met on Tuesday to talk of the quay. Nobody knew what it would cost to mend, and nobody asked. ";

    static TextDecoderTests() => TextDecoder.RegisterCodePages();

    /// <summary>Encodings, and texts written in them without a word of which it is.</summary>
    public static TheoryData<string, string> Undeclared => new()
    {
        { "utf-8", English + "It cost £5,000, “a lot”, said Zoë." },
        { "utf-8", "Кабинет министров собрался в среду." },
        { "utf-8", "内阁周三开会。" },
        { "windows-1252", English + "It cost £5,000." },
        { "windows-1252", English + "It cost £5,000, £6,000 or £7,000; the mayor’s office didn’t say." },
        { "windows-1252", English + "“It’s a lot,” she said – twice." },
        { "windows-1252", English + "‘No’, he said… and left." },
        { "windows-1252", "The café’s owner, Zoë Müller, paid €40." },
        { "windows-1252", "Señor Núñez spoke in São Paulo, façade and all." },
        { "iso-8859-1", English + "The café was shut." },
        { "iso-8859-1", "Zoë left." },
        { "iso-8859-1", English + "It was 30° in Malmö; £5 a head." },
        { "iso-8859-1", "São Paulo, Köln, Århus, Málaga and Besançon are towns." },
        { "macintosh", English + "“We didn’t,” he said." },
        { "macintosh", "The mayor’s office wouldn’t say." },
        { "utf-16le", English + "It cost £5,000." },
        { "utf-16be", English + "“It’s a lot,” she said." },
        { "utf-16le", "Short." },
        { "utf-16be", "Two words" },
        { "windows-1251", "Кабинет министров собрался в среду, чтобы обсудить бюджет города и ремонт набережной." },
        { "koi8-r", "Кабинет министров собрался в среду, чтобы обсудить бюджет города и ремонт набережной." },
        { "shift_jis", "内閣は水曜日に会議を開き、港の修理について話し合った。費用はまだ分からない。" },
        { "windows-1253", "Το συμβούλιο συνεδρίασε την Τετάρτη για να συζητήσει την επισκευή της αποβάθρας." },
    };

    /// <summary>Encodings that a text is in, what its head declares, and the text.</summary>
    public static TheoryData<string, string> Declared => new()
    {
        { "windows-1250", "<html><head><meta charset=\"windows-1250\"></head><body>Lech Wałęsa przyjechał.</body></html>" },
        { "iso-8859-2", "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><p>Lech Wałęsa przyjechał.</p>" },
        { "windows-1251", "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head>Мэр</html>" },
        { "windows-1252", "<meta charset=iso-8859-1><p>“Quay’s shut” – for £5</p>" },
        { "windows-1254", "<meta charset='windows-1254'>Başkan İstanbul’a gitti." },
        { "shift_jis", "<meta charset=shift_jis>港は閉鎖" },
        { "gb18030", "<meta charset=\"gb2312\">港口关闭" },
        { "euc-kr", "<meta charset=\"euc-kr\">항구가 폐쇄" },
        { "utf-8", "<meta charset=\"iso-8859-1\"><p>“Quay’s shut” – for £5, said Zoë</p>" },
        { "utf-8", "<?xml version='1.0' encoding='windows-1252'?><p>Zoë’s</p>" },
        { "iso-8859-1", "<meta charset=\"utf-8\"><p>Zoë left the café in Málaga.</p>" },
        { "windows-1252", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><p>“Zoë’s” – £5</p>" },
        { "windows-1252", "<meta charset=\"nonsense-9\"><p>“Zoë’s”</p>" },
        { "utf-8", "<meta charset=\"utf-16\"><p>“Zoë’s”</p>" },
        { "iso-2022-jp", "<meta charset=\"iso-2022-jp\">港は閉鎖" },
    };

    [Theory]
    [MemberData(nameof(Undeclared))]
    [MemberData(nameof(Declared))]
    public void A_text_is_read_in_the_encoding_it_is_in(string encoding, string text)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(text);
        Assert.Equal(text, TextDecoder.Decode(bytes));
        Assert.Equal(text, TextDecoder.Open(new MemoryStream(bytes)).ReadToEnd());
    }

    [Theory]
    [InlineData("windows-1250", "Wałęsa")]
    [InlineData("windows-1251", "Мэр")]
    [InlineData("utf-8", "Zoë")]
    public void What_a_header_beside_the_text_declares_is_believed(string encoding, string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), encoding));

    [Fact]
    public void A_mark_at_the_start_counts_more_than_what_is_declared_and_is_no_part_of_the_text()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
            Assert.Equal(
                "<meta charset=latin1>Zoë",
                TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=latin1>Zoë")]));
    }

    [Fact]
    public void One_wrong_byte_costs_no_other_letter() =>
        Assert.Equal("“Zoë’s” café – £5", TextDecoder.Decode([.. "“Zoë’s” caf"u8, 0xE9, .. " – £5"u8]));

    [Fact]
    public void A_long_text_is_read_to_its_end_though_only_its_head_is_looked_at()
    {
        var text = string.Concat(Enumerable.Repeat(English, TextDecoder.HeadLength / English.Length + 10)) + "“Zoë”";
        Assert.Equal(text, TextDecoder.Open(new MemoryStream(Encoding.UTF8.GetBytes(text))).ReadToEnd());
        Assert.Equal(text, TextDecoder.Open(new MemoryStream(Encoding.GetEncoding(1252).GetBytes(text))).ReadToEnd());
    }

    [Fact]
    public void A_head_may_end_inside_of_a_letter()
    {
        var text = new string('a', TextDecoder.HeadLength - 1) + "ё" + new string('ж', 50_000);
        Assert.Equal(text, TextDecoder.Open(new MemoryStream(Encoding.UTF8.GetBytes(text))).ReadToEnd());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Contains(
            "zero bytes", Assert.Throws<InvalidDataException>(() => TextDecoder.Decode([1, 0, 2, 0, 0, 7, 9, 9, 0, 0])).Message,
            StringComparison.Ordinal);
}
