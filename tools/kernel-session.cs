#:project ../src/Workbook.Notebooks/Workbook.Notebooks.csproj
#:property AssemblyName=kernel-session
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Drives a real kernel over its sockets through one long session and prints what it costs, a line each few hundred cells:
//   dotnet build src/Workbook -c Release && dotnet run -c Release tools/kernel-session.cs -- [CELLS [COMMAND…]]
// CELLS: 2000 unless given. COMMAND: how to start the kernel, {connection_file} in it; unless given, the one built here.
using System.Diagnostics;
using System.Globalization;
using Workbook.Jupyter;
using Workbook.Notebooks;

var cells = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 2000;
string[] command = args is [_, _, ..]
    ? args[1..]
    : ["dotnet", "src/Workbook/bin/Release/net10.0/workbook.dll", "kernel", "start", "{connection_file}"];
var watch = Stopwatch.StartNew();
await using var client = await KernelClient.StartAsync(
    new KernelSpec("session", [.. command]) { InterruptsByMessage = true }, ".", new Dictionary<string, string>(), default);
await RunAsync("1 + 1");
Console.WriteLine($"process start to first result: {watch.Elapsed.TotalSeconds:0.00} s");
var kernel = Process.GetProcessById(int.Parse(await RunAsync("Environment.ProcessId"), CultureInfo.InvariantCulture));
Report(0, []);
var times = new List<double>();
for (var i = 0; i < cells; i++)
{
    var start = Stopwatch.GetTimestamp();
    await RunAsync(Cell(i));
    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    if (i + 1 is 100 or 500 || (i + 1) % 1000 == 0)
        Report(i + 1, [.. times.TakeLast(100).Order()]);
}

// Definitions, expressions, tables and prints, as they alternate in a notebook.
static string Cell(int i) => (i % 8) switch
{
    0 => $"var v{i} = {i};",
    1 => $"record R{i}(string Name, int Age); var r{i} = new R{i}(\"a\", {i});",
    2 => $"v{i - 2} + r{i - 1}.Age",
    3 => $"int F{i}(int x) => x + v{i - 3}; F{i}(3)",
    4 => "var list = Enumerable.Range(0, 20).Select(k => new { k, s = k.ToString() }).ToList(); list",
    5 => $"Console.WriteLine($\"{{v{i - 5}}} {{F{i - 2}(2)}}\");",
    6 => $"using System.IO; var path{i} = Path.Combine(\"a\", \"b\"); path{i}.Display();",
    _ => $"v0 + v{i - (i % 8)} + list.Count",
};

void Report(int done, double[] last)
{
    kernel.Refresh();
    var speed = last.Length == 0 ? "" : $", a cell {last[last.Length / 2]:0} ms (95 of 100 within {last[last.Length * 95 / 100]:0} ms)";
    Console.WriteLine($"{done,5} cells: {kernel.WorkingSet64 / 1e6:0} MB, processor {kernel.TotalProcessorTime.TotalSeconds:0.0} s{speed}");
}

async Task<string> RunAsync(string code)
{
    var (id, text) = ("", "");
    var status = await client.ExecuteAsync(code, TimeSpan.FromMinutes(1), request => id = request, Take, default);
    return status == CodeStatus.Done ? text : throw new InvalidOperationException($"{status}: {code}");

    void Take(Message message)
    {
        if (message.ParentId == id && message.Type == "execute_result")
            text = message.Content.GetProperty("data").GetProperty("text/plain").GetString() ?? "";
    }
}
