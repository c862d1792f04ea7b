using System.Diagnostics;

namespace Analysis.Charts;

/// <summary>A browser without a window that this process started, and that ends with it.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private const string AddressLine = "DevTools listening on ";

    private readonly Process _process;
    private readonly string _profile;

    private BrowserProcess(Process process, string profile)
    {
        _process = process;
        _profile = profile;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Where its DevTools listen: a WebSocket on this machine.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts a browser.</summary>
    /// <exception cref="BrowserNotFoundException">None is installed, or it does not start.</exception>
    public static async Task<BrowserProcess> StartAsync(CancellationToken cancellation)
    {
        var path = Browser.Find() ?? throw new BrowserNotFoundException();
        var profile = Directory.CreateTempSubdirectory("workbook-browser-").FullName;
        var browser = new BrowserProcess(Process.Start(StartInfo(path, profile))!, profile);
        try
        {
            browser.Address = await AddressAsync(browser._process, cancellation)
                ?? throw new BrowserNotFoundException($"The browser '{path}' did not start: name another in {Browser.Variable}, or none.");
        }
        catch
        {
            browser.Dispose();
            throw;
        }
        _ = browser._process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return browser;
    }

    private void OnExit(object? sender, EventArgs e) => Dispose();

    /// <summary>Ends the browser and removes what it left.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        try
        {
            _process.StandardInput.Close();
            if (OperatingSystem.IsWindows() || !_process.WaitForExit(3000))
                _process.Kill(entireProcessTree: true);
            _process.WaitForExit(1000);
            RemoveProfile();
        }
        catch (Exception e)
            when (e is InvalidOperationException or IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            // It has ended already, or still holds a file of its profile: the system's temporary folder is swept without us.
        }
    }

    /// <summary>The browser's helpers may write for a moment after it has ended.</summary>
    private void RemoveProfile()
    {
        for (var attempt = 0; Directory.Exists(_profile); attempt++)
            try
            {
                Directory.Delete(_profile, recursive: true);
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(50);
            }
    }

    private static IEnumerable<string> Arguments(string profile)
    {
        yield return "--headless";
        yield return "--remote-debugging-port=0";
        yield return $"--user-data-dir={profile}";
        yield return "--no-first-run";
        yield return "--disable-gpu";
        yield return "--disable-sync";
        yield return "--disable-extensions";
        yield return "--disable-background-networking";
        yield return "--disable-dev-shm-usage";
        // A chart can name pictures on the web; drawing it must not fetch them.
        yield return "--host-resolver-rules=MAP * ~NOTFOUND";
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            yield return "--no-sandbox";
        yield return "about:blank";
    }

    /// <summary>
    /// On Unix a shell stands between: it ends the browser and removes its profile when this process goes, however it goes,
    /// because its standard input closes then.
    /// </summary>
    private static ProcessStartInfo StartInfo(string path, string profile)
    {
        string[] arguments = [.. Arguments(profile)];
        const string Guard =
            "\"$@\" & child=$!; (cat >/dev/null; kill $child 2>/dev/null) <&3 & wait $child; kill $! 2>/dev/null; rm -rf \"$PROFILE\"";
        var info = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(path, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", $"exec 3<&0; {Guard}", "sh", path, .. arguments]);
        info.Environment["PROFILE"] = profile;
        info.RedirectStandardInput = true;
        info.RedirectStandardError = true;
        info.RedirectStandardOutput = true;
        return info;
    }

    /// <summary>The address, or null where none came in time.</summary>
    private static async Task<Uri?> AddressAsync(Process process, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            while (await process.StandardError.ReadLineAsync(limit.Token) is { } line)
                if (line.StartsWith(AddressLine, StringComparison.Ordinal))
                    return new Uri(line[AddressLine.Length..].Trim());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It said nothing for too long: it is ended, and named as one that does not start.
        }
        return null;
    }
}
