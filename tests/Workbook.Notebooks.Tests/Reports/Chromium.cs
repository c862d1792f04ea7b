using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Workbook.Notebooks.Tests;

/// <summary>A browser without a window and without a network that looks at pages on this disk.</summary>
internal static partial class Chromium
{
    private static readonly string[] Names = ["chromium", "google-chrome", "chromium-browser", "google-chrome-stable"];

    /// <summary>The browser's path, or null.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>axe-core's script, or null where it is not installed.</summary>
    public static string? Axe { get; } = System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "workbook", "axe", "node_modules", "axe-core",
        "axe.min.js") is var file && File.Exists(file) ? file : null;

    /// <summary>
    /// Opens a page in a frame of a width, its policy kept, and runs a script in it that promises a text.
    /// </summary>
    /// <returns>The text; before it, a line each, what went wrong: script errors, what the policy refused, dialogs, and addresses asked for
    /// that are no files beside it.</returns>
    public static string Ask(string page, string script, int width = 1280, bool dark = false)
    {
        var html = File.ReadAllText(page);
        var nonce = Nonce().Match(html) is { Success: true } match ? $" nonce=\"{match.Groups[1].Value}\"" : "";
        if (nonce.Length == 0)
            html = NoScripts().Replace(html, "");
        var probed = System.IO.Path.ChangeExtension(page, ".probed.html");
        var frame = System.IO.Path.ChangeExtension(page, ".frame.html");
        File.WriteAllText(probed, html.Replace("<title>", $"<script{nonce}>{Watch}</script><title>", StringComparison.Ordinal)
            .Replace(
                "</body>",
                $"<script{nonce}>{script.Replace("</script", "<\\/script", StringComparison.Ordinal)}\n;window.addEventListener('load', "
                    + "() => probe().catch(e => 'failed: ' + e).then(text => parent.postMessage([...wrong, text].join('\\n'), "
                    + "'*')));</script></body>", StringComparison.Ordinal));
        File.WriteAllText(
            frame,
            $"<!DOCTYPE html><body><script>onmessage = e => {{ document.body.textContent = 'ANSWER' + e.data + 'END'; "
                + $"}};</script><iframe width=\"{width}\" height=\"900\" "
                + $"src=\"{Uri.EscapeDataString(System.IO.Path.GetFileName(probed))}\"></iframe>");
        return Answer(frame, dark);
    }

    private const string Watch = """
        const wrong = [];
        window.addEventListener("error", e => wrong.push("error: " + (e.message ?? e.target?.src)), true);
        window.addEventListener("unhandledrejection", e => wrong.push("rejected: " + e.reason));
        document.addEventListener("securitypolicyviolation", e => wrong.push("refused: " + e.violatedDirective + " " + e.blockedURI));
        for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = text => { wrong.push("dialog: " + text); };
        new PerformanceObserver(list => {
          for (const e of list.getEntries()) if (!/^(file|data|blob):/.test(e.name)) wrong.push("asked for: " + e.name);
        }).observe({ type: "resource", buffered: true });
        """;

    private static string Answer(string frame, bool dark)
    {
        var profile = Directory.CreateTempSubdirectory("workbook-tests-browser-");
        var arguments = new List<string>
        {
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage",
            $"--user-data-dir={profile.FullName}",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=1500,1000", "--virtual-time-budget=60000", "--dump-dom",
            new Uri(frame).AbsoluteUri,
        };
        if (Environment.IsPrivilegedProcess)
            arguments.Insert(0, "--no-sandbox");
        if (dark)
            arguments.Insert(0, "--blink-settings=preferredColorScheme=0");
        using var browser =
            Process.Start(new ProcessStartInfo(Path!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = browser.StandardError.ReadToEndAsync();
        var dom = WebUtility.HtmlDecode(browser.StandardOutput.ReadToEnd());
        browser.WaitForExit();
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A helper of the browser still writes; the system's temporary folder is swept without us.
        }
        var start = dom.IndexOf("ANSWER", StringComparison.Ordinal);
        return start < 0 ? $"no answer: {dom}" : dom[(start + "ANSWER".Length)..dom.LastIndexOf("END", StringComparison.Ordinal)];
    }

    /// <summary>A page without scripts forbids the one that asks, too.</summary>
    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex NoScripts();

    [GeneratedRegex("script-src 'nonce-([^']+)'")]
    private static partial Regex Nonce();
}

/// <summary>A test in a browser; skipped where none is installed.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "needs Chrome or Chromium (Debian: .ci/install-clients)";
    }
}

/// <summary>A test with axe-core in a browser; skipped where one of them is not installed.</summary>
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute()
    {
        if (Chromium.Path is null || Chromium.Axe is null)
            Skip = "needs Chromium and axe-core (Debian with npm: .ci/install-clients)";
    }
}
