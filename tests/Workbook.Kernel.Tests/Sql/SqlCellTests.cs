using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Workbook.Kernel.Tests;

/// <summary><c>#!sql</c> cells over variables and files, through the kernel's real sockets.</summary>
public sealed partial class SqlCellTests : IClassFixture<SqlCellTests.OwnKernel>
{
    private const string Declared = """
        using Microsoft.Data.Analysis;
        var pieces = new DataFrame(
            new StringDataFrameColumn("desk", ["north", "north", "south", null]),
            new Int32DataFrameColumn("words", [100, 200, 250, 150]),
            new DateTimeDataFrameColumn("printed", [new(2026, 3, 2), new(2026, 3, 5), new(2026, 3, 9, 18, 30, 0), null]),
            new DecimalDataFrameColumn("price", [1.10m, 2m, 3m, null]),
            new BooleanDataFrameColumn("isLead", [true, false, false, null]),
            new SingleDataFrameColumn("share", [0.5f, 0.25f, 0.125f, null]));
        var desks = new DataFrame(
            new StringDataFrameColumn("desk", ["north", "south"]), new StringDataFrameColumn("editor", ["Ilse", "Per'; DROP TABLE x"]));
        var odd = new DataFrame(
            new Int32DataFrameColumn("a \"b\"", [1]), new Int32DataFrameColumn("name", [2]), new Int32DataFrameColumn("Name", [3]),
            new Int32DataFrameColumn("", [4]));
        class Rows { public DataFrame ToDataFrame() => new(new Int64DataFrameColumn("n", [8, 7])); }
        class Unread { public DataFrame ToDataFrame() => throw new InvalidOperationException("no frame today"); }
        var rows = new Rows();
        var unread = new Unread();
        enum Sort { First, Second }
        var listed = new[] {
            new { who = "O'B", n = 2L, day = (DateOnly?)null, sort = Sort.Second, share = (double?)0.5 },
            new { who = "Ida", n = 1L, day = (DateOnly?)new DateOnly(2026, 3, 2), sort = Sort.First, share = (double?)null } };
        var keyed = new List<Dictionary<string, object>> { new() { ["a"] = 1 }, new() { ["a"] = 2, ["b"] = "x" } };
        var numbers = new List<int> { 1 };
        var stations = "stations.csv";
        var gone = "gone.csv";
        """;

    private readonly OwnKernel _own;

    public SqlCellTests(OwnKernel own) => _own = own;

    private RunningKernel Kernel => _own.Kernel;

    [Fact]
    public void Nothing_of_a_database_is_loaded_before_the_first_question() => Assert.Equal("False", _own.WasLoaded);

    [Theory]
    [InlineData("SELECT desk, count(*) AS n FROM pieces GROUP BY desk ORDER BY desk NULLS LAST", "desk  n|north  2|south  1|1")]
    [InlineData("select sum(words) as words, max(printed) as last from PIECES", "words  last|700  2026-03-09 18:30:00")]
    [InlineData("SELECT words FROM pieces WHERE printed = DATE '2026-03-02'", "words|100")]
    [InlineData("SELECT p.desk, d.editor FROM pieces p JOIN desks d ON p.desk = d.desk ORDER BY words LIMIT 1", "desk  editor|north  Ilse")]
    [InlineData("FROM pieces SELECT price, isLead, share WHERE words = 100", "price  isLead  share|1.1  True  0.5")]
    [InlineData("WITH long AS (SELECT * FROM pieces WHERE words > 150) SELECT count(*) AS n FROM long", "n|2")]
    [InlineData("SELECT price + 0.2 AS v FROM pieces WHERE words = 100", "v|1.3")]
    [InlineData("SELECT avg(words) AS v FROM pieces; SELECT min(words) AS v FROM pieces;", "v|100")]
    [InlineData("SELECT \"a \"\"b\"\"\", \"Name_1\", \"column_1\" FROM odd", "a \"b\"  Name_1  column_1|1  3  4")]
    [InlineData("SELECT 1 AS id, 2 AS id", "id  id_1|1  2")]
    [InlineData("SELECT town, rain FROM stations ORDER BY rain", "town  rain|Åbo  1|Turku  2.5")]
    [InlineData("SELECT n FROM rows ORDER BY n", "n|7|8")]
    [InlineData("SELECT who, n, day + 1 AS next, sort, share FROM listed ORDER BY n",
        "who  n  next  sort  share|Ida  1  2026-03-03  First|O'B  2  Second  0.5")]
    [InlineData("SELECT a, b FROM keyed WHERE a = 2", "a  b|2  x")]
    public void A_question_asks_variables_and_files_by_their_names(string query, string table)
    {
        Assert.Equal(table.Replace('|', '\n'), Text(Kernel.Execute("#!sql\n" + query).Outputs.Single()));
    }

    [Theory]
    [InlineData("1::UTINYINT", "Int32", "1")]
    [InlineData("9007199254740993", "Int64", "9007199254740993")]
    [InlineData("sum(n) FROM (VALUES (30), (6)) t(n)", "Int64", "36")]
    [InlineData("18446744073709551615::UBIGINT", "Decimal", "18446744073709551615")]
    [InlineData("sum(n) FROM (VALUES (9223372036854775807), (1)) t(n)", "Decimal", "9223372036854775808")]
    [InlineData("0.1 + 0.2", "Double", "0.3")]
    [InlineData("1234567890123456.789::DECIMAL(20, 3)", "Decimal", "1234567890123456.789")]
    [InlineData("1e300", "Double", "1E+300")]
    [InlineData("DATE '2026-02-28' + 1", "DateTime", "2026-03-01")]
    [InlineData("TIMESTAMP '2026-02-28 23:59:59'", "DateTime", "2026-02-28 23:59:59")]
    [InlineData("TIME '23:05:07'", "String", "23:05:07")]
    [InlineData("1 < 2", "Boolean", "True")]
    [InlineData("['a', NULL, 'ü']", "String", "[\"a\",null,\"ü\"]")]
    [InlineData("{'day': DATE '2026-02-28', 'n': [1.5, 2]}", "String", "{\"day\":\"2026-02-28\",\"n\":[1.5,2.0]}")]
    [InlineData("[1, NULL, 3]", "String", "[1,null,3]")]
    [InlineData("MAP {'a': 1}", "String", "{\"a\":1}")]
    [InlineData("'\\xAA'::BLOB", "String", "AA")]
    [InlineData("NULL::DATE", "DateTime", "")]
    public void An_answer_has_the_types_of_the_database(string value, string type, string text)
    {
        var query = value.Contains(" FROM ", StringComparison.Ordinal) ? value.Replace(" FROM ", " AS v FROM ", StringComparison.Ordinal)
            : $"{value} AS v";
        var answer = Text(Kernel.Execute($"#!sql --name typed\nSELECT {query}").Outputs.Single());
        Assert.Equal(text, answer.Split('\n').ElementAtOrDefault(1)?.Trim() ?? "");
        Assert.Equal(type, Run("typed[\"v\"].DataType.Name"));
    }

    [Fact]
    public void A_named_answer_is_a_data_frame_for_the_cells_after_it()
    {
        Kernel.Execute("#!sql --name long\nSELECT * FROM pieces WHERE words >= 200 ORDER BY words");
        Assert.Equal("2 200 2026-03-05", Run("$\"{@long.Rows.Count} {@long[\"words\"][0]} {@long[\"printed\"][0]:yyyy-MM-dd}\""));
        Kernel.Execute("#!sql --name long\nSELECT count(*) AS n FROM long");
        Assert.Equal("2", Run("@long[\"n\"][0]"));
    }

    [Fact]
    public void What_a_question_creates_stays_and_a_variable_is_asked_as_it_is_then()
    {
        Run("var current = pieces;");
        Assert.Empty(Kernel.Execute("#!sql\nCREATE TABLE kept AS SELECT words FROM current").Outputs);
        Run("current = pieces.Filter(pieces[\"words\"].ElementwiseEquals(100));");
        Assert.Equal("kept  now\n4  1", Text(Kernel.Execute(
            "#!sql\nSELECT (SELECT count(*) FROM kept) AS kept, (SELECT count(*) FROM current) AS now").Outputs.Single()));
        Run("var kept = desks;");
        Assert.Equal("n\n4", Text(Kernel.Execute("#!sql\nSELECT count(*) AS n FROM kept; DROP TABLE kept").Outputs.Single()));
        Assert.Equal("n\n2", Text(Kernel.Execute("#!sql\nSELECT count(*) AS n FROM kept").Outputs.Single()));
    }

    [Fact]
    public void Files_of_every_kind_are_asked_by_their_paths()
    {
        Kernel.Execute("#!sql\nCOPY (SELECT 1 AS n UNION ALL SELECT 2) TO 'it''s [1] *.parquet' (FORMAT parquet); "
            + "COPY (SELECT 3 AS n) TO 'three.json'");
        Run("var parquet = \"it's [1] *.parquet\"; var json = new System.IO.FileInfo(\"three.json\"); var all = \"station*.csv\";");
        Assert.Equal("n\n1\n2\n3",
            Text(Kernel.Execute("#!sql\nSELECT n FROM parquet UNION ALL SELECT n FROM json ORDER BY n").Outputs.Single()));
        Assert.Equal("n\n2", Text(Kernel.Execute("#!sql\nSELECT count(*) AS n FROM \"all\"").Outputs.Single()));
    }

    [Theory]
    [InlineData("SELEC * FROM pieces", "Parser Error: syntax error at or near \"SELEC\" (line 1 of the query: SELEC * FROM pieces)")]
    [InlineData("SELECT 1;\nSELECT nobody FROM desks", "(line 2 of the query: SELECT nobody FROM desks)")]
    [InlineData("SELECT * FROM piecs", "no table or variable is called piecs; what can be asked: ")]
    [InlineData("SELECT * FROM piecs", "pieces, rows, ")]
    [InlineData("SELECT * FROM unread", "no frame today")]
    [InlineData("SELECT * FROM gone", "No files found that match the pattern")]
    [InlineData(" ", "#!sql needs a query in the lines that follow it")]
    public void What_is_wrong_with_a_question_is_said_in_one_line(string query, string said)
    {
        var (outputs, reply) = Kernel.Execute("#!sql\n" + query);
        Assert.Equal("error", (string?)reply["status"]);
        Assert.Contains(said, (string)outputs.Single()["evalue"]!, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', (string)outputs.Single()["evalue"]!);
        Assert.DoesNotContain("numbers", (string)outputs.Single()["evalue"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!sql --name 2nd\nSELECT 1", "#!sql --name 2nd: the answer's name is that of a C# variable")]
    [InlineData("#!sql --name none\nCREATE OR REPLACE TABLE t (n INTEGER)", "#!sql --name none: the query gives no rows to keep")]
    public void A_name_that_cannot_be_kept_is_refused(string cell, string said)
    {
        Assert.Equal(said, (string?)Kernel.Execute(cell).Outputs.Single()["evalue"]);
    }

    [Fact]
    public void Only_what_a_question_names_is_looked_at()
    {
        Run("class Counted { public static int Looks; public DataFrame ToDataFrame() { Looks++; return null; } }\n"
            + "var counted = new Counted();");
        Kernel.Execute("#!sql\nSELECT 'counted', desk AS \"not counted\" FROM desks -- counted");
        Assert.Equal("0", Run("Counted.Looks"));
    }

    [Fact]
    public void An_interrupt_stops_a_question_and_the_next_is_answered()
    {
        var id = Kernel.Send("execute_request", new JsonObject
        {
            ["code"] = "#!sql\nSELECT count(*) FROM range(1000000000) a, range(1000000000) b WHERE a.range + b.range = 7",
        });
        Thread.Sleep(500);
        Kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal("error", (string?)Kernel.Outputs(id).Single()["output_type"]);
        Kernel.ReplyTo(id);
        Assert.Equal("n\n2", Text(Kernel.Execute("#!sql\nSELECT count(*) AS n FROM desks").Outputs.Single()));
    }

    [Theory]
    [InlineData("polyglot_notebook", "kernelName")]
    [InlineData("dotnet_interactive", "language")]
    [InlineData("vscode", "languageId")]
    public void A_cell_whose_metadata_says_SQL_is_a_question(string owner, string member)
    {
        var id = Kernel.Send("execute_request", new JsonObject { ["code"] = "SELECT count(*) AS n FROM desks" },
            new JsonObject { [owner] = new JsonObject { [member] = "sql" } });
        Assert.Equal("n\n2", Text(Kernel.Outputs(id).Single()));
        Kernel.ReplyTo(id);
    }

    [Fact]
    public void Imported_and_submitted_questions_are_answered()
    {
        File.WriteAllText(Path.Combine(_own.Folder, "asked.dib"),
            "#!csharp\n\nvar town = 5;\n\n#!sql\n\nSELECT count(*) + 40 AS n FROM desks\n");
        Assert.Equal("n\n42", Text(Kernel.Execute("#!import asked.dib").Outputs.Single()));
        File.WriteAllText(Path.Combine(_own.Folder, "asked.ipynb"), """
            {"cells":[{"cell_type":"code","metadata":{"polyglot_notebook":{"kernelName":"sql"}},
             "source":"SELECT count(*) + 5 AS n FROM desks"}]}
            """);
        Assert.Equal("n\n7", Text(Kernel.Execute("#!import asked.ipynb").Outputs.Single()));
        Assert.Equal("n\n2", Text(Kernel.Execute("""
            await Microsoft.DotNet.Interactive.Kernel.Root.SendAsync(
                new Microsoft.DotNet.Interactive.Commands.SubmitCode("SELECT count(*) AS n FROM desks", "sql"));
            """).Outputs[0]));
    }

    private string Run(string code) => Kernel.Execute(code).Outputs is [var output] ? Text(output) : "";

    private static string Text(JsonObject output) =>
        Spaces().Replace(
            (string?)output["data"]?["text/plain"] ?? throw new InvalidOperationException(output.ToJsonString()),
            space => space.Value.Contains('\n') ? "\n" : space.Index == 0 ? "" : "  ");

    // Columns are padded to their width.
    [GeneratedRegex(@"[ ]*\n[ ]*|[ ]{2,}|^[ ]+")]
    private static partial Regex Spaces();

    public sealed class OwnKernel : IDisposable
    {
        public OwnKernel()
        {
            File.WriteAllText(Path.Combine(Folder, "stations.csv"), "town,rain\nTurku,2.5\nÅbo,1\n");
            Kernel = new RunningKernel(Folder, ("XDG_DATA_HOME", Folder));
            WasLoaded = Text(Kernel.Execute(
                "AppDomain.CurrentDomain.GetAssemblies().Any(one => one.FullName.Contains(\"DuckDB\") || one.FullName.Contains(\"Sql\"))")
                .Outputs.Single());
            Assert.DoesNotContain(Kernel.Execute("#!sql\nSELECT 1").Outputs, output => output["ename"] is not null);
            Assert.Empty(Kernel.Execute(Declared).Outputs);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("sql").FullName;

        public string WasLoaded { get; }

        public RunningKernel Kernel { get; }

        public void Dispose()
        {
            Kernel.Dispose();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
