using System.CommandLine;
using Analysis;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Commands;

/// <summary><c>workbook export</c>: a notebook as it was saved, as a report or a C# app.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Path = new("NOTEBOOK") { Description = "The notebook." };
    private static readonly Option<string> To = new("--to") { Description = "html, pdf, md or cs.", Required = true };
    private static readonly Option<string?> Output = new("--output") { Description = "The file to write; the notebook's name with another ending without.", HelpName = "FILE" };
    private static readonly Option<bool> Trust = new("--trust") { Description = "html: keeps scripts in outputs. Only for notebooks whose every input you know." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        To.AcceptOnlyFromAmong("html", "pdf", "md", "cs");
        var command = new Command("export", "Writes a notebook, with the outputs it was saved with, as a report or as a C# file-based app.")
        {
            Path, To, Output, Trust,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var notebook = Notebook.Read(parsed.GetValue(Path)!);
        var format = parsed.GetValue(To)!;
        var output = parsed.GetValue(Output) ?? System.IO.Path.ChangeExtension(notebook.Path, format);
        await WriteAsync(notebook, format, output, parsed.GetValue(Trust), cancellation);
        Console.WriteLine(output);
        return 0;
    }

    private static async Task WriteAsync(Notebook notebook, string format, string output, bool trusted, CancellationToken cancellation)
    {
        switch (format)
        {
            case "md":
                MarkdownExport.Write(notebook, output);
                break;
            case "cs":
                CSharpExport.Write(notebook, output);
                break;
            case "html":
                Report.Write(notebook, new ReportOptions { PlotlyScript = PlotlyScript.Source, Trusted = trusted }, output);
                break;
            default:
                await PrintAsync(notebook, output, cancellation);
                break;
        }
    }

    private static async Task PrintAsync(Notebook notebook, string output, CancellationToken cancellation)
    {
        if (BrowserPictures.Create(_ => { }) is not { } pictures)
            throw new InputException("--to pdf needs Chrome, Edge or Chromium, and none was found. Install one, or export to html and print that.");
        var folder = Directory.CreateTempSubdirectory("workbook-pdf-");
        try
        {
            var page = System.IO.Path.Combine(folder.FullName, "report.html");
            var illustrated = await notebook.WithPicturesAsync(pictures, cancellation);
            Report.Write(illustrated, new ReportOptions { PlotlyScript = "" }, page);
            var pdf = await PagePrinter.PrintAsync(page, cancellation);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(output))!);
            await File.WriteAllBytesAsync(output, pdf, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
