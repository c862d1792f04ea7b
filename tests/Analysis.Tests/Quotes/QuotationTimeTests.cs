using System.Diagnostics;
using Analysis;

namespace Analysis.Tests.Quotes;

/// <summary>What is timed runs alone, after the other tests: two at a time would measure each other.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;

[Collection(nameof(TimedTests))]
public sealed class QuotationTimeTests
{
    [Theory]
    [InlineData("Ms Ada Quell, the minister, told Kim Hae-won she knew. “No,” she said. Kim, who heads it, said so. ")]
    [InlineData("the minister said so, he said, ")]
    [InlineData("Kim Ada-a said so. ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("' ")]
    [InlineData("said ")]
    [InlineData("a mill in a port and said, ")]
    [InlineData("“a” he said, ")]
    [InlineData("Ada Quell said so.\n")]
    public void Four_times_as_much_of_one_thing_takes_about_four_times_as_long(string part)
    {
        var quarter = Fastest(part, 1 << 18);
        var whole = Fastest(part, 1 << 20);
        Assert.True(whole < (quarter * 8) + 0.2, $"{1 << 18} characters {quarter:0.00} s, {1 << 20} characters {whole:0.00} s");
        Assert.True(part.Length > 1 || whole < 1, $"a megabyte of marks takes {whole:0.00} s");
    }

    private static double Fastest(string part, int characters) => Enumerable.Range(0, 3).Min(_ => SecondsFor(part, characters));

    private static double SecondsFor(string part, int characters)
    {
        var article = TestArticle.Of(string.Concat(Enumerable.Repeat(part, characters / part.Length)));
        _ = article.Document;
        var watch = Stopwatch.StartNew();
        _ = article.Quotes();
        return watch.Elapsed.TotalSeconds;
    }
}
