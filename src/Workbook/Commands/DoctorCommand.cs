using System.CommandLine;
using Analysis;
using Workbook.Kernel;
using Finding = Workbook.Kernel.Finding;

namespace Workbook.Commands;

/// <summary><c>workbook doctor</c>: what is missing on this machine, and what to do about it.</summary>
internal static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Says what this machine lacks to run the notebooks, and what to do.");
        command.SetAction(_ =>
        {
            Finding[] findings = [.. Doctor.Examine(JupyterPaths.Here), Browser()];
            foreach (var finding in findings)
                Console.WriteLine($"{(finding.IsFine ? "ok  " : "    ")} {finding.Text}");
            return findings.All(finding => finding.IsFine) ? 0 : 1;
        });
        return command;
    }

    private static Finding Browser() => ChartRenderer.IsAvailable
        ? new Finding(true, "a browser that draws charts as pictures")
        : new Finding(
            false, "no Chrome, Edge or Chromium: install one, or set WORKBOOK_BROWSER to its path (charts are saved as HTML only)");
}
