using System.CommandLine;
using Workbook.Folders;

namespace Workbook.Commands;

/// <summary><c>workbook new</c>: a folder of one's own, with the notebooks over one's articles.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to make, or to bring up to date." };

    private static readonly Option<string?> Articles = new("--articles")
    {
        Description = "The file or folder of articles that the notebooks read; DIR/articles without.",
        HelpName = "PATH",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("new", "Makes a folder with the notebooks, ready for your articles; leaves what you changed alone.")
        {
            Folder, Articles,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (folder, articles) = (parsed.GetRequiredValue(Folder), parsed.GetValue(Articles));
        if (File.Exists(folder))
            throw new InputException($"{folder}: a file has that name. Choose another.");
        if (articles is not null && !Path.Exists(articles))
            throw new InputException($"--articles {articles}: there is no such file or folder. Check the spelling.");
        foreach (var kept in new AnalystFolder(folder).Write(articles))
            Console.Error.WriteLine($"{Path.Combine(folder, kept)}: changed or taken away since it was written, so left as it is");
        Console.WriteLine(Path.Combine(folder, "README.md"));
        return 0;
    }
}
