namespace Workbook.Tests;

/// <summary>Jupyter's classic Notebook 6 in a real browser.</summary>
public sealed class ClassicNotebookTests(RegisteredKernel kernel) : IClassFixture<RegisteredKernel>
{
    private const string Chromium = "../../../bin/chromium";

    [ClientFact("notebook", Chromium)]
    public async Task A_notebook_opens_runs_and_shows_its_tables_and_charts()
    {
        using var notebook = await ClassicNotebook.OpenAsync(kernel, "02-quote-attribution.ipynb");
        await notebook.EvaluateAsync("Jupyter.notebook.clear_all_output()");
        Assert.Equal("0", await notebook.EvaluateAsync("document.querySelectorAll('.output_png img').length"));
        await notebook.RunAllAsync();
        Assert.Equal("0", await notebook.EvaluateAsync("document.querySelectorAll('.output_error').length"));
        await notebook.UntilAsync("document.querySelectorAll('.output_html table tr').length > 20");
        await notebook.UntilAsync("[...document.querySelectorAll('.output_png img')].filter(i => i.naturalWidth > 500).length >= 3");
        await KeepAsync(notebook, "document.querySelector('.output_png img')", "classic-notebook-chart.png");
        await KeepAsync(notebook, "document.querySelector('.output_html table')", "classic-notebook-table.png");
    }

    [ClientFact("notebook", Chromium)]
    public async Task Completion_hover_and_interrupt_work_and_variables_survive()
    {
        await File.WriteAllTextAsync(Path.Combine(kernel.Notebooks, "empty.ipynb"), """
            {"cells":[],"metadata":{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}},
             "nbformat":4,"nbformat_minor":4}
            """);
        using var notebook = await ClassicNotebook.OpenAsync(kernel, "empty.ipynb");
        await notebook.TypeCellAsync("Console.Write");
        await notebook.PressUntilAsync(
            "Tab", 9, shift: false, "[...document.querySelectorAll('.completions option')].some(o => o.textContent.includes('WriteLine'))");
        await notebook.PressAsync("Escape", 27);

        await notebook.TypeCellAsync("Console.WriteLine");
        await notebook.PressUntilAsync(
            "Tab", 9, shift: true,
            "document.querySelector('#tooltip') && document.querySelector('#tooltip').textContent.includes('void Console.WriteLine(')");
        await notebook.PressAsync("Escape", 27);

        await notebook.TypeCellAsync("var kept = 41; Console.Write(\"running\"); while (true) { }");
        await notebook.PressAsync("Enter", 13, control: true);
        await notebook.UntilAsync("[...document.querySelectorAll('.output_stdout')].some(o => o.textContent.includes('running'))");
        await notebook.EvaluateAsync("document.querySelector('button[data-jupyter-action=\"jupyter-notebook:interrupt-kernel\"]').click()");
        await notebook.UntilAsync("!Jupyter.notebook.kernel_busy && document.querySelector('.output_error')");

        await notebook.TypeCellAsync("kept + 1");
        await notebook.PressAsync("Enter", 13, control: true);
        await notebook.UntilAsync("[...document.querySelectorAll('.output_result')].some(r => r.textContent.trim() == '42')");
    }

    // Left beside the test's results, for a person to look at.
    private static async Task KeepAsync(ClassicNotebook notebook, string element, string name)
    {
        await notebook.EvaluateAsync($"{element}.scrollIntoView({{ block: 'center' }})");
        await Task.Delay(300);
        await File.WriteAllBytesAsync(Path.Combine(AppContext.BaseDirectory, name), await notebook.ScreenshotAsync());
    }
}
