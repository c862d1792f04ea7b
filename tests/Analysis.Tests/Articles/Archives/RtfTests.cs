using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class RtfTests : ArchiveFiles
{
    [Theory]
    [InlineData(@"caf\'e9", "café")]
    [InlineData(@"caf\u233?", "café")]
    [InlineData(@"{\uc2 caf\u233??s}", "cafés")]
    [InlineData(@"\u8220?yes\u8221?", "“yes”")]
    [InlineData(@"\u-10179?\u-8704?", "\ud83d\ude00")]
    [InlineData(@"\ldblquote yes\rdblquote", "“yes”")]
    [InlineData(@"it\rquote s", "it’s")]
    [InlineData(@"six\_party", "six-party")]
    [InlineData(@"a\~b", "a b")]
    [InlineData(@"a\tab b", "a b")]
    [InlineData(@"\{a\}\\", @"{a}\")]
    [InlineData(@"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет")]
    [InlineData(@"{\f2 \'96\'7b}", "本")]
    [InlineData(@"{\v hidden}seen", "seen")]
    [InlineData(@"{\field{\*\fldinst HYPERLINK ""x""}{\fldrslt link}}", "link")]
    [InlineData(@"{\*\unknown lost}kept", "kept")]
    [InlineData(@"{\pict\bin4 }}}}}kept", "kept")]
    [InlineData("{\\header page 1}kept", "kept")]
    [InlineData("ke\r\npt", "kept")]
    public void Characters_are_read_as_they_are_seen(string rtf, string expected)
    {
        var text =
            "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Mincho;}}\\f0 "
            + rtf + "\\par}";
        Assert.Equal(expected, Load("a.rtf", Encoding.Latin1.GetBytes(text)).Single().Text);
    }

    [Fact]
    public void Nexis_in_RTF_is_read_in_both_layouts()
    {
        var newer = Load(
            "a.rtf",
            Rtf("b:Ferry strike ends", "Norlund Post", "January 10, 2018 Wednesday", "", "Length: 9 words", "Byline: Mira Holt", "Body", "",
                "Crews go back to work.", "Load-Date: March 2, 2021", "End of Document",
            "b:Glass prices rise", "Norlund Post", "January 11, 2018 Thursday", "Length: 9 words", "Body", "Prices of window glass rose.",
            "End of Document"));
        Assert.Equal(["Ferry strike ends|2018-01-10|Norlund Post|Mira Holt", "Glass prices rise|2018-01-11|Norlund Post|"], Heads(newer));
        var older = Load(
            "b.rtf",
            Rtf("1 of 2 DOCUMENTS", "Norlund Post", "January 11, 2010 Monday", "Ferry strike ends", "BYLINE: Mira Holt", "LENGTH: 9 words",
                "Crews go back to work.", "LOAD-DATE: January 12, 2010",
            "2 of 2 DOCUMENTS", "Norlund Post", "January 12, 2010 Tuesday", "Glass prices rise", "LENGTH: 9 words",
            "Prices of window glass rose."));
        Assert.Equal(["Ferry strike ends|2010-01-11|Norlund Post|Mira Holt", "Glass prices rise|2010-01-12|Norlund Post|"], Heads(older));
        Assert.Equal("Nexis, RTF", older.Account().Rows.Single().Kind);
    }

    [Fact]
    public void One_article_in_RTF_is_one_article() =>
        Assert.Equal(
            "RTF", Load("a.rtf", Rtf("Harbour opens", "The harbour of Norlund opened again on Monday, the council said."))
                .Account().Rows
                .Single().Kind);
}
