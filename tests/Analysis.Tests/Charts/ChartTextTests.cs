using CsCheck;

namespace Analysis.Tests.Charts;

public class ChartTextTests
{
    [Theory]
    [InlineData("a <b>bold</b> & more", "a &lt;b&gt;bold&lt;/b&gt; &amp; more")]
    [InlineData("$5 to $6", "&#36;5 to &#36;6")]
    [InlineData("two\nlines", "two lines")]
    public void Words_are_shown_as_they_are(string words, string escaped) => Assert.Equal(escaped, ChartText.Escape(words));

    [Theory]
    [InlineData(1234567, "1,234,567")]
    [InlineData(3, "3")]
    [InlineData(0.256, "0.26")]
    [InlineData(double.NaN, "no data")]
    public void Numbers_are_written_for_readers(double number, string written) => Assert.Equal(written, Wording.Number(number));

    [Fact]
    public void Lines_keep_their_width_and_a_pair_of_surrogates_stays_whole() => Gen.String.Array[0, 12]
        .Select(Gen.Int[2, 40])
        .Sample((words, width) =>
    {
        var lines = LineBreaks.Lines(string.Join(' ', words), width, 4);
        return lines.Count <= 4 && lines.All(line => line.Length <= width);
    });

    [Fact]
    public void A_cut_never_halves_a_character() => Assert.Equal("ab…", LineBreaks.Cut("ab😀cd", 4));

    [Theory]
    [InlineData("{\"a\":\"</script><!--\u2028\"}")]
    [InlineData("{\"a\":\"&amp; <b>\"}")]
    public void Json_in_a_script_means_the_same_and_cannot_end_it(string json)
    {
        var safe = ScriptSafe.Json(json);
        Assert.DoesNotContain(safe, c => c is '<' or '>' or '&' or '\u2028');
        Assert.Equal(
            System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("a").GetString(),
            System.Text.Json.JsonDocument.Parse(safe).RootElement.GetProperty("a").GetString());
    }
}
