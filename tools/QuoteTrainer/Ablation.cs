using System.Globalization;
using Analysis;

namespace QuoteTrainer;

/// <summary>Measures what each family of evidence is worth: fits and measures without it, by cross-validation.</summary>
internal static class Ablation
{
    private static readonly (string Name, Template[] Templates)[] Families =
    [
        ("nothing", []),
        ("the cue's frame and form", [Template.ClassForm, Template.ClassBefore, Template.ClassAfter, Template.ClassSecondAfter,
            Template.FormAfter, Template.Passive, Template.Governor, Template.FrameForm, Template.FrameAfter]),
        ("the cue's own word", [Template.WordAfter, Template.WordForm]),
        ("tags around the cue", [Template.TwoBefore, Template.TwoAfter, Template.ThatWithin, Template.FrameThat]),
        ("quoted runs near the cue", [Template.ClassQuoteAfter, Template.ClassQuoteBefore, Template.QuoteBeforeAfter, Template.SideQuote]),
        ("the cue's place in its sentence", [Template.ClassToEnd, Template.ClassFromStart, Template.VerbAfter, Template.VerbBefore]),
        ("the cue's subject", [Template.SubjectGap, Template.SubjectHead, Template.CommaBeforeSubject, Template.Enclosed,
            Template.EnclosedVerbs, Template.Parenthetical]),
        ("distance of the source", [Template.SideGap, Template.SideRank, Template.HeadGap, Template.GapVerbs, Template.Adjacent,
            Template.FirstPhrase]),
        ("head and tags of the source",
            [Template.SideHead, Template.SideFirst, Template.SideAfter, Template.SideBefore, Template.SideCueBefore,
            Template.SideCueAfter]),
        ("clauses between cue and source",
            [Template.SideVerbs, Template.SideCommas, Template.VerbAfterPhrase, Template.SubjectOfVerb, Template.Inverted]),
        ("the verb's subject by syntax", [Template.SubjectForm, Template.SubjectClass, Template.NoSourceSubject]),
        ("tags at the boundaries", [Template.TagBefore, Template.TagAt, Template.TagPair, Template.BeginPair, Template.BeginTag,
            Template.EndPair, Template.EndNext, Template.EndSecond, Template.EndThat]),
        ("quoted runs at the boundaries",
            [Template.AtQuote, Template.SkipsQuote, Template.QuoteEnd, Template.QuoteLeft, Template.QuoteBoth, Template.BeginQuote,
            Template.ClassQuoteEnd]),
        ("length, verbs and commas of the content",
            [Template.LengthAt, Template.LengthEnd, Template.VerbInside, Template.VerbNext, Template.CommaParity, Template.BeginLength,
            Template.BeginVerbs, Template.BeginVerbsBefore, Template.BeginCommasBefore, Template.OpensClause, Template.OpensClauseAfter]),
        ("what follows an end: link, subject, tense",
            [Template.NextOpening, Template.NextTense, Template.NextAfterCue, Template.NextLength, Template.NextClass]),
        ("distance of run and cue", [Template.RunRelation, Template.RunGap, Template.RunAdjacent, Template.RunBetween, Template.RunVerbs]),
        ("what the cue models say of the run's cue",
            [Template.RunChance, Template.RunCovered, Template.RunClass, Template.RunForm, Template.RunSource, Template.RunSourceChance]),
        ("shape of the run", [Template.RunCapital, Template.ContinuedCapital, Template.RunCommaEnd, Template.RunClosed,
            Template.NothingClosed, Template.NothingTitleCase, Template.NothingLength]),
        ("tags around the run", [Template.RunBefore, Template.ContinuedBefore, Template.RunAfter, Template.NothingBefore,
            Template.NothingAfter, Template.NothingPair]),
    ];

    /// <summary>A row of a table a family: what the measures are without it, by cross-validation.</summary>
    public static IEnumerable<string> Rows(List<AnnotatedArticle> articles)
    {
        yield return "| left out | A end to end | B end to end | indirect, words | all, words |";
        yield return "| --- | --- | --- | --- | --- |";
        foreach (var (name, templates) in Families)
        {
            var s = Validation.Scores(articles, templates.ToHashSet());
            var pieces = string.Create(CultureInfo.InvariantCulture, $"{s.Segments.EndToEnd.F1:0.0000} | {s.Pieces.EndToEnd.F1:0.0000}");
            var words = string.Create(CultureInfo.InvariantCulture, $"{s.IndirectWords.F1:0.0000} | {s.AllWords.F1:0.0000}");
            yield return $"| {name} | {pieces} | {words} |";
        }
    }
}
