using System.Reflection;

namespace Workbook.Kernel;

/// <summary>
/// DuckDB and data frames, among the libraries of the cells: those that the notebook has, else packages. The part that knows both lies in
/// this assembly as it was built, and is loaded when the first SQL cell runs.
/// </summary>
internal sealed class SqlLibrary
{
    private const string Part = "Analysis.Sql";
    private const string Database = $"{Part}.NotebookDatabase";

    // What it is compiled against, and the package that brings it.
    private static readonly (string Assembly, string Package)[] Needed =
        [("DuckDB.NET.Data", "DuckDB.NET.Data.Full"), ("Microsoft.Data.Analysis", "Microsoft.Data.Analysis")];

    private readonly Func<string, IReadOnlyDictionary<string, object>, bool, CancellationToken, object?> _ask;
    private readonly Func<IReadOnlyList<string>> _created;

    private SqlLibrary(Type database)
    {
        var one = Activator.CreateInstance(database)!;
        _ask = database.GetMethod("Ask")!
            .CreateDelegate<Func<string, IReadOnlyDictionary<string, object>, bool, CancellationToken, object?>>(one);
        _created = database.GetMethod("Created")!.CreateDelegate<Func<IReadOnlyList<string>>>(one);
    }

    /// <summary>C# for the answer that was kept last.</summary>
    public const string KeptAnswer = $"global::{Database}.Take()!";

    /// <summary>The packages to ask for, a line each, where the notebook has not brought the same itself; empty when it has.</summary>
    public static string Missing(CellCompiler compiler) => string.Join('\n', Needed
        .Where(library => !compiler.RefersTo(library.Assembly))
        .Select(library => $"#r \"nuget: {library.Package}, {VersionOf(library.Package)}\""));

    /// <summary>Loads it.</summary>
    public static SqlLibrary Load(CSharpSession session) => new(session.Bring(Part, Image).GetType(Database, throwOnError: true)!);

    /// <summary>The tables and views that queries created.</summary>
    public IReadOnlyList<string> Created() => _created();

    /// <summary>Asks; the answer is a data frame, or null when there is none.</summary>
    /// <param name="query">Statements.</param>
    /// <param name="tables">What they see under a name: a data frame, or a file's path.</param>
    /// <param name="isKept">Whether a cell is to have it by <see cref="KeptAnswer"/>.</param>
    /// <param name="interrupted">Stops it.</param>
    public object? Ask(string query, IReadOnlyDictionary<string, object> tables, bool isKept, CancellationToken interrupted) =>
        _ask(query, tables, isKept, interrupted);

    private static byte[] Image()
    {
        using var resource = typeof(SqlLibrary).Assembly.GetManifestResourceStream($"{Part}.dll")!;
        using var image = new MemoryStream();
        resource.CopyTo(image);
        return image.ToArray();
    }

    private static string VersionOf(string package) => typeof(SqlLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(known => known.Key == package).Value!;
}
