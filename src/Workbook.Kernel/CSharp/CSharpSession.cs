using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// C# cells and the state between them. Each cell is a Roslyn submission that sees the ones before it; variables that a
/// failed or interrupted cell had set stay set.
/// </summary>
internal sealed class CSharpSession
{
    private readonly LibraryContext _libraries = new();
    private readonly Lock _compiling = new();
    private readonly ConcurrentDictionary<string, string> _sources = new();
    private readonly SessionPackages _packages;
    private readonly UsedValues _used = new();
    private readonly PoliteCells _polite = new();

    public CSharpSession()
    {
        Compiler = new CellCompiler(WorkingDirectory);
        _packages = new SessionPackages(this);
    }

    /// <summary>Paths in <c>#r</c> and <c>#load</c> are relative to this folder.</summary>
    public string WorkingDirectory { get; } = Directory.GetCurrentDirectory();

    /// <summary>Compiles the cells, and knows what they declared.</summary>
    public CellCompiler Compiler { get; }

    /// <summary>
    /// A session, made in the background, which goes on to compile a first piece there: the compiler gets ready while the kernel binds its
    /// sockets and its client says hello.
    /// </summary>
    public static Task<CSharpSession> Begin()
    {
        var made = new TaskCompletionSource<CSharpSession>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => WarmUp(made)) { IsBackground = true, Name = "Warm up" }.Start();
        return made.Task;
    }

    /// <summary>
    /// Compiles and runs one piece of C#; <paramref name="name"/> stands for it in errors. A running cell may call it too:
    /// what it declares, the cells that follow see.
    /// </summary>
    public CellResult Run(string code, string name, CancellationToken interrupted)
    {
        _sources[name] = code;
        CompiledCell cell;
        object?[] objects;
        var source = SourceText.From(code, Encoding.UTF8);
        if (Refer(ref source, interrupted) is { } missing)
            return new CellResult.Failed(missing);
        lock (_compiling)
        {
            cell = Compiler.Compile(source, name, _polite.AreAny, interrupted);
            if (cell.Errors.Count > 0)
                return new CellResult.Failed(DiagnosticText.Failure(cell.Errors));
            objects = Compiler.Join(cell);
        }
        DiagnosticText.ShowWarnings(cell.Diagnostics);
        return cell.Code is null ? new CellResult.Nothing() : Execute(cell, objects, interrupted);
    }

    /// <summary>Whether a piece of C# has no errors; it is not run.</summary>
    public bool Compiles(string code, CancellationToken interrupted)
    {
        lock (_compiling)
            return Compiler.Compile(SourceText.From(code, Encoding.UTF8), "Cell[0]", _polite.AreAny, interrupted).Errors.Count == 0;
    }

    /// <summary>The variables that cells declared and that are in sight, by name.</summary>
    public IReadOnlyList<Variable> Variables()
    {
        List<object> cells;
        lock (_compiling)
            cells = [.. Compiler.Chain.Objects()];
        return
        [
            .. cells
                .SelectMany(cell => cell.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance)
                    .Where(field => !field.Name.Contains('<', StringComparison.Ordinal))
                    .Select(field => new Variable(field.Name, field.FieldType, field.GetValue(cell))))
                .DistinctBy(variable => variable.Name)
                .OrderBy(variable => variable.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Disposes of what <c>using</c> variables hold, now that their cell has ended; gives why that failed, or null.</summary>
    public CellFailure? DisposeUsed(CancellationToken interrupted)
    {
        if (_used.IsEmpty)
            return null;
        // A cell that was interrupted still closes its files; the interrupt was for what it did before.
        using var fresh = new CancellationTokenSource();
        try
        {
            CellThread.Run(_used.DisposeAsync, interrupted.IsCancellationRequested ? fresh.Token : interrupted);
            return null;
        }
        catch (Exception error)
        {
            return Failure(error, interrupted.IsCancellationRequested);
        }
    }

    /// <summary>What a cell's exception says, with the lines of the cells that it passed.</summary>
    public CellFailure Failure(Exception error, bool interrupted) => ExceptionText.Failure(error, interrupted, LineOf);

    /// <summary>Makes an assembly and what lies beside it known to the cells that follow.</summary>
    public void Refer(string path)
    {
        foreach (var file in LibraryFolder.WithWhatLiesBeside(path))
            ReferTo(file);
    }

    /// <summary>Makes one assembly known to the cells that follow.</summary>
    public void ReferTo(string file)
    {
        lock (_compiling)
            Compiler.ReferTo(file);
        _libraries.Add(file);
    }

    /// <summary>Makes an assembly known that cells have as an image only, unless they have one of its name already; loads it.</summary>
    public Assembly Bring(string name, Func<byte[]> image)
    {
        lock (_compiling)
        {
            if (Compiler.RefersTo(name))
                return _libraries.LoadFromAssemblyName(new AssemblyName(name));
            var bytes = image();
            var assembly = _libraries.Add(name, bytes);
            Compiler.ReferTo(name, MetadataReference.CreateFromImage(bytes));
            return assembly;
        }
    }

    /// <summary>Makes the native libraries of a folder known.</summary>
    public void ReferToNative(string folder) => _libraries.AddNative(folder);

    private static void WarmUp(TaskCompletionSource<CSharpSession> made)
    {
        try
        {
            var session = new CSharpSession();
            made.SetResult(session);
            session.FirstSubmission();
        }
        catch (Exception error) when (made.TrySetException(error))
        {
        }
    }

    private void FirstSubmission()
    {
        // Not CancellationToken.None: with that one ControlledExecution does not come back.
        using var never = new CancellationTokenSource();
        Run("0", "Cell[0]", never.Token);
    }

    // Nothing waits for a feed but the cell that asks for a package.
    private CellFailure? Refer(ref SourceText source, CancellationToken interrupted)
    {
        var directives = ReferenceDirectives.Take(ref source, WorkingDirectory);
        if (directives.Failure is { } missing)
            return missing;
        foreach (var path in directives.Libraries)
            Refer(path);
        if (_packages.Add(directives, interrupted) is { } failure)
            return failure;
        ReferToGiven(source.ToString());
        return null;
    }

    private void ReferToGiven(string code)
    {
        lock (_compiling)
            foreach (var file in GivenLibraries.NamedIn(code).Where(file => !Compiler.RefersTo(Path.GetFileNameWithoutExtension(file))))
            {
                Compiler.ReferTo(file);
                _libraries.AddAlone(file);
            }
    }

    private CellResult Execute(CompiledCell cell, object?[] objects, CancellationToken interrupted)
    {
        using var interrupts = _polite.Begin(interrupted);
        try
        {
            var start = Start(cell);
            var value = CellThread.Run(() => start(objects), interrupted);
            return cell.ShowsValue ? new CellResult.Value(value) : new CellResult.Nothing();
        }
        catch (Exception error)
        {
            return new CellResult.Failed(Failure(error, interrupted.IsCancellationRequested));
        }
        finally
        {
            lock (_compiling)
            {
                _used.Add(cell, objects);
                Compiler.Chain.ReleaseHidden();
            }
        }
    }

    private string? LineOf(string name, int number) =>
        _sources.TryGetValue(name, out var source) ? source.Split('\n').ElementAtOrDefault(number - 1) : null;

    private Func<object?[], Task<object?>> Start(CompiledCell cell)
    {
        using var code = new MemoryStream(cell.Code!);
        using var lines = new MemoryStream(cell.Lines!);
        var entry = cell.Compilation.GetEntryPoint(CancellationToken.None)!;
        var assembly = _libraries.LoadFromStream(code, lines);
        if (cell.IsPolite)
            _polite.Add(assembly);
        return assembly
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }
}
