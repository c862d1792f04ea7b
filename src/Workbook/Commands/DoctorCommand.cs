using System.CommandLine;
using Workbook.Kernel;

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
            var findings = Doctor.Examine();
            foreach (var finding in findings)
                Console.WriteLine($"{(finding.IsFine ? "ok  " : "    ")} {finding.Text}");
            return findings.All(finding => finding.IsFine) ? 0 : 1;
        });
        return command;
    }
}
