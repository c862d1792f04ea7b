using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;

namespace Workbook.Kernel;

/// <summary>Runs a cell, part by part; what a part but the last shows is shown as it comes.</summary>
internal sealed class CellRunner(CSharpSession session)
{
    private readonly MagicCommands _magics = new(session);

    /// <summary>Runs the cell; <paramref name="name"/> stands for it in errors.</summary>
    public CellResult Run(string cell, string name, CancellationToken interrupted)
    {
        var watch = Stopwatch.StartNew();
        var parts = CellSplitter.Split(cell);
        CellResult result = new CellResult.Nothing();
        foreach (var part in parts)
        {
            ShowNow(result, interrupted);
            result = part.Magic.Length == 0
                ? RunCSharp(part, name, interrupted)
                : _magics.Run(part, (file, code) => Run(code, file, interrupted), interrupted);
            if (result is CellResult.Failed)
                return result;
        }
        if (parts.All(part => part.Magic != "time"))
            return result;
        ShowNow(result, interrupted);
        ShowNow(
            new CellResult.Value(string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds:0.###}ms")),
            interrupted);
        return new CellResult.Nothing();
    }

    /// <inheritdoc cref="CSharpSession.DisposeUsed"/>
    public CellFailure? End(CancellationToken interrupted) => session.DisposeUsed(interrupted);

    /// <inheritdoc cref="CSharpSession.Failure"/>
    public CellFailure Failure(Exception error, bool interrupted) => session.Failure(error, interrupted);

    private CellResult RunCSharp(CellPart part, string name, CancellationToken interrupted)
    {
        Nesting.Check(part.Body);
        var result = session.Run(Padded(part), name, interrupted);
        return result is CellResult.Failed { Failure: var failure }
            ? new CellResult.Failed(LanguageGuess.WithAdvice(failure, part.Body))
            : result;
    }

    // Blank lines stand for what comes before the part, so that errors name the cell's own lines.
    private static string Padded(CellPart part) => new string('\n', part.Line) + part.Body;

    /// <summary>The value in its forms; null when it is on show already. An interrupt stops it, as a query may only now be read.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static JsonObject? Format(CellResult.Value value, CancellationToken interrupted) => DisplayedValue.IsOnShow(value.Shown)
        ? null
        : (JsonObject?)CellThread.Run(() => Task.FromResult<object?>(ValueFormatter.Format(value.Shown)), interrupted);

    private static void ShowNow(CellResult result, CancellationToken interrupted)
    {
        if (result is CellResult.Value value && Format(value, interrupted) is { } bundle)
            DisplayedValue.ShowBundle(bundle);
    }
}
