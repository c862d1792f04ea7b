using Analysis;

namespace Analysis.Tests.Gold;

public sealed class QuoteFloorTests
{
    [EvalFact]
    public void Quotations_are_found_as_well_as_they_were()
    {
        var scores = QuoteEvaluator.Evaluate(AnnotatedArticle.Read(Path.Combine(EvalFactAttribute.Folder!, "quotes", "polnear-dev.jsonl")));

        Assert.InRange(scores.Segments.Spans.F1, 0.965, 1);
        Assert.InRange(scores.Segments.SpeakerAccuracy, 0.92, 1);
        Assert.InRange(scores.Segments.EndToEnd.F1, 0.88, 1);
        Assert.InRange(scores.Pieces.EndToEnd.F1, 0.76, 1);
        Assert.InRange(scores.IndirectWords.F1, 0.60, 1);
        Assert.InRange(scores.AllWords.F1, 0.83, 1);
    }

    [Fact]
    public void Quotations_of_the_wire_are_found_as_well_as_they_were()
    {
        var scores = QuoteEvaluator.Evaluate(AnnotatedArticle.Read(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl")));

        Assert.InRange(scores.Pieces.EndToEnd.F1, 0.797, 1);
        Assert.InRange(scores.Pieces.SpeakerAccuracy, 0.96, 1);
        Assert.InRange(scores.IndirectWords.F1, 0.647, 1);
        Assert.InRange(scores.AllWords.F1, 0.857, 1);
    }

    [Fact]
    public void Speakers_of_the_wire_are_resolved_as_well_as_they_were()
    {
        var speakers = ResolvedSpeakers.Evaluate(Path.Combine(Seeds.Folder, "../tests/Gold/meridian-wire.jsonl"))!;

        Assert.InRange(speakers.Pronouns.Accuracy, 0.85, 1);
        Assert.InRange(speakers.Nominals.Accuracy, 0.78, 1);
        Assert.InRange(speakers.Names.Accuracy, 0.94, 1);
        Assert.InRange(speakers.Pronouns.Matched, 0.9 * speakers.Pronouns.Annotated, speakers.Pronouns.Annotated);
    }
}
