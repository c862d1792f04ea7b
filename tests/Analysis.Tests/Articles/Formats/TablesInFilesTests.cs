using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace Analysis.Tests.Articles.Formats;

public sealed class TablesInFilesTests : TemporaryFolder
{
    [Theory]
    [InlineData("duckdb-v1.parquet")]
    [InlineData("duckdb-v2.parquet")]
    public void A_table_that_DuckDB_wrote_is_read_in_either_version_of_Parquet(string name)
    {
        var corpus = Corpus.Load(Beside(name));
        Assert.Empty(corpus.Problems);
        Assert.Equal(["Quay 0", "Quay 1", "Quay 2", "Quay 3"], corpus.Select(a => a.Title));
        Assert.Equal("The harbour office shut quay 2 on Friday.", corpus[2].Text);
        Assert.Equal(["Lena Marsh, Per Holt", null, null, "Ada Quell"], corpus.Select(a => a.Author));
        Assert.All(corpus, a => Assert.Equal("Ostmere Courier", a.Outlet));
        Assert.Equal([new DateOnly(2026, 11, 20), new(2026, 11, 21), new(2026, 11, 22), new(2026, 11, 23)], corpus.Select(a => a.Date));
    }

    [Theory]
    [InlineData("duckdb-v1.parquet")]
    [InlineData("duckdb-v2.parquet")]
    public void A_column_of_days_without_a_time_is_one_of_dates(string name) => Assert.Equal(
        [new DateOnly(2026, 11, 20), new(2026, 11, 21), new(2026, 11, 22), new(2026, 11, 23)],
        Corpus.Load(Beside(name), new Dictionary<string, string> { ["date"] = "day" }).Select(a => a.Date));

    [Fact]
    public async Task A_table_of_several_row_groups_is_read_to_its_end()
    {
        var (text, day) = (new DataField<string>("Article Text"), new DataField<DateTime?>("published"));
        var path = Path.Combine(Root, "t.parquet");
        await using (var stream = File.Create(path))
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(text, day), stream))
            foreach (var letter in (string[])["a", "b"])
            {
                using var group = writer.CreateRowGroup();
                await group.WriteAsync(text, (string[])[$"{letter} one.", $"{letter} two."]);
                await group.WriteAsync<DateTime>(
                    day, new ReadOnlyMemory<DateTime?>([new DateTime(2026, 3, 10, 23, 30, 0, DateTimeKind.Utc), null]));
            }
        var corpus = Corpus.Load(path);
        Assert.Equal(["a one.", "a two.", "b one.", "b two."], corpus.Select(a => a.Text));
        Assert.Equal([new DateOnly(2026, 3, 10), null, new(2026, 3, 10), null], corpus.Select(a => a.Date));
    }

    [Fact]
    public void A_file_that_is_only_called_Parquet_is_told()
    {
        var corpus = Load("a.parquet", "PAR1 and no more");
        Assert.Empty(corpus);
        Assert.Single(corpus.Problems);
    }

    [Fact]
    public void Each_sheet_with_a_header_is_read_below_its_title_rows_and_cells_are_what_they_show()
    {
        var corpus = Load("t.xlsx", Workbook(
            ("Notes", [["about this file"], ["nothing"]]),
            ("One", [["Export of the Courier"], [""], ["Headline", "Date", "Body", "Words"], ["Quay", "46092", "The quay is shut.", "4"],
                ["", "", "", ""], ["Pier", "d:2026-03-11", "The pier is open.", "4"], ["Dam", "", "", ""]]),
            ("Two", [["Title", "Published", "Full Text"], ["Mill", "t:2026-03-12T23:10:00", "The mill is sold."]])));
        Assert.Equal(["Quay", "Pier", "Dam", "Mill"], corpus.Select(a => a.Title));
        Assert.Equal([new DateOnly(2026, 3, 11), new(2026, 3, 11), null, new(2026, 3, 12)], corpus.Select(a => a.Date));
        Assert.Contains("ignored: Words", corpus.Account().Rows.Single().Notes);
        Assert.Contains("sheet without a column for the text: Notes", corpus.Account().Rows.Single().Notes);
    }

    [Fact]
    public void A_spreadsheet_without_a_text_says_what_to_do() => Assert.Contains("--column text=NAME",
        Load("t.xlsx", Workbook(("One", [["a", "b"], ["1", "2"]]))).Problems.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_only_called_a_spreadsheet_is_told() =>
        Assert.NotEmpty(Load("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3]).Problems);

    [Fact]
    public void A_spreadsheet_is_known_by_what_is_in_it() => Assert.Equal("Quay",
        Load("download", Workbook(("One", [["Headline", "Body"], ["Quay", "Shut."]]))).Single().Title);

    private static string Beside(string name, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, name);

    /// <summary>A spreadsheet; a number is a number, "d:" and "t:" a day and a time as ISO cells, all else a string in the cell.</summary>
    private static byte[] Workbook(params (string Name, string[][] Rows)[] sheets)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            Add(
                zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + string.Concat(
                    sheets.Select((_, i) =>
                        $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" "
                            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>");
            Add(
                zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>");
            Add(
                zip, "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
                + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(
                    sheets.Select((_, i) =>
                        $"<Relationship Id=\"rId{i + 1}\" "
                            + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                            + $"Target=\"worksheets/sheet{i + 1}.xml\"/>")) + "</Relationships>");
            for (var i = 0; i < sheets.Length; i++)
                Add(
                    zip, $"xl/worksheets/sheet{i + 1}.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + string.Concat(sheets[i].Rows
                        .Select((row, y) =>
                            $"<row r=\"{y + 1}\">{string.Concat(row.Select((cell, x) => Cell(cell, $"{(char)('A' + x)}{y + 1}")))}</row>"))
                            + "</sheetData></worksheet>");
        }
        return memory.ToArray();
    }

    private static string Cell(string value, string place) => value switch
    {
        "" => "",
        ['d' or 't', ':', .. var day] => $"<c r=\"{place}\" t=\"d\"><v>{day}</v></c>",
        _ when value.All(char.IsAsciiDigit) => $"<c r=\"{place}\"><v>{value}</v></c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{value}</t></is></c>",
    };

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
