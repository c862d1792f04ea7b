using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>Kernels that need no installation: what a notebook asks for is looked for here first.</summary>
    public ImmutableArray<KernelSpec> Kernels { get; init; } = [];

    /// <summary>
    /// The folders of installed kernelspecs, in the order in which they hide each other: what is not among
    /// <see cref="Kernels"/> is looked for there.
    /// </summary>
    public ImmutableArray<string> KernelFolders { get; init; } = [];

    /// <summary>The kernel to use instead of the one each notebook names.</summary>
    public string? KernelName { get; init; }

    /// <summary>How long one cell may run.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromSeconds(600);

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;
}
