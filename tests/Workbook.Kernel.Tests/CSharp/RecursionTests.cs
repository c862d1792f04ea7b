using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel.Tests;

public sealed class RecursionTests
{
    [Theory]
    [InlineData("int Deep(int n) => Deep(n + 1);", true)]
    [InlineData("int Even(int n) => Odd(n); int Odd(int n) => Middle(n); int Middle(int n) => Even(n);", true)]
    [InlineData("void Outer() { void Inner() => Inner(); Inner(); }", true)]
    [InlineData("class Person { public string Name => Name; }", true)]
    [InlineData("record Node(string Name) { public Node Next { get; set; } }", true)]
    [InlineData("int Add(int a, int b) => a + b; int Twice(int n) => Add(n, n); Twice(2)", false)]
    [InlineData("record Pair(int A, int B); int Sum(Pair pair) => pair.A + pair.B;", false)]
    [InlineData("Enumerable.Range(0, 3).Select(n => n * 2)", false)]
    [InlineData("", false)]
    public void A_cell_that_declares_what_may_call_itself_is_known(string cell, bool isPossible) =>
        Assert.Equal(isPossible, Recursion.IsPossible(CSharpSyntaxTree.ParseText(cell, CellCompiler.Language).GetRoot()));
}
