using System.Text.Json;

namespace Workbook.Notebooks.Tests;

/// <summary>Notebooks made of a few cells.</summary>
internal static class Sample
{
    public static Notebook Of(params IEnumerable<Cell> cells) => Empty("C#", ".net-csharp").WithCells(cells);

    public static Notebook Python(string path, params IEnumerable<string> code) =>
        Empty("python", "python3", path).WithCells(code.Select((source, index) => Cell.Code(source, $"c{index}")));

    public static Cell Markdown(string source) =>
        new(JsonSerializer.SerializeToElement(new { cell_type = "markdown", metadata = new { }, source }));

    public static Cell Code(string source, params IEnumerable<Output> outputs) => Cell.Code(source, "c").WithRun(1, outputs);

    public static Output Display(params IEnumerable<(string Type, object Data)> data) => Output.Display(JsonSerializer.SerializeToElement(
        new { data = data.ToDictionary(item => item.Type, item => item.Data), metadata = new { } }));

    private static Notebook Empty(string language, string kernel, string path = "sample.ipynb") => Notebook.Parse(
        $$"""
        {"cells": [], "metadata": {"kernelspec": {"language": "{{language}}", "name": "{{kernel}}"} }, "nbformat": 4, "nbformat_minor": 5}
        """, path);
}
