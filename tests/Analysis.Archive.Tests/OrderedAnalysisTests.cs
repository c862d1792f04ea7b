using Analysis;

namespace ArchiveTests;

public sealed class OrderedAnalysisTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void What_fails_or_takes_too_long_is_told_and_what_comes_behind_it_is_analysed(int jobs)
    {
        using var never = new ManualResetEventSlim();
        var results = new OrderedAnalysis<int, string>(
            i => i switch { 1 => $"{never.Wait(TimeSpan.FromMinutes(1))}", 2 => throw new InvalidOperationException("no"), _ => $"{i}" },
            jobs, TimeSpan.FromSeconds(3)).Of([0, 1, 2, 3]).ToList();
        never.Set();
        Assert.Equal([0, 1, 2, 3], results.Select(result => result.Item));
        Assert.Equal("took more than 3 s: --limit-time allows more.", results[1].Failure);
        Assert.Equal("could not be analysed: no", results[2].Failure);
        Assert.Equal(["0", null, null, "3"], results.Select(result => result.Found));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_is_found_comes_in_the_order_of_the_articles_however_long_each_takes(int jobs)
    {
        int Slowly(int i)
        {
            Thread.SpinWait(i * 7919 % 20_011);
            return -i;
        }
        var found = new OrderedAnalysis<int, int>(Slowly, jobs, TimeSpan.FromMinutes(1)).Of(Enumerable.Range(0, 3_000)).ToList();
        Assert.Equal(Enumerable.Range(0, 3_000).Select(i => (i, -i, (string?)null)), found);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_reading_throws_comes_behind_the_articles_before_it(int jobs)
    {
        static IEnumerable<int> Broken()
        {
            for (var i = 0; i < 40; i++)
                yield return i;
            throw new InvalidDataException("the file ends here");
        }
        var found = new List<int>();
        var error = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var one in new OrderedAnalysis<int, int>(i => i, jobs, TimeSpan.FromMinutes(1)).Of(Broken()))
                found.Add(one.Found);
        });
        Assert.Equal("the file ends here", error.Message);
        Assert.Equal(Enumerable.Range(0, 40), found);
    }

    [Fact]
    public void Who_runs_out_of_memory_ends_the_run() => Assert.Throws<InsufficientMemoryException>(() =>
        new OrderedAnalysis<int, int>(i => i < 5 ? i : throw new InsufficientMemoryException(), 2, TimeSpan.FromMinutes(1))
            .Of([1, 5, 2]).ToList());

    [Fact]
    public void Articles_are_let_go_when_nobody_asks_for_more()
    {
        using var closed = new ManualResetEventSlim();
        IEnumerable<int> Opened()
        {
            try
            {
                for (var i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                closed.Set();
            }
        }
        Assert.Equal(3, new OrderedAnalysis<int, int>(i => i, 2, TimeSpan.FromMinutes(1)).Of(Opened()).Take(3).Count());
        Assert.True(closed.Wait(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void No_more_articles_are_read_than_a_few_beyond_those_in_hand()
    {
        var read = 0;
        IEnumerable<int> Counted()
        {
            for (var i = 0; ; i++)
            {
                read = i;
                yield return i;
            }
        }
        var first = new OrderedAnalysis<int, int>(i => i, 2, TimeSpan.FromMinutes(1)).Of(Counted()).Take(100).ToList();
        Assert.Equal(Enumerable.Range(0, 100), first.Select(result => result.Item));
        Assert.InRange(read, 99, 99 + 4 * 32);
    }
}
