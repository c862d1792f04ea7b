namespace Analysis.Tests.Quotes;

/// <summary>
/// Cases written by hand, the answer first, one file a phenomenon. What is answered wrong stands in <c>KnownFailures.txt</c> under the
/// name of its file, and has to be moved back there when it is mended.
/// </summary>
public sealed class QuotationCaseTests
{
    private const string Failures = "KnownFailures";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Quotes", "Cases");

    public static TheoryData<string> Phenomena =>
        [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != Failures).Order()];

    private static string[] Files => Directory.GetFiles(Folder, "*.txt");

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Every_text_of_a_phenomenon_has_the_quotations_written_beside_it(string phenomenon)
    {
        List<QuotationCase> wrong =
            [.. from one in QuotationCase.Read(Path.Combine(Folder, phenomenon + ".txt")) where !one.IsRight select one];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_known_failure_still_fails_or_is_moved_to_its_phenomenon()
    {
        List<QuotationCase> mended = [.. from one in KnownFailures where one.IsRight select one];
        Assert.True(mended.Count == 0, string.Join('\n', mended));
    }

    [Fact]
    public void Known_failures_stand_under_the_names_of_phenomena() =>
        Assert.Subset(
            Files.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(),
            KnownFailures.Select(one => one.Phenomenon).ToHashSet());

    [Fact]
    public void There_are_more_than_320_cases_and_no_two_have_one_text()
    {
        var texts = Files.SelectMany(file => QuotationCase.Read(file)).Select(one => one.Text).ToList();
        Assert.InRange(texts.Count, 320, int.MaxValue);
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    private static IEnumerable<QuotationCase> KnownFailures => QuotationCase.Read(Path.Combine(Folder, Failures + ".txt"), byHead: true);
}
