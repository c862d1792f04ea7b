using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Notebooks.Tests;

public sealed class ParametersTests
{
    private const string Declarations = """
        var seeds = "../seeds"; int limit = 10; double share = 0.5; bool all = false; long big = 1L; var from = new DateOnly(2026, 1, 1);
        string[] countries = ["KP", "RU"]; var years = new[] { 2025, 2026 };
        const string desk = "World"; int? most = null; decimal rate = 1m;
        var until = DateOnly.Parse("2026-12-31"); object other = new(); List<string> names = ["a"];
        """;

    [Theory]
    [InlineData("seeds", "a \"b\" \\c\n{x}", "seeds = \"a \\\"b\\\" \\\\c\\n{x}\";")]
    [InlineData("seeds", "éa", "seeds = \"éa\";")]
    [InlineData("seeds", "", "seeds = \"\";")]
    [InlineData("limit", "-3", "limit = -3;")]
    [InlineData("share", "1e-3", "share = 0.001d;")]
    [InlineData("all", "true", "all = true;")]
    [InlineData("big", "12345678901", "big = 12345678901L;")]
    [InlineData("from", "2026-02-28", "from = new System.DateOnly(2026, 2, 28);")]
    [InlineData("until", "2026-02-28", "until = new System.DateOnly(2026, 2, 28);")]
    [InlineData("countries", "CN,\"x\"", "countries = new string[] { \"CN\", \"\\\"x\\\"\" };")]
    [InlineData("countries", "[\"a, b\", \"c\"]", "countries = new string[] { \"a, b\", \"c\" };")]
    [InlineData("countries", "", "countries = new string[] {  };")]
    [InlineData("names", "x", "names = new System.Collections.Generic.List<string> { \"x\" };")]
    [InlineData("years", "2024", "years = new int[] { 2024 };")]
    [InlineData("desk", "Asia", "const string desk = \"Asia\";")]
    [InlineData("most", "null", "most = null;")]
    [InlineData("rate", "0.10", "rate = 0.10m;")]
    public void A_value_is_written_as_a_literal_of_the_declared_type(string name, string value, string code) =>
        Assert.Equal(code, Inject(name, value).Cells[1].Source);

    [Theory]
    [InlineData("limits", "1",
        "there is no parameter 'limits'; the cell tagged 'parameters' declares seeds, limit, share, all, big, from, countries, years, "
            + "desk, most, rate, until, other, names")]
    [InlineData("limit", "1.5", "the parameter 'limit' is of the type int, and '1.5' is not; write a whole number such as 12")]
    [InlineData("limit", "1; Evil()", "the parameter 'limit' is of the type int, and '1; Evil()' is not; write a whole number such as 12")]
    [InlineData("from", "28.2.2026", "the parameter 'from' is of the type DateOnly, and '28.2.2026' is not; write it as 2026-01-31")]
    [InlineData("all", "yes", "the parameter 'all' is of the type bool, and 'yes' is not; write true or false")]
    [InlineData("years", "2024,x",
        "the parameter 'years' is of the type int[], and '2024,x' is not; write the items with commas between them, or as a JSON list")]
    [InlineData("share", "NaN", "the parameter 'share' is of the type double, and 'NaN' is not; write a number such as 0.5")]
    [InlineData("other", "1",
        "the parameter 'other' is of the type object, which cannot be set by -p; declare it as a string, number, bool, date or list of "
            + "these")]
    public void What_does_not_fit_the_declaration_is_refused(string name, string value, string message) =>
        Assert.Equal($"sample.ipynb: {message}", Assert.Throws<NotebookException>(() => Inject(name, value)).Message);

    [Fact]
    public void A_notebook_without_the_tag_takes_no_parameters() => Assert.Equal(
        "sample.ipynb: no cell is tagged 'parameters', so nothing can be set by -p; tag the cell that declares the parameters",
        Assert.Throws<NotebookException>(() => Parameters.Inject(Sample.Of(Cell.Code("var x = 1;", "a")), Values("x", "2"))).Message);

    [Fact]
    public void The_cell_comes_after_the_declarations_and_replaces_the_one_injected_before()
    {
        var twice = Parameters.Inject(Inject("limit", "1"), Values("limit", "2"));
        Assert.Equal(["parameters", "injected-parameters", null], twice.Cells.Select(cell => cell.Tags.FirstOrDefault()));
        Assert.Equal("limit = 2;", twice.Cells[1].Source);
        Assert.Equal("injected-parameters", twice.Cells[1].Id);
    }

    [Fact]
    public void Any_string_survives_the_way_through_csharp() => Check.Sample(Gen.String, text =>
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(ParameterValue.Literal("string", text)!);
        Assert.Equal(text, literal.Token.Value);
        Assert.DoesNotContain('\n', literal.ToString());
    });

    [Fact]
    public void Any_number_survives_the_way_through_csharp() => Check.Sample(Gen.Double.Where(double.IsFinite), number =>
    {
        var text = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        var expression = SyntaxFactory.ParseExpression(ParameterValue.Literal("double", text)!);
        var literal = expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Single();
        Assert.Equal(Math.Abs(number), (double)literal.Token.Value!);
    });

    private static Notebook Inject(string name, string value) =>
        Parameters.Inject(Sample.Of(Cell.Code(Declarations, "a", "parameters"), Cell.Code("seeds", "b")), Values(name, value));

    private static Dictionary<string, string> Values(string name, string value) => new() { [name] = value };
}
