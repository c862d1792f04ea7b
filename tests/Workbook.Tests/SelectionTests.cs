using System.IO.Compression;

namespace Workbook.Tests;

/// <summary>Which articles a command looks at, and the verbs about words.</summary>
public sealed class SelectionTests : IDisposable
{
    private const string Articles = """
        {"id":"a","date":"2026-01-05","outlet":"Tide","section":"Sea","text":"“It rained,” said Ada Quell. “Snow,” said Bo. Harbour froze."}
        {"id":"b","date":"2026-02-05","outlet":"Ebb","section":"Land","text":"“Roads froze,” said Cy Marr. The harbour stayed open."}
        {"id":"c","outlet":"Ebb","text":"“Nobody asked,” said Ada Quell."}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("b", "--since", "2026-02-01")]
    [InlineData("a", "--until", "2026-01-31")]
    [InlineData("b,c", "--outlet", "ebb")]
    [InlineData("b", "--outlet", "Ebb", "--section", "land")]
    [InlineData("a,c", "--speaker", "Quell")]
    [InlineData("a,c", "--speaker", "ada")]
    [InlineData("", "--speaker", "Quel")]
    public void Articles_are_kept_by_day_outlet_section_and_speaker(string kept, params string[] options)
    {
        var result = WorkbookProcess.Run(["articles", "-", "--format", "csv", .. options], Articles);
        Assert.Equal(kept,
            string.Join(',', result.Output.ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => line.Length > 0)
                .Select(line => line.Split(',')[0])));
        Assert.Contains($"{kept.Split(',', StringSplitOptions.RemoveEmptyEntries).Length} of 3 articles are looked at", result.Error);
    }

    [Fact]
    public void Of_a_speaker_only_the_speakers_own_quotations_are_given()
    {
        var lines = WorkbookProcess.Run(["quotes", "-", "--format", "csv", "--speaker", "ada quell"], Articles)
            .Output.ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Equal(["a,Ada Quell", "c,Ada Quell"], lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(2))));
    }

    [Fact]
    public void A_day_that_is_none_is_told_with_how_to_write_it()
    {
        var result = WorkbookProcess.Run(["quotes", "-", "--since", "3/1/26"], Articles);
        Assert.Equal((2, "workbook: --since 3/1/26: write the day as 2026-01-31.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Words_are_counted_set_in_context_and_compared()
    {
        var counted = WorkbookProcess.Run(["frequencies", "-", "--format", "jsonl", "--at-least", "2"], Articles).Output.Split('\n');
        Assert.Contains(counted, line =>
            line.StartsWith("{\"word\":\"froze\",\"count\":2,\"articles\":2,\"per 1,000 words\":", StringComparison.Ordinal));
        var inContext = WorkbookProcess.Run(["concordance", "-", "--format", "csv", "--term", "harbour"], Articles)
            .Output.ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Equal(3, inContext.Length);
        var apart = WorkbookProcess.Run(["keyness", "-", "--format", "csv", "--at-least", "1", "--section", "Sea"], Articles)
            .Output.ReplaceLineEndings("\n");
        Assert.Contains("\nrained,1,0,", apart);
        Assert.Equal(2, WorkbookProcess.Run(["keyness", "-"], Articles).ExitCode);
        Assert.StartsWith("Collocations", WorkbookProcess.Run(["collocations", "-", "--at-least", "1"], Articles).Output);
    }

    [Fact]
    public void What_was_found_is_an_Excel_file_too()
    {
        var file = Path.Combine(_folder, "people.xlsx");
        Assert.Equal(0, WorkbookProcess.Run(["people", "-", "--format", "xlsx", "--output", file], Articles).ExitCode);
        using var zip = ZipFile.OpenRead(file);
        Assert.Contains(zip.Entries, entry => entry.FullName == "xl/worksheets/sheet1.xml");
        Assert.Equal("workbook: --format xlsx needs --output FILE: it is not text.\n",
            WorkbookProcess.Run(["people", "-", "--format", "xlsx"], Articles).Error);
    }

    [Fact]
    public void Corrections_become_a_sample_that_evaluate_reads_and_two_coders_are_compared()
    {
        File.WriteAllText(Path.Combine(_folder, "tide.txt"), "“It rained,” said Ada Quell. The harbour froze.\n");
        var coder = Path.Combine(_folder, "corrections.csv");
        File.WriteAllText(coder, "article,text,what,is\ntide,\"“It rained,”\",speaker,Ada Quell\ntide,The harbour froze,quotation,no\n");
        var other = Path.Combine(_folder, "other.tsv");
        File.WriteAllText(other, "article\ttext\twhat\tis\ntide\t“It rained,”\tspeaker\tBo Lind\ntide\tThe harbour froze\tquotation\tno\n");
        var sample = Path.Combine(_folder, "sample.jsonl");
        Assert.Equal(0, WorkbookProcess.Run(["evaluate", "sample", Path.Combine(_folder, "tide.txt"), "--output", sample]).ExitCode);
        Assert.Contains("A quoted segments: annotated 1, found 1", WorkbookProcess.Run(["evaluate", "quotes", "--gold", sample]).Output);
        Assert.Equal("quotation  alpha undefined (all say the same) over 1 places\nspeaker    alpha 0.000 over 1 places\n",
            WorkbookProcess.Run(["evaluate", "agreement", coder, other]).Output);
    }
}
