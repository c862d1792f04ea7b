namespace Analysis.Charts;

/// <summary>Finds the Chrome, Edge or Chromium that draws pictures.</summary>
internal static class Browser
{
    /// <summary>Names the program to use, or "none" to do without.</summary>
    public const string Variable = "WORKBOOK_BROWSER";

    private static readonly string[] Commands =
    [
        "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable",
        "chrome", "msedge"
    ];

    private static readonly string[] MacApplications =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "Chromium.app/Contents/MacOS/Chromium"
    ];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] WindowsApplications =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    /// <summary>The program's path, or null where none is installed.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) switch
    {
        "none" => null,
        { Length: > 0 } named => File.Exists(named) ? named : OnPath(named),
        _ => Candidates().FirstOrDefault(File.Exists),
    };

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
            return from folder in WindowsFolders
                   from application in WindowsApplications
                   select Path.Join(Environment.GetEnvironmentVariable(folder), application);
        var onPath = Commands.Select(OnPath).OfType<string>();
        return OperatingSystem.IsMacOS()
            ? onPath.Concat(
                from folder in (string[])["/Applications", Path.Join(Environment.GetEnvironmentVariable("HOME"), "Applications")]
                from application in MacApplications
                select Path.Join(folder, application))
            : onPath;
    }

    private static string? OnPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Join(folder, command))
        .FirstOrDefault(File.Exists);
}
