using System.CommandLine;
using Workbook.Notebooks;

namespace Workbook.Commands;

/// <summary><c>workbook compare</c>: what changed from one run to another, as a page.</summary>
internal static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var before = new Argument<string>("RUN1") { Description = "The folder of the earlier run." };
        var now = new Argument<string>("RUN2") { Description = "The folder of the later run." };
        var output = new Option<string?>("--output")
        {
            Description = "The page to write; compare.html in the later run's folder without.",
            HelpName = "FILE"
        };
        var command = new Command("compare", "Writes a page: findings that changed, counts that moved, articles added, removed and edited.")
        {
            before,
            now,
            output
        };
        command.SetAction(parsed =>
        {
            var later = RunFolder.Open(parsed.GetValue(now)!);
            var page = parsed.GetValue(output) ?? Path.Combine(later.Folder, "compare.html");
            ComparisonPage.Write(RunFolder.Open(parsed.GetValue(before)!), later, page);
            Console.WriteLine(page);
            return 0;
        });
        return command;
    }
}
