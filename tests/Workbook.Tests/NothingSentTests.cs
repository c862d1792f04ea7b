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
        string[] output = arguments[^1].StartsWith("--", StringComparison.Ordinal) ? [Path.Combine(_folder, "out")] : [];
        Assert.DoesNotContain(
            AddressesOf(["dotnet", Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments, .. output]), IsElsewhere);
    }

    /// <summary>The address is one kept for examples; a datagram socket that is given it sends nothing.</summary>
    [ClientFact("/usr/bin/strace")]
    public void One_that_did_would_be_noticed() =>
        Assert.Contains(AddressesOf(["bash", "-c", "(exec 3<>/dev/udp/192.0.2.1/9) || true"]), IsElsewhere);

    private List<string> AddressesOf(string[] command)
    {
        var trace = Path.Combine(_folder, "trace");
        var result = WorkbookProcess.RunProgram("strace", ["-f", "-qq", "-e", "trace=connect,sendto,execve", "-o", trace, .. command]);
        Assert.True(result.ExitCode == 0, result.Error);
        var calls = File.ReadAllText(trace);
        Assert.Contains("execve(", calls, StringComparison.Ordinal);
        return [.. InternetAddress().Matches(calls).Select(match => match.Groups[1].Value)];
    }

    private static bool IsElsewhere(string address) =>
        address != RoutingProbe && !address.StartsWith("127.", StringComparison.Ordinal) && address is not "::1" and not "0.0.0.0"
        && !address.StartsWith("::ffff:127.", StringComparison.Ordinal);

    [GeneratedRegex("""(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"\)?""")]
    private static partial Regex InternetAddress();
}
