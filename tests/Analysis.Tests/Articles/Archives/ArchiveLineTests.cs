using CsCheck;

namespace Analysis.Tests.Articles.Archives;

public sealed class ArchiveLineTests
{
    [Fact]
    public void A_line_that_is_folded_already_stays_and_any_other_is_folded_the_slow_way() =>
        Gen.Char[" \t\u00a0\u2028\nab.é"].Array[0, 12].Sample(letters =>
        {
            var line = new string(letters);
            return ArchiveLine.Fold(line) == string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        });
}
