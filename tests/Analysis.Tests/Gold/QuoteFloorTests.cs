using Analysis;

namespace Analysis.Tests.Gold;

/// <summary>The figures of docs/quotes.md as floors, a little below what was measured.</summary>
public sealed class QuoteFloorTests
{
    private static List<AnnotatedArticle> Dev =>
        [.. AnnotatedArticle.Read(Path.Combine(EvalFactAttribute.Folder!, "quotes", "polnear-dev.jsonl"))];

    [EvalFact]
    public void Quotations_are_found_as_well_as_they_were()
    {
        var scores = QuoteEvaluator.Evaluate(Dev);

        Assert.InRange(scores.Segments.Spans.F1, 0.967, 1);
        Assert.InRange(scores.Segments.SpeakerAccuracy, 0.933, 1);
        Assert.InRange(scores.Segments.EndToEnd.F1, 0.903, 1);
        Assert.InRange(scores.Pieces.EndToEnd.F1, 0.815, 1);
        Assert.InRange(scores.IndirectWords.F1, 0.72, 1);
        Assert.InRange(scores.AllWords.F1, 0.853, 1);
    }

    [EvalFact]
    public void The_confidence_is_as_often_right_as_it_says() => Assert.InRange(Reliability.Of(Dev).ExpectedError, 0, 0.05);

    [Fact]
    public void Statements_of_the_wire_are_found_as_well_as_they_were()
    {
        var scores = QuoteEvaluator.Evaluate(
            AnnotatedArticle.Read(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl")), statementsOnly: true);

        Assert.InRange(scores.Segments.Spans.F1, 0.987, 1);
        Assert.InRange(scores.Segments.EndToEnd.F1, 0.975, 1);
        Assert.InRange(scores.Pieces.EndToEnd.F1, 0.96, 1);
        Assert.InRange(scores.AllPieces.EndToEnd.F1, 0.959, 1);
        Assert.InRange(scores.IndirectWords.F1, 0.94, 1);
        Assert.InRange(scores.AllWords.F1, 0.968, 1);
    }

    [Fact]
    public void Speakers_of_the_wire_are_resolved_as_well_as_they_were()
    {
        var speakers = ResolvedSpeakers.Evaluate(AnnotatedArticle.Read(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl")))!;

        Assert.InRange(speakers.Pronouns.Accuracy, 0.985, 1);
        // An office that nothing in the text joins to a name stays a description, since a wrong join is worse; the
        // annotators of the wire join some of these.
        Assert.InRange(speakers.Nominals.Accuracy, 0.93, 1);
        Assert.InRange(speakers.Names.Accuracy, 0.975, 1);
        Assert.InRange(speakers.Pronouns.Matched, 0.9 * speakers.Pronouns.Annotated, speakers.Pronouns.Annotated);
    }
}
