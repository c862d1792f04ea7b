using Workbook.Running;

namespace Workbook.Tests;

public sealed class AnnotationProgressTests
{
    [Theory]
    [InlineData(12_400, 34_000_000, 57_000_000, 31, "12,400 articles, 34 of 57 MB, 1.1 MB/s, 20 s left")]
    [InlineData(5, 1_000_000, 10_000_000_000, 1, "5 articles, 1 of 10,000 MB, 1.0 MB/s, 2 h 46 min left")]
    [InlineData(700, 2_000_000, 200_000_000, 2, "700 articles, 2 of 200 MB, 1.0 MB/s, 3 min 18 s left")]
    [InlineData(840, 0, 0, 4, "840 articles, 210 a second")]
    public void The_line_tells_how_far_how_fast_and_how_long(int articles, long read, long all, int seconds, string line) =>
        Assert.Equal(line, AnnotationProgress.Line(articles, read, all, TimeSpan.FromSeconds(seconds)));
}
