namespace Workbook.Kernel;

/// <summary>Why a cell failed, as a client shows it.</summary>
/// <param name="Name">The error's class, or <c>CompilationError</c>.</param>
/// <param name="Message">One line, or the exception's own words.</param>
/// <param name="Traceback">Lines for the reader.</param>
internal sealed record CellFailure(string Name, string Message, IReadOnlyList<string> Traceback);

/// <summary>What running a piece of C# came to.</summary>
internal abstract record CellResult
{
    /// <summary>It ran, and its last expression's value is to be shown.</summary>
    public sealed record Value(object? Shown) : CellResult;

    /// <summary>It ran, and there is nothing to show.</summary>
    public sealed record Nothing : CellResult;

    /// <summary>It did not compile, threw, or was interrupted.</summary>
    public sealed record Failed(CellFailure Failure) : CellResult;
}
