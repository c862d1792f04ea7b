using System.Text.Json;

namespace Workbook.Kernel;

/// <summary>The language that a notebook cell's metadata names, as .NET Interactive, Polyglot Notebooks and VS Code write it.</summary>
internal static class CellLanguage
{
    /// <summary>The name, or null when the metadata names none.</summary>
    public static string? Of(JsonElement metadata)
    {
        foreach (var (owner, member) in (ReadOnlySpan<(string, string)>)[
            ("polyglot_notebook", "kernelName"), ("dotnet_interactive", "language"), ("vscode", "languageId")])
            if (metadata.TryGetProperty(owner, out var extension) && JsonMember.Read(extension, member) is { Length: > 0 } language)
                return language;
        return null;
    }

    /// <summary>The cell's text under the magic of its language: its metadata alone said that it is not C#.</summary>
    public static string Marked(string code, JsonElement metadata) =>
        Of(metadata) is { } language && Languages.IsOther(language) && !code.TrimStart().StartsWith("#!", StringComparison.Ordinal)
            ? $"#!{language}\n{code}"
            : code;

    /// <inheritdoc cref="Marked"/>
    public static string InCell(JsonElement cell, string code) =>
        cell.TryGetProperty("metadata", out var metadata) ? Marked(code, metadata) : code;

    /// <summary>Whether its metadata says, or leaves it open, that a cell is in a language that is run.</summary>
    public static bool IsRun(JsonElement cell) =>
        !cell.TryGetProperty("metadata", out var metadata) || Of(metadata) is not { } language || Languages.IsRun(language);
}
