using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Analysis.Tests.Articles.Formats;

/// <summary>Letters that a page sets apart: large ones beside a paragraph's first lines, and those of spaced headings.</summary>
public sealed class PdfLettersTests : TemporaryFolder
{
    [Theory]
    [InlineData("T", "he quay of Ostmere is shut", "The quay of Ostmere is shut")]
    [InlineData("“W", "e have to wait,” the board", "“We have to wait,” the board")]
    [InlineData("A", "panic it was, and no more,", "A panic it was, and no more,")]
    [InlineData("A", "bout nine the quay was shut", "About nine the quay was shut")]
    [InlineData("A", "fter nine the quay was shut", "After nine the quay was shut")]
    [InlineData("I", "n spring the quay was shut", "In spring the quay was shut")]
    [InlineData("I", "have seen it, the clerk of", "I have seen it, the clerk of")]
    [InlineData("O", "nly the quay was shut then", "Only the quay was shut then")]
    public void A_large_letter_belongs_to_the_word_beside_it(string initial, string first, string read)
    {
        var beside = 58 + (initial.Length * 24);
        var article = Load("a.pdf", Pdf([
            ("The board met on Monday night in the hall of the town.", 50, 690, 11),
            (initial, 50, 614, 40), (first, beside, 640, 11), ("the board said, and it will be", beside, 626, 11),
            ("so until the summer, when the", beside, 612, 11), ("piles are mended, as it hopes.", 50, 598, 11),
        ])).Single();
        Assert.Contains($"{read} the board said, and it will be so until the summer, when the piles are mended, as it hopes.",
            Words(article).Append(article.Text.ReplaceLineEndings(" ")));
    }

    [Fact]
    public void Large_letters_with_nothing_beside_them_stay_where_they_are()
    {
        var article = Load("a.pdf", Pdf(
            [("B", 300, 720, 40), ("The quay of Ostmere is shut until the spring, the board said.", 50, 600, 11)])).Single();
        Assert.Contains("B", article.Text.Split('\n'));
    }

    [Theory]
    [InlineData("WHAT OWNERS SAY", 0.2)]
    [InlineData("Harbour shut", 0.35)]
    [InlineData("Two piers close", 0.15)]
    public void A_heading_whose_letters_stand_apart_is_read_in_words(string heading, double apart)
    {
        var letters = heading.Select((letter, i) => (letter.ToString(), 50 + (i * 14.0 * (0.55 + apart)), 700.0, 14.0))
            .Where(letter => letter.Item1 != " ");
        var article = Load("a.pdf", Pdf([
            .. letters, ("The quay of Ostmere is shut until the spring, the board said.", 50, 640, 11),
            ("Nobody knows what it will cost to mend, or who is to pay it.", 50, 626, 11),
            ("Its engineer asks for time, and for a new survey of all piles.", 50, 612, 11),
        ])).Single();
        Assert.Contains(heading, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_one_column_is_read_line_by_line_from_its_head()
    {
        (string Text, double X, double Y, double Size)[] lines =
        [
            ("Ostmere Courier", 50, 810, 9), ("12 March", 480, 810, 9), ("Quay is shut", 50, 740, 24),
            ("The quay of Ostmere is shut until the spring, its board said,", 50, 700, 11),
            ("since nobody knows what it will cost to mend, or who pays.", 50, 686, 11),
            ("She asked the board for time, and for another survey.", 62, 672, 11),
            ("What the owners say", 50, 620, 14), ("They said that they would sue the town for each lost day.", 50, 596, 11),
        ];
        using var pdf = PdfDocument.Open(Pdf(lines));
        var read = PdfColumn.LinesOf(pdf.GetPage(1).Letters, pdf.GetPage(1));
        Assert.NotNull(read);
        Assert.Equal(lines.Select(line => line.Text), read.Select(line => line.Text));
    }

    [Fact]
    public void A_page_on_which_lines_stand_beside_each_other_is_not_plainly_one_column()
    {
        using var pdf = PdfDocument.Open(Pdf([
            ("The quay is shut until", 50, 600, 11), ("“We wait for the ice,”", 320, 600, 11),
            ("the spring, they said.", 50, 586, 11), ("said Ada Quell of it.", 320, 586, 11),
        ]));
        var page = pdf.GetPage(1);
        Assert.Null(PdfColumn.LinesOf(page.Letters, page));
    }

    private static byte[] Pdf((string Text, double X, double Y, double Size)[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Courier);
        var page = builder.AddPage(PageSize.A4);
        foreach (var (text, x, y, size) in lines)
            page.AddText(text, size, new PdfPoint(x, y), font);
        return builder.Build();
    }
}
