using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel;

/// <summary>
/// How deep brackets stand in one another, and how many operators in a row. The compiler goes deeper with each bracket, and beyond some
/// thousands overflows its stack, which ends the process; its time grows with the square of a row. Such text is refused before it comes to
/// that.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 1000;

    // 20,000 terms take ten seconds, in which the compiler can't be interrupted.
    private const int LongestChain = 10_000;

    /// <summary>Refuses text that is nested too deeply, or chains too many operators.</summary>
    /// <exception cref="InvalidDataException">It does; the message is one line.</exception>
    public static void Check(string code)
    {
        if (code.Length <= Deepest)
            return;
        var (brackets, angles, signs, operators, chain) = (0, 0, 0, 0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CellCompiler.Language))
        {
            var kind = token.Kind();
            brackets = Brackets(brackets, kind);
            angles = Angles(angles, kind);
            signs = IsSign(kind) ? signs + 1 : 0;
            if (Math.Max(brackets, Math.Max(angles, signs)) > Deepest)
                throw new InvalidDataException(
                    $"more than {Deepest:N0} brackets or signs stand in one another: the C# compiler cannot read that");
            operators = EndsExpression(kind) ? 0 : SyntaxFacts.IsBinaryExpression(kind) ? operators + 1 : operators;
            chain = Math.Max(chain, operators);
        }
        if (chain > LongestChain)
            throw new InvalidDataException(
                $"more than {LongestChain:N0} operators in one expression: the C# compiler would not come to an end; divide it");
    }

    private static int Brackets(int open, SyntaxKind kind) => kind switch
    {
        SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken => open + 1,
        SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when open > 0 => open - 1,
        _ => open,
    };

    // A "<" may also compare, and then nothing closes it: it counts to the end of its statement only.
    private static int Angles(int open, SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanToken => open + 1,
        SyntaxKind.GreaterThanToken when open > 0 => open - 1,
        SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => 0,
        _ => open,
    };

    private static bool IsSign(SyntaxKind kind) => kind is SyntaxKind.MinusToken or SyntaxKind.MinusMinusToken or SyntaxKind.PlusToken
        or SyntaxKind.PlusPlusToken or SyntaxKind.ExclamationToken or SyntaxKind.TildeToken;

    private static bool EndsExpression(SyntaxKind kind) =>
        kind is SyntaxKind.SemicolonToken or SyntaxKind.CommaToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken;
}
