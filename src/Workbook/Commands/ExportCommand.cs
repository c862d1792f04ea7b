using System.CommandLine;
using Analysis;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Commands;

/// <summary><c>workbook export</c>: notebooks as they were saved, as a report or a C# app.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Source =
        new("NOTEBOOK|FOLDER") { Description = "The notebook, or a folder of notebooks that make one report." };
    private static readonly Option<string> To =
        new("--to") { Description = "html, pdf, docx, md or cs; of a folder html, pdf or docx.", Required = true };
    private static readonly Option<string?> Output = new("--output")
    {
        Description = "The file to write; the notebook's or folder's name with another ending without.",
        HelpName = "FILE"
    };
    private static readonly Option<bool> NoCode = new("--no-code") { Description = "Leaves the code out." };
    private static readonly Option<bool> Trust =
        new("--trust") { Description = "html: keeps scripts in outputs. Only for notebooks whose every input you know." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        To.AcceptOnlyFromAmong("html", "pdf", "docx", "md", "cs");
        var command = new Command(
            "export", "Writes notebooks, with the outputs they were saved with, as a report or as a C# file-based app.")
        {
            Source, To, Output, NoCode, Trust,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var source = parsed.GetValue(Source)!;
        var format = parsed.GetValue(To)!;
        if (Directory.Exists(source) && format is "md" or "cs")
            throw new InputException($"{source}: --to {format} takes one notebook, and this is a folder. Name a notebook in it.");
        var notebooks = Directory.Exists(source) ? NotebookFiles.Read([source]) : [Notebook.Read(source)];
        var output = parsed.GetValue(Output) ?? Path.ChangeExtension(Path.TrimEndingDirectorySeparator(source), format);
        await WriteAsync(notebooks, format, output, OptionsOf(parsed), cancellation);
        Console.WriteLine(output);
        return 0;
    }

    private static ReportOptions OptionsOf(ParseResult parsed) => new()
    {
        Trusted = parsed.GetValue(Trust),
        Code = parsed.GetValue(NoCode) ? CodeShown.LeftOut : CodeShown.Folded,
    };

    private static async Task WriteAsync(
        IReadOnlyList<Notebook> notebooks, string format, string output, ReportOptions options, CancellationToken cancellation)
    {
        switch (format)
        {
            case "md":
                MarkdownExport.Write(notebooks[0], output, options.Code != CodeShown.LeftOut);
                break;
            case "cs":
                CSharpExport.Write(notebooks[0], output);
                break;
            case "docx":
                DocxExport.Write(await IllustratedAsync(notebooks, cancellation), output, options.Code != CodeShown.LeftOut);
                break;
            case "html":
                Report.Write(notebooks, options with { PlotlyScript = PlotlyScript.Source }, output);
                break;
            default:
                await PrintAsync(notebooks, output, options, cancellation);
                break;
        }
    }

    /// <summary>The notebooks with a picture of each chart, where a browser can draw them.</summary>
    private static async Task<IReadOnlyList<Notebook>> IllustratedAsync(IReadOnlyList<Notebook> notebooks, CancellationToken cancellation)
    {
        if (BrowserPictures.Create(_ => { }) is not { } pictures)
            return notebooks;
        var illustrated = new List<Notebook>();
        foreach (var notebook in notebooks)
            illustrated.Add(await notebook.WithPicturesAsync(pictures, cancellation));
        return illustrated;
    }

    private static async Task PrintAsync(
        IReadOnlyList<Notebook> notebooks, string output, ReportOptions options, CancellationToken cancellation)
    {
        if (!ChartRenderer.IsAvailable)
            throw new InputException(
                "--to pdf needs Chrome, Edge or Chromium, and none was found. Install one, or export to html and print that.");
        var folder = Directory.CreateTempSubdirectory("workbook-pdf-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            Report.Write(await IllustratedAsync(notebooks, cancellation), options with { PlotlyScript = "" }, page);
            var pdf = await PagePrinter.PrintAsync(page, cancellation);
            AtomicFile.Write(output, pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
