using System.Text.RegularExpressions;

namespace Workbook.Tests;

/// <summary>Whatever the command does, no process of it turns to another machine.</summary>
public sealed partial class NothingSentTests : IDisposable
{
    /// <summary>
    /// The browser that draws pictures asks the machine's own routing table in this way whether there is IPv6: a datagram socket is given
    /// an address, and nothing is sent.
    /// </summary>
    private const string RoutingProbe = "2001:4860:4860::8888";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ClientTheory("/usr/bin/strace")]
    [InlineData("quotes", "seeds")]
    [InlineData("people", "seeds/korea-herald")]
    [InlineData("run", "notebooks/01-articles.ipynb", "--out")]
    [InlineData("annotate", "seeds/korea-herald", "--output")]
    public void No_process_turns_to_another_machine(params string[] arguments)
    {
        var trace = Path.Combine(_folder, "trace");
        string[] command =
        [
            "-f", "-qq", "-e", "trace=connect,sendto", "-o", trace,
            "dotnet", Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments,
            .. arguments[^1].StartsWith("--", StringComparison.Ordinal) ? new[] { Path.Combine(_folder, "out") } : [],
        ];
        var result = WorkbookProcess.RunProgram("strace", command);
        Assert.True(result.ExitCode == 0, result.Error);
        var calls = File.ReadAllText(trace);
        Assert.Contains("connect(", calls, StringComparison.Ordinal);
        Assert.DoesNotContain(InternetAddress().Matches(calls).Select(match => match.Groups[1].Value), IsElsewhere);
    }

    private static bool IsElsewhere(string address) =>
        address != RoutingProbe && !address.StartsWith("127.", StringComparison.Ordinal) && address is not "::1" and not "0.0.0.0"
        && !address.StartsWith("::ffff:127.", StringComparison.Ordinal);

    [GeneratedRegex("""(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"\)?""")]
    private static partial Regex InternetAddress();
}
