using System.Diagnostics;

namespace Analysis.Quotes;

/// <summary>
/// The kinds of evidence the models weigh. Each takes up to two values: tags, cue classes, verb forms or small counts.
/// No kind takes a word.
/// </summary>
internal enum Template : byte
{
    Bias, ClassForm, ClassBefore, ClassAfter, TwoBefore, TwoAfter, ClassSecondAfter, ClassQuoteAfter, ClassQuoteBefore, ClassToEnd,
    ClassFromStart, FormAfter, SubjectGap, CommaBeforeSubject, ThatWithin, Passive, VerbAfter, VerbBefore, SubjectHead, QuoteBeforeAfter,
    SideClass, SideForm, SideGap, SideAfter, SideBefore, SideHead, SideFirst, SideVerbs, SideCommas, SideQuote,
    SideRank, SideCueBefore, SideCueAfter, FirstPhrase, HeadGap, VerbAfterPhrase, GapVerbs, NoSource, NoSourceBefore, NoSourceAfter,
    SubjectOfVerb, Adjacent, OffsetClass, TagBefore, TagAt, TagPair, ClassAt, ClassTagBefore, AtQuote, PastSource,
    SkipsQuote, FormAt, OffsetForm, EndPair, EndNext, AtUnitEnd, LengthAt, ClassEnd, QuoteEnd, QuoteLeft,
    CueLeft, VerbInside, VerbNext, QuoteBoth, ClassAtEnd, ClassQuoteEnd, LengthEnd, CommaParity, RunRelation, RunGap,
    RunClass, RunForm, RunChance, RunSource, RunBefore, RunAfter, RunCovered, RunBetween, RunAdjacent, RunCapital,
    RunContinues, RunStartsParagraph, RunWholeUnit, RunPrevious, RunNothing, RunNothingLength, RunNothingBefore, RunNothingAfter,
    RunTitleCase, RunClosed,
    RunCommaEnd, RunNothingPair, EndSecond, EndThat, Inverted, OpensClause, OpensClauseAfter, Enclosed, EnclosedVerbs,
    Parenthetical, Governor,
    NextOpening, NextTense, NextAfterCue, NextLength, NextClass, FrameForm, FrameAfter, FrameThat, SubjectForm, SubjectClass,
    NoSourceSubject, RunSourceChance, RunVerbs,
}

/// <summary>Numbers features: a template with its values is one index.</summary>
internal static class Feature
{
    /// <summary>How many values each of the two may have, from 0.</summary>
    public const int Values = 64;

    private static ReadOnlySpan<byte> Steps => [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8];

    /// <summary>How many indices there are.</summary>
    public static int Count { get; } = Enum.GetValues<Template>().Length * Values * Values;

    /// <summary>The index of a template with its values.</summary>
    public static int Of(Template template, int first = 0, int second = 0) => ((int)template * Values * Values) + Place(first, second);

    /// <summary>Where a pair of values stands among those of its template.</summary>
    public static int Place(int first, int second)
    {
        Debug.Assert(first is >= 0 and < Values && second is >= 0 and < Values, "A kind of evidence has fewer values.");
        return (first * Values) + second;
    }

    /// <summary>The template and values of an index.</summary>
    public static (Template Template, int First, int Second) Parts(int index) =>
        ((Template)(index / (Values * Values)), index / Values % Values, index % Values);

    /// <summary>A distance on a scale that grows coarser: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-22, 23 and more; 9 for a negative one.</summary>
    public static int Step(int distance) => distance < 0 ? 9 : Steps[Math.Min(distance, Steps.Length - 1)];
}
