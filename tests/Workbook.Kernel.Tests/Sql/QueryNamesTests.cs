using CsCheck;

namespace Workbook.Kernel.Tests;

public sealed class QueryNamesTests
{
    [Theory]
    [InlineData("SELECT * FROM quotes", "SELECT FROM quotes")]
    [InlineData("select q.speaker from quotes q", "select q from quotes")]
    [InlineData("FROM \"my quotes\" JOIN \"a \"\"b\"\"\" USING (id)", "FROM my quotes JOIN a \"b\" id")]
    [InlineData("SELECT 'FROM quotes', x FROM y", "SELECT x FROM y")]
    [InlineData("SELECT 'it''s quotes' FROM y", "SELECT FROM y")]
    [InlineData("SELECT 1 -- FROM quotes\nFROM y /* JOIN quotes */", "SELECT FROM y")]
    [InlineData("SELECT $$quotes$$, $a$ b $$ quotes $a$, $since FROM y", "SELECT FROM y")]
    [InlineData("SELECT count(*), sum (n), quotes.total FROM quotes", "SELECT n quotes FROM")]
    [InlineData("SELECT main.quotes.n, other . quotes FROM main", "SELECT main other FROM")]
    [InlineData("SELECT 1e5, 0x1f, 2.n FROM höfe_2", "SELECT FROM höfe_2")]
    [InlineData("", "")]
    public void Names_that_may_be_tables_are_all_but_functions_parts_and_what_stands_in_texts(string query, string names) =>
        Assert.Equal(names, string.Join(' ', QueryNames.Of(query)));

    [Fact]
    public void Any_text_is_read_to_its_end()
    {
        string[] pieces = ["'", "\"", "$$", "$a$", "/*", "*/", "--", "\n", ".", "(", "x", " ", "é", "\\", "1"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40]
            .Sample(parts => QueryNames.Of(string.Concat(parts)).All(name => name.Length > 0), iter: Fuzz.Inputs);
    }
}
