using System.Diagnostics;

namespace Workbook.Notebooks.Tests;

/// <summary>A test against Jupyter's reference kernel; skipped where it is not installed.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> Installed = new(Find);

    public PythonFactAttribute()
    {
        if (!Installed.Value)
            Skip = "needs /usr/bin/python3 with ipykernel (Debian: apt-get install python3-ipykernel)";
    }

    private static bool Find()
    {
        if (!File.Exists("/usr/bin/python3"))
            return false;
        using var python =
            Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", "import ipykernel"]) { RedirectStandardError = true })!;
        python.WaitForExit();
        return python.ExitCode == 0;
    }
}
