namespace Analysis.Tests.Articles.Formats;

public sealed class ColumnMapTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var values in CaseFile.Of("columns.tsv"))
            cases.Add(values[0], values[1]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_column_is_known_by_the_names_that_people_use(string column, string field) =>
        Assert.Equal(field == "-" ? null : field, ColumnMap.Usual.Find(column)?.Field.ToString());

    [Fact]
    public void A_column_that_the_user_gives_is_taken_and_the_usual_names_of_its_field_are_not()
    {
        var map = ColumnMap.Of(ReadingOptions.Of(new Dictionary<string, string> { ["text"] = "Notes" }));
        Assert.Equal(ArticleField.Text, map.Find("notes")?.Field);
        Assert.Null(map.Find("text"));
        Assert.Equal(ArticleField.Title, map.Find("headline")?.Field);
    }

    [Fact]
    public void Of_two_columns_for_one_field_the_likelier_name_counts_and_the_other_where_it_is_blank()
    {
        var record = new ArticleRecord(ColumnMap.Usual);
        record.Take("source", "Ostmere Courier");
        record.Take("content", "short");
        record.Take("full_text", "long");
        record.Take("outlet", " ");
        Assert.Equal("long", record[ArticleField.Text]);
        Assert.Equal("Ostmere Courier", record[ArticleField.Outlet]);
    }
}
