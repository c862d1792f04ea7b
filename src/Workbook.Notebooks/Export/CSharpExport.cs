using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Notebooks;

/// <summary>A C# notebook as a file-based app: <c>dotnet run NAME.cs</c> runs it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/core/sdk/file-based-apps">File-based apps.</seealso>
public sealed class CSharpExport
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly HashSet<string> _usings = new(StringComparer.Ordinal) { "using System.Collections;", "using System.Text;" };
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _types = new();

    private CSharpExport()
    {
    }

    /// <summary>The source of the app.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">Where the app will lie: paths in it are relative to that.</param>
    /// <exception cref="NotebookException">It refers to what an app in one file cannot.</exception>
    public static string Source(Notebook notebook, string path)
    {
        var export = new CSharpExport();
        var references = new FileAppReferences(notebook, path);
        var parts = notebook.Cells.SelectMany(cell => IsCSharp(cell)
            ? UsingDeclarations.Apart(references.Take(cell.Source)).Select(source => (Cell: cell, Source: source))
            : [(cell, cell.Source)]).ToList();
        var code = new Queue<string>(ProgramNames.Give([.. parts.Where(part => IsCSharp(part.Cell)).Select(part => part.Source)]));
        foreach (var (cell, source) in parts)
            if (cell.Kind == CellKind.Markdown)
                export.AddProse(source);
            else if (IsCSharp(cell))
                export.AddCode(code.Dequeue());
        return export.Assemble(references);
    }

    /// <summary>Writes the app.</summary>
    /// <inheritdoc cref="Source"/>
    public static void Write(Notebook notebook, string path) => AtomicFile.Write(path, Source(notebook, path));

    private static bool IsCSharp(Cell cell) =>
        cell.Kind == CellKind.Code && cell.Language is null or "csharp" or "C#" or "polyglot-notebook";

    private string Assemble(FileAppReferences references) => $$"""
        {{string.Join('\n', references.Directives)}}

        {{string.Join('\n', _usings.Order(StringComparer.Ordinal))}}

        Environment.CurrentDirectory = Path.Combine(
            (string)AppContext.GetData("EntryPointFileDirectoryPath")!, {{SymbolDisplay.FormatLiteral(references.Folder, true)}});

        {{_statements.ToString().Trim()}}

        static void display(object? value) => value.Display();

        {{_types.ToString().TrimStart()}}internal static class Shown
        {
            private const int Items = 20;

            public static void Display(this object? value)
            {
                if (value is not IEnumerable items || value is string
                    || value.GetType().GetMethod("ToString", [])!.DeclaringType != typeof(object) && value is not Array)
                {
                    Console.WriteLine(value);
                    return;
                }
                foreach (var item in items.Cast<object?>().Take(Items))
                    Console.WriteLine(item);
            }
        }

        """;

    private void AddProse(string markdown) =>
        _statements.Append(string.Concat(markdown.Split('\n').Select(line => $"// {line}".TrimEnd() + "\n"))).Append('\n');

    private void AddCode(string code)
    {
        var unit = CSharpSyntaxTree.ParseText(code, Script).GetCompilationUnitRoot();
        foreach (var directive in unit.Usings)
            _usings.Add(directive.ToString());
        foreach (var member in unit.Members)
            Add(member);
        if (Comments(unit.EndOfFileToken) is { Length: > 0 } rest)
            _statements.Append(rest);
        _statements.Append('\n');
    }

    // C# takes any other expression only as part of a statement; a notebook's semicolon after it hides its value.
    private static bool IsStatement(ExpressionSyntax expression) => expression is
        AssignmentExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax
        or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax;

    private void Add(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                _types.Append(member.ToFullString().Trim()).Append("\n\n");
                break;
            case FieldDeclarationSyntax field:
                AddVariables(field);
                break;
            case GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } shown }:
                _statements.Append(Comments(member)).Append("display(").Append(shown.Expression).Append(");\n");
                break;
            case GlobalStatementSyntax { Statement: ExpressionStatementSyntax { Expression: var hidden } } when !IsStatement(hidden):
                _statements.Append(Comments(member)).Append("_ = ").Append(hidden).Append(";\n");
                break;
            case MethodDeclarationSyntax method:
                _statements.Append(Comments(member))
                    .Append(method.WithModifiers(LocalModifiers(method.Modifiers)).ToString().Trim())
                    .Append('\n');
                break;
            default:
                _statements.Append(member.ToFullString().Trim('\n')).Append('\n');
                break;
        }
    }

    /// <summary>A variable that an earlier cell declared with the same type is assigned to: one program cannot declare it twice.</summary>
    private void AddVariables(FieldDeclarationSyntax field)
    {
        _statements.Append(Comments(field));
        foreach (var variable in field.Declaration.Variables)
        {
            var type = field.Modifiers.Any(SyntaxKind.ConstKeyword) ? $"const {field.Declaration.Type}" : field.Declaration.Type.ToString();
            var isNew = _variables.Add(variable.Identifier.ValueText);
            if (isNew || variable.Initializer is not null)
                _statements.Append(isNew ? type + " " : "").Append(variable).Append(";\n");
        }
    }

    private static SyntaxTokenList LocalModifiers(SyntaxTokenList modifiers) => new(modifiers.Where(modifier =>
        modifier.IsKind(SyntaxKind.StaticKeyword) is false
        && (modifier.IsKind(SyntaxKind.AsyncKeyword) || modifier.IsKind(SyntaxKind.UnsafeKeyword)))
        .Select(modifier => modifier.WithTrailingTrivia(SyntaxFactory.Space)));

    private static string Comments(SyntaxNodeOrToken node) =>
        node.GetLeadingTrivia().ToFullString().Trim() is { Length: > 0 } comments ? comments + "\n" : "";
}
