namespace Workbook.Notebooks.Tests;

public sealed class DefaultOnlyTests
{
    private static readonly Dictionary<string, string> Input = new() { ["input"] = "my" };
    private static readonly Notebook Mixed = Sample.Of(
        Cell.Code("var input = \"a\"; var top = 3;", "p", "parameters"), Cell.Code("own", "o"), Cell.Code("sample", "s", "default:input"),
        Cell.Code("last", "l"));

    [Fact]
    public void A_cell_of_a_parameters_default_is_left_out_when_the_parameter_is_set() =>
        Assert.Equal(["p", "o", "l"], DefaultOnly.Without(Mixed, Input).Cells.Select(cell => cell.Id));

    [Fact]
    public void It_stays_when_another_parameter_is_set() =>
        Assert.Same(Mixed, DefaultOnly.Without(Mixed, new Dictionary<string, string> { ["top"] = "5" }));

    [Fact]
    public void A_notebook_of_such_cells_alone_leaves_nothing_to_run()
    {
        var sample = Sample.Of(Cell.Code("sample", "s", "default:input"));
        Assert.False(DefaultOnly.LeavesCode(sample, Input));
        Assert.True(DefaultOnly.LeavesCode(sample, new Dictionary<string, string>()));
        Assert.True(DefaultOnly.LeavesCode(Mixed, Input));
    }

    [Fact]
    public void What_was_left_out_stands_in_its_place_again_when_the_notebook_is_saved()
    {
        var executed = Parameters.Inject(DefaultOnly.Without(Mixed, Input), Input);
        var saved = DefaultOnly.PutBack(Mixed, executed, Input);
        Assert.Equal(["p", "injected-parameters", "o", "s", "l"], saved.Cells.Select(cell => cell.Id));
        Assert.Equal(
            saved.Cells.AsEnumerable(),
            DefaultOnly.PutBack(saved, Parameters.Inject(DefaultOnly.Without(saved, Input), Input), Input).Cells);
    }
}
