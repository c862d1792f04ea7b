using Sylvan.Data.Csv;

namespace Analysis.Tests.Results;

public class CsvTests
{
    private static readonly string?[] Words = ["plain", "a,b", "say \"no\"", "two\r\nlines", "=1+1", "-5", "", null, "café 😀"];

    private static readonly Table Table = new("words",
        Column.Of("text", Words, word => word),
        Column.Of("number", Words, word => word is null ? (double?)null : -word.Length / 2.0));

    [Fact]
    public void What_is_written_as_it_is_reads_back_the_same()
    {
        var writer = new StringWriter();
        Csv.Write(Table, writer, FormulaCells.AsTheyAre);
        using var reader = CsvDataReader.Create(new StringReader(writer.ToString()));
        var row = 0;
        for (; reader.Read(); row++)
        {
            Assert.Equal(Words[row] ?? "", reader.GetString(0));
            Assert.Equal(Invariant.Text(Table["number"].Values[row] ?? ""), reader.GetString(1));
        }
        Assert.Equal(Words.Length, row);
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_run_are_disarmed_and_numbers_are_not()
    {
        var writer = new StringWriter();
        Csv.Write(Table, writer);
        Assert.Contains("'=1+1,-2\r\n", writer.ToString());
        Assert.Contains("'-5,-1\r\n", writer.ToString());
        Assert.Contains("\"\",0\r\n,\r\n", writer.ToString());
    }

    [Fact]
    public void A_relative_path_stays_below_the_output_folder()
    {
        var error = Assert.Throws<ArgumentException>(() => Table.SaveCsv("../elsewhere.csv"));
        Assert.StartsWith("'../elsewhere.csv' leads out of '", error.Message);
    }
}
