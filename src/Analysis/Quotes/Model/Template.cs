namespace Analysis.Quotes;

/// <summary>
/// The kinds of evidence the models weigh. Each takes up to two values, tags, cue classes, verb forms or small counts, which
/// <see cref="EvidenceValues"/> names. No kind takes a word but those of the cue's, which take it from <see cref="ReportingWords"/>.
/// </summary>
internal enum Template : byte
{
    // On whether a word is a cue, and on which side of it something was said.
    Bias, ClassForm, ClassBefore, ClassAfter, TwoBefore, TwoAfter, ClassSecondAfter, ClassQuoteAfter, ClassQuoteBefore, ClassToEnd,
    ClassFromStart, FormAfter, SubjectGap, CommaBeforeSubject, ThatWithin, Passive, VerbAfter, VerbBefore, SubjectHead, QuoteBeforeAfter,
    Enclosed, EnclosedVerbs, Parenthetical, Governor, FrameForm, FrameAfter, FrameThat,
    WordAfter, WordForm,

    // On its source.
    SideClass, SideForm, SideGap, SideAfter, SideBefore, SideHead, SideFirst, SideVerbs, SideCommas, SideQuote,
    SideRank, SideCueBefore, SideCueAfter, FirstPhrase, HeadGap, VerbAfterPhrase, GapVerbs, SubjectOfVerb, Inverted, Adjacent,
    SubjectForm, SubjectClass, NoSource, NoSourceBefore, NoSourceAfter, NoSourceSubject,

    // On where what was said begins behind a cue.
    OffsetClass, OffsetForm, TagBefore, TagAt, TagPair, ClassAt, ClassTagBefore, FormAt, AtQuote, PastSource, SkipsQuote,

    // On where it ends behind a cue.
    EndPair, EndNext, EndSecond, EndThat, AtUnitEnd, LengthAt, LengthEnd, ClassEnd, ClassAtEnd, QuoteEnd, QuoteLeft, QuoteBoth,
    ClassQuoteEnd,
    CueLeft, VerbInside, VerbNext, CommaParity, NextOpening, NextTense, NextAfterCue, NextLength, NextClass,

    // On where it begins before a cue.
    BeginPair, BeginTag, BeginClass, BeginUnit, BeginQuote, BeginLength, BeginVerbs, BeginVerbsBefore, BeginCommasBefore, OpensClause,
    OpensClauseAfter,

    // On the cue of a quoted run.
    RunRelation, RunGap, RunClass, RunForm, RunChance, RunSource, RunSourceChance, RunBefore, RunAfter, RunCovered, RunBetween, RunVerbs,
    RunAdjacent, RunCapital, RunCommaEnd, RunClosed,

    // On whether it goes on with the last speaker's words.
    ContinuedShape, ContinuedParagraph, ContinuedWhole, ContinuedGap, ContinuedCapital, ContinuedBefore,

    // On whether it is no quotation.
    NothingBias, NothingLength, NothingBefore, NothingAfter, NothingPair, NothingTitleCase, NothingClosed, NothingWhole,
}
