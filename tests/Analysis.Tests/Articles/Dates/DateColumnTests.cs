using System.Globalization;

namespace Analysis.Tests.Articles.Dates;

public sealed class DateColumnTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var values in CaseFile.Of("dates.tsv"))
            cases.Add(values[0], values[1]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_value_is_the_day_it_says(string value, string day) =>
        Assert.Equal(day == "-" ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), Read([value]).Days.Single());

    [Theory]
    [InlineData("", "-", "N/A", "nan", "None", "\\N", "NULL")]
    public void What_stands_for_no_date_is_not_told(params string[] values) => Assert.Empty(Read(values).Unread);

    [Fact]
    public void A_value_that_is_no_date_is_told() =>
        Assert.Equal(["soon", "2025-02-30"], Read(["2025-03-01", "soon", "2025-02-30"]).Unread);

    [Fact]
    public void One_day_above_twelve_decides_the_order_of_all()
    {
        Assert.Equal(Days("2026-05-03", "2026-05-21"), Read(["03/05/2026", "21/05/2026"]).Days);
        Assert.Equal(Days("2026-03-05", "2026-05-21"), Read(["03/05/2026", "05/21/2026"]).Days);
    }

    [Fact]
    public void The_majority_decides_where_two_orders_occur_and_the_others_are_read_as_they_can_be()
    {
        var (days, notes, unread) = Read(["02/13/2026", "02/14/2026", "14/02/2026", "03/04/2026"]);
        Assert.Equal(Days("2026-02-13", "2026-02-14", "2026-02-14", "2026-03-04"), days);
        Assert.Empty(notes);
        Assert.Empty(unread);
    }

    [Fact]
    public void Where_nothing_decides_the_number_that_varies_more_is_the_day_and_that_is_said_once()
    {
        var (days, notes, _) = Read(["03/01/2026", "03/02/2026", "03/05/2026"]);
        Assert.Equal(Days("2026-03-01", "2026-03-02", "2026-03-05"), days);
        Assert.Equal(["dates like '03/01/2026' can be read in two ways and no other date of the file decides it: read month first"], notes);
    }

    [Fact]
    public void A_lone_date_that_can_be_read_in_two_ways_is_read_day_first_and_that_is_said()
    {
        var (days, notes, _) = Read(["04/05/2026"]);
        Assert.Equal(Days("2026-05-04"), days);
        Assert.EndsWith("read day first", Assert.Single(notes));
    }

    [Theory]
    [InlineData("04.05.2026", "2026-05-04")]
    [InlineData("4.5.26", "2026-05-04")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("2026/04/05", "2026-04-05")]
    public void What_can_be_read_in_one_way_only_is_not_said_to_be_doubtful(string value, string day)
    {
        var (days, notes, _) = Read([value]);
        Assert.Equal(Days(day), days);
        Assert.Empty(notes);
    }

    [Fact]
    public void Years_of_two_digits_may_come_first() =>
        Assert.Equal(Days("2031-12-30", "1998-01-02"), Read(["31/12/30", "98/01/02"]).Days);

    private static DateOnly?[] Days(params string[] days) =>
        [.. days.Select(day => (DateOnly?)DateOnly.Parse(day, CultureInfo.InvariantCulture))];

    private static (List<DateOnly?> Days, List<string> Notes, List<string> Unread) Read(IReadOnlyList<string> values)
    {
        var (notes, unread) = (new List<string>(), new List<string>());
        var column = new DateColumn(notes.Add, unread.Add);
        column.Learn(values);
        return ([.. values.Select(column.Read)], notes, unread);
    }
}
