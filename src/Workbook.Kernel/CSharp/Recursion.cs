using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Kernel;

/// <summary>
/// Whether a cell declares what may call itself. Only such a cell is compiled with a look at the stack before each call, which
/// makes an error of an overflow that would end the process, but costs a small function several times its own work.
/// </summary>
internal static class Recursion
{
    /// <summary>
    /// By names alone: a declaration that mentions itself, or another that leads back to it. A cell sees no later
    /// one, so no circle spans two.
    /// </summary>
    public static bool IsPossible(SyntaxNode cell)
    {
        var mentions = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var declaration in cell.DescendantNodes())
            if (NameOf(declaration) is { } name)
                Add(mentions, name, declaration);
        return mentions.Keys.Any(name => LeadsBack(mentions, name));
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    private static void Add(Dictionary<string, HashSet<string>> mentions, string name, SyntaxNode declaration)
    {
        if (!mentions.TryGetValue(name, out var mentioned))
            mentions.Add(name, mentioned = new HashSet<string>(StringComparer.Ordinal));
        mentioned.UnionWith(declaration.DescendantNodes().OfType<SimpleNameSyntax>().Select(other => other.Identifier.ValueText));
    }

    private static bool LeadsBack(Dictionary<string, HashSet<string>> mentions, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
            foreach (var mentioned in mentions[next])
                if (mentioned == name)
                    return true;
                else if (mentions.ContainsKey(mentioned) && seen.Add(mentioned))
                    open.Push(mentioned);
        return false;
    }
}
