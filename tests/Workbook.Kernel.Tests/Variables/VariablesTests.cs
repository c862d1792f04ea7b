using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

/// <summary>What a notebook's variables are, in a cell and for JupyterLab's panel.</summary>
public sealed class VariablesTests : IClassFixture<VariablesTests.OwnKernel>
{
    private const string Declared = """
        class Own { public int N = 3; }
        class Speaking { public override string ToString() => "speaks"; }
        class Failing { public override string ToString() => throw new NotSupportedException(); }
        record Point(int X, int Y);
        var read = 0;
        var number = 42;
        var text = "two\nlines";
        var longText = new string('x', 79) + "\U0001F600" + new string('y', 500);
        string none = null;
        var list = new List<int> { 1, 2, 3, 4, 5, 6, 7 };
        var empty = new List<string>();
        var points = new[] { new Point(1, 2) };
        var grid = new int[2, 3];
        var pairs = new Dictionary<string, double?> { ["a"] = 1.5, ["b"] = null };
        var query = list.Select(n => { read++; return n; });
        var own = new Own();
        var speaking = new Speaking();
        var failing = new Failing();
        var rows = list.Select(n => new { n, Half = n / 2.0 }).ToList();
        var frozen = new HashSet<Point>(points);
        DateTime? day = new DateTime(2026, 3, 2);
        var table = new System.Data.DataTable();
        table.Columns.Add("a"); table.Columns.Add("b"); table.Rows.Add(1, 2);
        """;

    private readonly RunningKernel _kernel;

    public VariablesTests(OwnKernel own) => _kernel = own.Kernel;

    [Theory]
    [InlineData("number", "int", "42", "")]
    [InlineData("text", "string", "two⏎lines", "")]
    [InlineData("none", "string", "<null>", "")]
    [InlineData("list", "List<int>", "[ 1, 2, 3, 4, 5, … (2 more) ]", "7 items")]
    [InlineData("empty", "List<string>", "[]", "0 items")]
    [InlineData("points", "Point[]", "[ Point ]", "1 item")]
    [InlineData("grid", "int[,]", "[ 0, 0, 0, 0, 0, … (1 more) ]", "2 × 3")]
    [InlineData("pairs", "Dictionary<string, double?>", "{ a: 1.5, b: <null> }", "2 items")]
    [InlineData("query", "IEnumerable<int>", "(not read yet)", "")]
    [InlineData("own", "Own", "", "")]
    [InlineData("speaking", "Speaking", "speaks", "")]
    [InlineData("failing", "Failing", "(NotSupportedException)", "")]
    [InlineData("rows", "List<{ int n, double Half }>", null, "7 items")]
    [InlineData("frozen", "HashSet<Point>", null, "1 item")]
    [InlineData("day", "DateTime", "2026-03-02", "")]
    [InlineData("table", "DataTable", "", "1 × 2")]
    public void A_variable_is_said_in_a_line(string name, string type, string? value, string shape)
    {
        var said = Result(
            $$"""Variables().Where(one => one.Name == "{{name}}").Select(one => $"{one.Type}|{one.Shape}|{one.Value}").Single()""");
        Assert.Equal($"{type}|{shape}|", said[..(type.Length + shape.Length + 2)]);
        if (value is not null)
            Assert.Equal(value, said[(type.Length + shape.Length + 2)..]);
    }

    [Fact]
    public void A_long_value_is_cut_to_a_line_and_not_within_a_letter() =>
        Assert.Equal(new string('x', 79) + "…", Result("Variables().Single(one => one.Name == \"longText\").Value"));

    [Fact]
    public void A_query_is_not_read_to_be_listed()
    {
        Assert.Equal("(not read yet)", Result("Variables().Single(one => one.Name == \"query\").Value"));
        _kernel.Ask("debug_request", Request("inspectVariables"), control: true);
        Assert.Equal("0", Result("read"));
    }

    [Theory]
    [InlineData("Variables()")]
    [InlineData("#!whos")]
    public void They_are_a_table_in_a_cell(string code)
    {
        var shown = (string?)_kernel.Execute(code).Outputs.Single()["data"]!["text/plain"];
        Assert.Matches(@"^Name +Type +Value +Shape *\n", shown);
        Assert.Matches(@"\nlist +List<int> +\[ 1, 2, 3, 4, 5, … \(2 more\) \] +7 items\n", shown);
    }

    [Fact]
    public void JupyterLabs_panel_opens_lists_them_and_shows_one_whole()
    {
        Assert.True((bool)_kernel.Ask("kernel_info_request", [])["debugger"]!);
        var info = Debug("debugInfo");
        Assert.Equal(("Murmur2", false, true), ((string?)info["hashMethod"], (bool)info["isStarted"]!, (bool)info["richRendering"]!));
        Assert.Empty(Debug("initialize")["exceptionBreakpointFilters"]!.AsArray());
        Debug("attach");
        Assert.True((bool)Debug("debugInfo")["isStarted"]!);
        var list = Debug("inspectVariables")["variables"]!.AsArray().Single(one => (string?)one!["name"] == "list")!;
        Assert.Equal(
            """{"name":"list","evaluateName":"list","type":"List<int>","value":"7 items: [ 1, 2, 3, 4, 5, … (2 more) ]","""
                + "\"variablesReference\":0}",
            list.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        var whole = Debug("richInspectVariables", new JsonObject { ["variableName"] = "rows", ["frameId"] = null })["data"]!;
        Assert.StartsWith("n  Half\n1   0.5\n", (string?)whole["text/plain"], StringComparison.Ordinal);
        Assert.Contains("<table", (string?)whole["text/html"], StringComparison.Ordinal);
        Assert.Empty(Debug("richInspectVariables", new JsonObject { ["variableName"] = "nobody" })["data"]!.AsObject());
        Debug("disconnect");
        Assert.False((bool)Debug("debugInfo")["isStarted"]!);
    }

    [Fact]
    public void Variables_are_listed_while_a_cell_runs()
    {
        var id = _kernel.Send("execute_request", new JsonObject { ["code"] = "var during = 5; System.Threading.Thread.Sleep(60_000);" });
        Thread.Sleep(1500);
        Assert.Contains(Debug("inspectVariables")["variables"]!.AsArray(),
            one => (string?)one!["name"] == "during" && (string?)one["value"] == "5");
        _kernel.Ask("interrupt_request", [], control: true);
        _kernel.Outputs(id);
        _kernel.ReplyTo(id);
    }

    [Fact]
    public void A_value_that_takes_too_long_to_be_shown_is_given_up()
    {
        Result("IEnumerable<int> Endless() { for (var i = 0; ; i++) { if (i < 0) yield return i; System.Threading.Thread.Sleep(10); } }\n"
            + "var endless = Endless();\n1");
        var asked = Request("richInspectVariables", new JsonObject { ["variableName"] = "endless" });
        var reply = _kernel.Ask("debug_request", asked, control: true);
        Assert.Equal((false, "endless takes longer than 5 seconds to be shown"), ((bool)reply["success"]!, (string?)reply["message"]));
    }

    [Theory]
    [InlineData("setBreakpoints")]
    [InlineData("dumpCell")]
    [InlineData("stackTrace")]
    [InlineData("evaluate")]
    [InlineData("next")]
    [InlineData("modules")]
    [InlineData("copyToGlobals")]
    [InlineData("")]
    public void What_asks_for_a_debugger_is_refused(string command)
    {
        var reply = _kernel.Ask("debug_request", Request(command), control: true);
        Assert.Equal(("response", command, false, "this kernel shows variables; it has no debugger", 7),
            ((string?)reply["type"], (string?)reply["command"], (bool)reply["success"]!, (string?)reply["message"],
                (int)reply["request_seq"]!));
    }

    [Fact]
    public void Breakpoints_are_none()
    {
        var reply = _kernel.Ask("debug_request", Request("setBreakpoints"), control: true);
        Assert.Empty(reply["body"]!["breakpoints"]!.AsArray());
    }

    private static JsonObject Request(string command, JsonObject? arguments = null) => new()
    {
        ["type"] = "request",
        ["seq"] = 7,
        ["command"] = command,
        ["arguments"] = arguments ?? [],
    };

    private JsonNode Debug(string command, JsonObject? arguments = null)
    {
        var reply = _kernel.Ask("debug_request", Request(command, arguments), control: true);
        Assert.True((bool)reply["success"]!, reply.ToJsonString());
        return reply["body"]!;
    }

    private string Result(string code)
    {
        var output = _kernel.Execute(code).Outputs.Single();
        return (string?)output["data"]?["text/plain"] ?? throw new InvalidOperationException(output.ToJsonString());
    }

    public sealed class OwnKernel : IDisposable
    {
        public OwnKernel() => Assert.Empty(Kernel.Execute(Declared).Outputs);

        public RunningKernel Kernel { get; } = new();

        public void Dispose() => Kernel.Dispose();
    }
}
