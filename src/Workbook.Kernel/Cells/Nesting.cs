using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel;

/// <summary>
/// How deep brackets stand in one another. The compiler goes deeper with each, and beyond some thousands overflows its stack, which ends
/// the process: such text is refused before it comes to that.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 1000;

    // The compiler's time grows with the square of a chain: 20,000 terms take ten seconds, in which it can't be interrupted.
    private const int LongestChain = 10_000;

    /// <summary>Refuses text that is nested too deeply, or chains too many operators.</summary>
    /// <exception cref="InvalidDataException">It does; the message is one line.</exception>
    public static void Check(string code)
    {
        if (code.Length > Deepest && IsTooDeep(code))
            throw new InvalidDataException($"more than {Deepest:N0} brackets or signs stand in one another: the C# compiler cannot read that");
        if (code.Length > LongestChain && Chains(code) > LongestChain)
            throw new InvalidDataException($"more than {LongestChain:N0} operators in one expression: the C# compiler would not come to an end; divide it");
    }

    private static int Chains(string code)
    {
        var (operators, longest) = (0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CellCompiler.Language))
        {
            operators = token.Kind() switch
            {
                SyntaxKind.SemicolonToken or SyntaxKind.CommaToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => 0,
                var kind when SyntaxFacts.IsBinaryExpression(kind) => operators + 1,
                _ => operators,
            };
            longest = Math.Max(longest, operators);
        }
        return longest;
    }

    private static bool IsTooDeep(string code)
    {
        var (brackets, angles, signs) = (0, 0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CellCompiler.Language))
        {
            var kind = token.Kind();
            brackets += kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when brackets > 0 => -1,
                _ => 0,
            };
            // A "<" may also compare, and then nothing closes it: it counts to the end of its statement only.
            angles = kind switch
            {
                SyntaxKind.LessThanToken => angles + 1,
                SyntaxKind.GreaterThanToken when angles > 0 => angles - 1,
                SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => 0,
                _ => angles,
            };
            signs = kind is SyntaxKind.MinusToken or SyntaxKind.MinusMinusToken or SyntaxKind.PlusToken or SyntaxKind.PlusPlusToken
                or SyntaxKind.ExclamationToken or SyntaxKind.TildeToken ? signs + 1 : 0;
            if (Math.Max(brackets, Math.Max(angles, signs)) > Deepest)
                return true;
        }
        return false;
    }
}
