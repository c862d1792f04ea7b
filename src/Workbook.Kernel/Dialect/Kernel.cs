using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What every cell can call by its bare name, as in .NET Interactive; and, as <see cref="Root"/> and <see cref="Current"/>,
/// the one kernel that there is, which runs C#; those of the languages that are only shown are found by name.
/// </summary>
public sealed class Kernel
{
    private Kernel(string name) => Name = name;

    /// <summary>The kernel. .NET Interactive had one above those of each language; here they are the same.</summary>
    public static Kernel Root { get; } = new("csharp");

    /// <summary>The kernel that runs this cell.</summary>
    public static Kernel Current => Root;

    /// <summary>Its name: that of its language.</summary>
    public string Name { get; }

    /// <summary>The kernel of a language, or null for one that is neither run nor shown here.</summary>
    public Kernel? FindKernelByName(string name) =>
        Workbook.Kernel.Languages.IsCSharp(name) || name == ".NET" ? Root
        : name == Name ? this
        : Workbook.Kernel.Languages.IsShown(name) || Workbook.Kernel.Languages.IsQuery(name) ? new Kernel(name) : null;

    /// <summary>Runs code as a cell would; it shares the cells' variables, and what it shows is shown in this cell.</summary>
    public Task<KernelCommandResult> SubmitCodeAsync(string code) => SendAsync(new SubmitCode(code));

    /// <summary>Runs a command.</summary>
    /// <exception cref="NotSupportedException">It is for a language that is neither run nor shown here.</exception>
    public Task<KernelCommandResult> SendAsync(SubmitCode command, CancellationToken cancellationToken = default)
    {
        var target = command.TargetKernelName ?? Name;
        var kernel = FindKernelByName(target) ?? throw new NotSupportedException(Workbook.Kernel.Languages.Advice(target));
        var code = kernel == Root ? command.Code : $"#!{kernel.Name}\n{command.Code}";
        return Task.Run(() => KernelCommandResult.Of(Workbook.Kernel.KernelServices.Run(code)), cancellationToken);
    }

    /// <summary>Shows a value in the forms named, or in all that there are; what is on show already stays as it is.</summary>
    public static DisplayedValue display(object? value, params string[] mimeTypes) =>
        value as DisplayedValue ?? DisplayedValue.Show(value, mimeTypes);

    /// <summary>
    /// The notebook's variables as a table: name, type, value (cut to a line; a query is not read for it), and how many rows and columns
    /// or items it has.
    /// </summary>
    public static IReadOnlyList<VariableSummary> Variables() => Workbook.Kernel.KernelServices.Variables();

    /// <summary>Text that is HTML already.</summary>
    public static IHtmlContent HTML(string content) => content.ToHtmlContent();

    /// <summary>A style sheet for the notebook.</summary>
    public static DisplayedValue CSS(string content) => DisplayedValue.Show($"<style>{content}</style>".ToHtmlContent(), []);

    /// <summary>Runs a script in the notebook's page.</summary>
    public static DisplayedValue Javascript(string scriptContent) => DisplayedValue.ShowAs(scriptContent, "application/javascript");

    /// <summary>Takes away what the cell has shown so far; with <paramref name="wait"/>, once there is something new to show.</summary>
    public static void ClearOutput(bool wait = false) => Workbook.Kernel.CellOutput.Current?.Clear(wait);

    /// <summary>Asks the analyst for a line of text.</summary>
    /// <exception cref="NotSupportedException">The client does not take questions.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") =>
        Task.FromResult(Workbook.Kernel.KernelServices.Input.Ask(prompt, password: typeHint == "password"));

    /// <summary>Asks the analyst for a line that is not shown as it is typed.</summary>
    /// <exception cref="NotSupportedException">The client does not take questions.</exception>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        Task.FromResult(new PasswordString(Workbook.Kernel.KernelServices.Input.Ask(prompt, password: true)));

    /// <summary>Asks the analyst for a line of text, waiting for it.</summary>
    public static string input(string prompt = "") => Workbook.Kernel.KernelServices.Input.Ask(prompt, password: false);

    /// <summary>Asks the analyst for a secret, waiting for it.</summary>
    public static PasswordString password(string prompt = "") => new(Workbook.Kernel.KernelServices.Input.Ask(prompt, password: true));
}
