using Microsoft.DotNet.Interactive.Commands;

namespace Analysis.Interactive;

/// <summary>The command of the magic <c>#!articles</c>.</summary>
public sealed class LoadArticles : KernelDirectiveCommand
{
    /// <summary>The name of the variable when the magic gives none.</summary>
    public const string UsualName = "articles";

    /// <summary>The file or folder, relative to the notebook's folder.</summary>
    public string Path { get; set; } = "";

    /// <summary>The variable's name; null for <see cref="UsualName"/>.</summary>
    public string? Name { get; set; }
}
