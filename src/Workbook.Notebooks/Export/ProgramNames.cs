using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Notebooks;

/// <summary>
/// The names of a notebook as names of one program. A cell may declare again what an earlier one declared, with another type, and a block
/// may use a variable's name for its own; a program may not, so that these get names of their own, wherever they are used.
/// </summary>
internal sealed class ProgramNames
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly string[] Usings =
        ["System", "System.IO", "System.Linq", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks"];

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ISymbol> _latest = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private ProgramNames()
    {
    }

    /// <summary>The cells with such names; nothing else in them changes.</summary>
    public static IReadOnlyList<string> Give(IReadOnlyList<string> cells)
    {
        var names = new ProgramNames();
        var compiled = Compile(cells);
        foreach (var cell in compiled)
            names._taken
                .UnionWith(Tree(cell)
                    .GetRoot()
                    .DescendantTokens()
                    .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                    .Select(token => token.ValueText));
        foreach (var member in compiled.SelectMany(Members))
            names.Name(member);
        return [.. compiled.Select(names.Renamed)];
    }

    private static List<CSharpCompilation> Compile(IReadOnlyList<string> cells)
    {
        MetadataReference[] framework =
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(file => MetadataReference.CreateFromFile(file))];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: Usings, allowUnsafe: true);
        var compiled = new List<CSharpCompilation>();
        foreach (var cell in cells)
        {
            var next = CSharpCompilation.CreateScriptCompilation(
                $"Cell{compiled.Count}", CSharpSyntaxTree.ParseText(cell, Script), framework, options);
            // What the notebook's own libraries declare is not known here: cells have errors, which CreateScriptCompilation would refuse.
            compiled.Add(compiled.Count == 0
                ? next
                : next.WithScriptCompilationInfo(next.ScriptCompilationInfo!.WithPreviousScriptCompilation(compiled[^1])));
        }
        return compiled;
    }

    private static SyntaxTree Tree(CSharpCompilation cell) => cell.SyntaxTrees[0];

    private static IEnumerable<ISymbol> Members(CSharpCompilation cell) =>
        cell.ScriptClass!
            .GetMembers()
            .Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null });

    private void Name(ISymbol member)
    {
        if (!_latest.TryGetValue(member.Name, out var earlier))
            _names[member] = member.Name;
        else
            _names[member] = CanBeAssigned(earlier, member) ? _names[earlier] : Fresh(member.Name);
        _latest[member.Name] = member;
    }

    private static bool CanBeAssigned(ISymbol earlier, ISymbol later) =>
        earlier is IFieldSymbol { IsConst: false } before && later is IFieldSymbol { IsConst: false } now
        && IsStatement(before) && IsStatement(now)
        && IsKnown(before.Type) && SymbolEqualityComparer.Default.Equals(before.Type, now.Type);

    // Not one that an argument or a pattern declares.
    private static bool IsStatement(IFieldSymbol variable) => variable.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax;

    private static bool IsKnown(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        IArrayTypeSymbol array => IsKnown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsKnown),
        _ => true,
    };

    private string Fresh(string name)
    {
        var number = 2;
        while (!_taken.Add($"{name}{number}"))
            number++;
        return $"{name}{number}";
    }

    private string Renamed(CSharpCompilation cell)
    {
        var model = cell.GetSemanticModel(Tree(cell));
        var changes = Tree(cell).GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => Change(token, SymbolOf(token, model))).OfType<TextChange>().ToList();
        return Tree(cell).GetText().WithChanges(changes).ToString();
    }

    private TextChange? Change(SyntaxToken token, ISymbol? symbol)
    {
        if (symbol is null || symbol.Name != token.ValueText || NameOf(symbol) is not { } name || name == token.ValueText)
            return null;
        var keptName = token.Parent?.Parent switch
        {
            // A member without a name of its own takes that of the variable.
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => $"{token.ValueText} = ",
            ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } => $"{token.ValueText}: ",
            _ => "",
        };
        return new TextChange(token.Span, keptName + name);
    }

    private string? NameOf(ISymbol symbol)
    {
        if (_names.TryGetValue(symbol, out var name))
            return name;
        // A function's own may hide a variable of the program, a block's may not.
        var isOfABlock = symbol.ContainingSymbol is IFieldSymbol
            or IMethodSymbol { IsImplicitlyDeclared: true, MethodKind: not MethodKind.AnonymousFunction };
        return symbol is ILocalSymbol or IRangeVariableSymbol && isOfABlock && _latest.ContainsKey(symbol.Name)
            ? _names[symbol] = Fresh(symbol.Name)
            : null;
    }

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model) => token.Parent switch
    {
        SimpleNameSyntax name =>
            (model.GetSymbolInfo(name) is { Symbol: { } symbol }
                ? symbol
                : model.GetSymbolInfo(name).CandidateSymbols.FirstOrDefault())?.OriginalDefinition,
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => model.GetDeclaredSymbol(token.Parent)?.ContainingType,
        { } declaration => model.GetDeclaredSymbol(declaration),
        null => null,
    };
}
