using System.Globalization;
using System.Text.Json;

namespace Analysis.Tests.Charts;

public class WorldMapTests
{
    // The paper gives a ratio of the axes of 2.05458, and a pole line of 0.59247 of the equator, whose half is 2.7066.
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(180, 0, 2.7066, 0)]
    [InlineData(0, 90, 0, 1.3173)]
    [InlineData(180, 90, 1.6036, 1.3173)]
    [InlineData(-180, -90, -1.6036, -1.3173)]
    public void Equal_Earth_has_its_published_shape(double longitude, double latitude, double x, double y)
    {
        var place = EqualEarth.Project(longitude, latitude);
        Assert.Equal(x, place.X, 3);
        Assert.Equal(y, place.Y, 3);
    }

    [Fact]
    public void Equal_Earth_keeps_areas()
    {
        static double Cell(double latitude) // a cell of a tenth of a degree, over its area on the sphere
        {
            const double Size = 0.1;
            var (low, high) = (EqualEarth.Project(Size, latitude), EqualEarth.Project(Size, latitude + Size));
            var onMap = (low.X + high.X) / 2 * (high.Y - low.Y);
            return onMap
                / (double.DegreesToRadians(Size)
                    * (Math.Sin(double.DegreesToRadians(latitude + Size)) - Math.Sin(double.DegreesToRadians(latitude))));
        }
        foreach (var latitude in new[] { 0.0, 15, 30, 45, 60, 75, 85 })
            Assert.Equal(1, Cell(latitude), 3);
    }

    [Fact]
    public void Every_country_has_a_shape_or_a_dot_on_the_map()
    {
        var codes = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code.Length == 2 && char.IsLetter(code[0]))
            .Except(["AC", "CP", "CQ", "DG", "EA", "IC", "TA"]).ToList(); // reserved in ISO 3166 for parts of other countries
        Assert.True(codes.Count > 200);
        Assert.DoesNotContain(codes, code => CountryShape.Find(code) is null);
        Assert.Equal(250, CountryShape.All.Count());
        using var json = JsonDocument.Parse(CountryShape.All.Select(shape => (shape.Code, 1.0)).Map("All").Json);
        var words = json.RootElement.GetProperty("data").EnumerateArray().SelectMany(Words).ToList();
        foreach (var shape in CountryShape.All)
            Assert.Equal(
                shape.IsSmall && !shape.Rings.IsEmpty ? 2 : 1,
                words.Count(word => word.StartsWith($"<b>{ChartText.Wrap(shape.Name, 72, 2)}</b>: 1 mentions", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_line_runs_across_the_whole_map() => Assert.Empty(
        from shape in CountryShape.All
        from ring in shape.Rings
        from pair in ring.Zip(ring.Skip(1))
        where Math.Abs(pair.First.X - pair.Second.X) > 700
        select shape.Code);

    [Fact]
    public void No_data_is_grey_and_zero_is_not()
    {
        using var json = JsonDocument.Parse(new[] { ("FR", 0.0), ("DE", 5), ("IT", double.NaN) }.Map("Three").Json);
        var colours = json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("fillcolor", out _))
            .ToDictionary(trace => trace.GetProperty("name").GetString()!, trace => trace.GetProperty("fillcolor").GetString());
        Assert.Equal(Theme.NoData, colours["Italy"]);
        Assert.Equal("#bfd9ee", colours["France"]);
        Assert.Equal("#08426f", colours["Germany"]);
    }

    [Fact]
    public void What_is_no_country_is_named()
    {
        var map = new[] { ("FR", 2.0), ("SUHH", 1), ("Kosovo", 3) }.Map("Three");
        Assert.Equal("Mentions by country; grey: none found; not on the map: SUHH", map.Subtitle);
        Assert.Equal("World map of mentions in 2 countries: Kosovo 3, France 2.", map.Alternative);
    }

    [Fact]
    public void A_map_stays_small_and_names_no_place_on_a_network()
    {
        var json = CountryShape.All.Select(shape => (shape.Code, 3.0)).Map("All").Json;
        Assert.InRange(json.Length, 50_000, 250_000);
        Assert.DoesNotContain("http", json);
        Assert.DoesNotContain("\"geo\"", json);
    }

    private static IEnumerable<string> Words(JsonElement trace) => trace.TryGetProperty("text", out var text)
        ? [text.GetString()!]
        : trace.GetProperty("hovertext").EnumerateArray().Select(word => word.GetString()!);
}
