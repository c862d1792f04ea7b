namespace Analysis.Tests.Coreference;

/// <summary>
/// Cases written by hand, the answer first, one file a strategy. What is answered wrong stands in <c>KnownFailures.txt</c> under the name
/// of its file, and has to be moved back there when it is mended.
/// </summary>
public sealed class SpeakerCaseTests
{
    private const string Failures = "KnownFailures";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Coreference", "Cases");

    public static TheoryData<string> Strategies => [.. Names.Where(name => name != Failures).Order()];

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file));

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Every_text_of_a_strategy_has_the_speakers_written_beside_it(string strategy)
    {
        List<SpeakerCase> wrong = [.. from one in Of(strategy) where !one.IsRight select one];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_known_failure_still_fails_or_is_moved_to_its_strategy()
    {
        List<SpeakerCase> mended = [.. from one in Of(Failures) where one.IsRight select one];
        Assert.True(mended.Count == 0, string.Join('\n', mended));
    }

    [Fact]
    public void Known_failures_stand_under_the_names_of_strategies() =>
        Assert.Subset(Names.ToHashSet(), Of(Failures).Select(one => one.Strategy).ToHashSet());

    private static IEnumerable<SpeakerCase> Of(string name) => SpeakerCase.Read(Path.Combine(Folder, name + ".txt"));
}
