using System.Text.Json;

namespace Workbook.Tests;

public sealed class AnalysisVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Articles_are_listed_with_a_head_and_a_row_each()
    {
        var result = WorkbookProcess.Run(["articles", "seeds/korea-herald"]);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("Articles", lines[0]);
        Assert.StartsWith("article", lines[1]);
        Assert.Contains("Kim Yoon-mi", lines[2]);
        Assert.Equal("1 row", lines[3]);
    }

    [Fact]
    public void Offsets_of_quotations_are_those_of_the_words_they_name()
    {
        var text = "Rates will fall, the bank said. “Nobody expected it,” said Ada Quell, its governor. She added: “Least of all us.”";
        var result = WorkbookProcess.Run(
            ["quotes", "-", "--format", "jsonl"], $"{{\"id\":\"a\",\"text\":{JsonSerializer.Serialize(text)}}}\n");
        Assert.Equal(0, result.ExitCode);
        var quotes = JsonDocument.Parse(result.Output).RootElement.GetProperty("quotes").EnumerateArray().ToList();
        Assert.NotEmpty(quotes);
        foreach (var quote in quotes)
            Assert.Equal(
                quote.GetProperty("text").GetString(), text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
        Assert.Contains(quotes, q => q.GetProperty("speaker").GetString() == "Ada Quell" && q.GetProperty("cue").GetString() == "said");
    }

    [Fact]
    public void A_file_is_written_whole_and_nothing_is_left_beside_it()
    {
        var file = Path.Combine(_folder, "articles.csv");
        Assert.Equal(0, WorkbookProcess.Run(["articles", "seeds/korea-herald", "--format", "csv", "--output", file]).ExitCode);
        Assert.Equal([file], Directory.GetFiles(_folder));
        Assert.StartsWith("article,title,date", File.ReadAllText(file));
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_run_are_disarmed_in_CSV()
    {
        var result = WorkbookProcess.Run(["articles", "-", "--format", "csv"], "{\"id\":\"=1+1\",\"text\":\"One.\"}\n");
        Assert.StartsWith("'=1+1,", result.Output.ReplaceLineEndings("\n").Split('\n')[1]);
    }

    [Fact]
    public async Task A_Parquet_file_holds_the_table_that_the_library_makes()
    {
        var file = Path.Combine(_folder, "countries.parquet");
        Assert.Equal(0, WorkbookProcess.Run(["countries", "seeds/korea-herald", "--format", "parquet", "--output", file]).ExitCode);
        var saved = WorkbookProcess.Run(["countries", "seeds/korea-herald", "--format", "csv"]).Output.ReplaceLineEndings("\n").Split('\n');
        await using var reader = await Parquet.ParquetReader.CreateAsync(file);
        Assert.Equal(saved[0], string.Join(',', reader.Schema.Fields.Select(field => field.Name)));
        Assert.Equal(saved.Length - 2, reader.Metadata!.NumRows);
    }

    [Theory]
    [InlineData(new[] { "articles", "no/such/folder" },
        "workbook: no/such/folder: there is no such file or folder. Check the spelling, or give a full path.\n")]
    [InlineData(new[] { "articles" },
        "workbook: Required argument 'INPUT' missing for command: 'articles'. See 'workbook articles --help'.\n")]
    [InlineData(new[] { "articles", "seeds", "--format", "parquet" }, "workbook: --format parquet needs --output FILE: it is not text.\n")]
    public void A_wrong_command_line_ends_with_2_and_one_line(string[] arguments, string error)
    {
        var result = WorkbookProcess.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(error, result.Error.ReplaceLineEndings("\n"));
        Assert.Empty(result.Output);
    }

    [Fact]
    public void A_folder_without_an_article_ends_with_2()
    {
        var result = WorkbookProcess.Run(["articles", _folder]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("no article in it", result.Error);
    }

    [Fact]
    public void A_broken_line_of_JSON_is_told_with_file_and_line_and_the_rest_is_done()
    {
        var file = Path.Combine(_folder, "wire.jsonl");
        File.WriteAllText(file, "{\"id\":\"a\",\"text\":\"One.\"}\n{oops\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
        var result = WorkbookProcess.Run(["articles", file, "--format", "jsonl"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"workbook: {file}:2: not a JSON object: ", result.Error);
    }

    [Theory]
    [InlineData(new string[0], 0)]
    [InlineData(new[] { "--strict" }, 2)]
    public void What_was_read_in_part_is_said_in_a_line_of_its_own_and_is_a_failure_only_where_that_is_asked(string[] options, int exitCode)
    {
        var file = Path.Combine(_folder, "wire.jsonl");
        File.WriteAllText(file, "{\"id\":\"a\",\"text\":\"One.\"}\n{oops\n");
        var result = WorkbookProcess.Run(["countries", file, "--format", "jsonl", .. options]);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("workbook: 1 article read: 1 of JSON; 1 article left out.", result.Error);
        Assert.Contains("workbook: NOT ALL WAS READ", result.Error);
    }

    [Fact]
    public void A_column_is_read_as_what_it_is_said_to_hold()
    {
        var file = Path.Combine(_folder, "table.csv");
        File.WriteAllText(file, "Inhalt,Ressort\nOne story.,Sport\n");
        var result = WorkbookProcess.Run(["articles", file, "--format", "jsonl", "--column", "text=Inhalt", "--column", "section=Ressort"]);
        Assert.Contains("\"text\":\"One story.\"", result.Output);
        Assert.Contains("\"section\":\"Sport\"", result.Output);
        var wrong = WorkbookProcess.Run(["articles", file, "--column", "Inhalt"]);
        Assert.Equal(
            (2, "workbook: --column Inhalt: give what it holds, =, and the column's name: --column text=Body."),
            (wrong.ExitCode, wrong.Error.Trim()));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("quotes")]
    [InlineData("topics")]
    [InlineData("countries")]
    [InlineData("annotate")]
    public void Every_verb_tells_what_was_not_read_and_with_strict_that_is_exit_code_2(string verb)
    {
        File.WriteAllText(
            Path.Combine(_folder, "good.txt"),
            "Quay shut\n\nThe quay of Ostmere is shut until the spring, the council of the town said on Tuesday.\n");
        File.WriteAllText(Path.Combine(_folder, "bad.jsonl"), "{\"title\":\"No text\"}\n");
        var result = WorkbookProcess.Run([verb, _folder, "--strict", .. verb is "annotate" ? (string[])["--format", "jsonl"] : []]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("bad.jsonl:1:", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 article read: 1 of text; 1 article left out.", result.Error, StringComparison.Ordinal);
        Assert.Contains("NOT ALL WAS READ", result.Error, StringComparison.Ordinal);
    }
}
