using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Kernel;

/// <summary>
/// The cells that declared something, each seeing those before it, and the objects that hold their variables. Cells
/// that declare nothing do not join: a name is looked up through every link, so that each costs all cells after it.
/// </summary>
internal sealed class SubmissionChain(CSharpCompilation root)
{
    private readonly Dictionary<string, Declared> _visible = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _visibleMembers = [];

    // Slot 0 is the host object's, of which there is none; the compiler numbers the cells that have code from 1.
    private object?[] _objects = new object?[64];
    private int _links;

    /// <summary>What the next cell is compiled after.</summary>
    public CSharpCompilation Last { get; private set; } = root;

    /// <summary>Counts the changes to what is declared.</summary>
    public int Version { get; private set; }

    /// <summary>What cells declared and no later cell has hidden.</summary>
    public IEnumerable<ISymbol> Visible => _visible.Values.Select(declared => declared.Symbol);

    /// <summary>The using directives of all cells.</summary>
    public IReadOnlySet<string> Usings => _usings;

    /// <summary>The objects to start a cell with that does not join. A copy: it puts its own object after them.</summary>
    public object?[] ObjectsForOutsider() => [.. _objects.Take(_links + 1), null];

    /// <summary>The objects of the cells, from the latest back.</summary>
    public IEnumerable<object> Objects() => _objects.Take(_links + 1).Reverse().OfType<object>();

    /// <summary>Whether later cells have something to see in it.</summary>
    public static bool Declares(CSharpCompilation cell) =>
        Members(cell).Any() || cell.SyntaxTrees.Any(tree => UsingsOf(tree).Any());

    /// <summary>Adds a cell that has not run yet, and gives the objects to start it with; it puts its own after them.</summary>
    public object?[] Join(CSharpCompilation cell, bool hasCode)
    {
        Last = cell;
        Version++;
        _usings.UnionWith(cell.SyntaxTrees.SelectMany(UsingsOf));
        if (!hasCode)
            return _objects;
        if (++_links >= _objects.Length)
            Array.Resize(ref _objects, _objects.Length * 2);
        _visibleMembers[_links] = 0;
        foreach (var member in Members(cell))
            Show(member, _links);
        return _objects;
    }

    /// <summary>
    /// Lets go of the objects that no later cell can name. What they hold lives on only if a function or another object
    /// still refers to it: a cell that loads a table and is run ten times keeps one table, not ten.
    /// </summary>
    public void ReleaseHidden()
    {
        foreach (var slot in _visibleMembers.Where(slot => slot.Value == 0).Select(slot => slot.Key).ToList())
        {
            _objects[slot] = null;
            _visibleMembers.Remove(slot);
        }
    }

    private void Show(ISymbol member, int slot)
    {
        var key = Key(member);
        if (_visible.TryGetValue(key, out var hidden) && Hides(member, hidden.Symbol) && hidden.Symbol is not ITypeSymbol)
            _visibleMembers[hidden.Slot]--;
        _visible.Remove(key);
        _visible[key] = new Declared(member, slot);
        if (member is not ITypeSymbol)
            _visibleMembers[slot]++;
    }

    // A call looks past a variable that cannot be called, to an older one that can.
    private static bool Hides(ISymbol member, ISymbol older) => !CanBeCalled(older) || CanBeCalled(member);

    private static bool CanBeCalled(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type.TypeKind is TypeKind.Delegate or TypeKind.Dynamic or TypeKind.FunctionPointer,
        IPropertySymbol property => property.Type.TypeKind is TypeKind.Delegate or TypeKind.Dynamic or TypeKind.FunctionPointer,
        _ => true,
    };

    private static string Key(ISymbol member) => member switch
    {
        IMethodSymbol method =>
            $"{method.Name}`"
                + $"{method.Arity}("
                + $"{string.Join(',', method.Parameters.Select(parameter => $"{parameter.RefKind} {parameter.Type.ToDisplayString()}"))})",
        INamedTypeSymbol type => $"{type.Name}`{type.Arity}",
        _ => member.Name,
    };

    private static IEnumerable<ISymbol> Members(CSharpCompilation cell) =>
        cell.ScriptClass?.GetMembers()
            .Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null }) ?? [];

    private static IEnumerable<string> UsingsOf(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Usings.Select(directive => directive.ToString());

    private sealed record Declared(ISymbol Symbol, int Slot);
}
