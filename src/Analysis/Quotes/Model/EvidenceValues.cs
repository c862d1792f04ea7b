namespace Analysis.Quotes;

/// <summary>What the two values of a kind of evidence are called, in <c>Weights.txt</c> and where a decision is explained.</summary>
/// <param name="First">The first value.</param>
/// <param name="Second">The second value.</param>
/// <param name="Room">How many second values a first one has room for.</param>
internal sealed record EvidenceValues(Scale First, Scale Second, int Room = Feature.Values)
{
    private static readonly Scale
        Nothing = new("-"),
        Tag = Scale.Of<WordTag>(),
        Class = new([.. Enum.GetValues<CueClass>().Where(kind => kind.Broad() == kind).Select(kind => kind.ToString())]),
        Frame = Scale.Of<CueClass>(),
        Word = Scale.OfWords(ReportingWords.Names),
        Form = Scale.Of<VerbForm>(),
        Step = new("0", "1", "2", "3", "4-5", "6-8", "9-13", "14-22", "23-up", "none"),
        Near = new("0", "1", "2", "3", "4", "5", "6", "7", "8", "none"),
        UpTo3 = Scale.UpTo(3), UpTo4 = Scale.UpTo(4), UpTo5 = Scale.UpTo(5), UpTo6 = Scale.UpTo(6), UpTo9 = Scale.UpTo(9), UpTo13 =
            Scale.UpTo(13);

    private static readonly Scale
        Quoted = new("plain", "quoted"),
        Capital = new("small", "capital"),
        Closed = new("open", "closed"),
        Whole = new("part", "whole"),
        Last = new("inside", "last"),
        AtStart = new("inside", "first"),
        Path = new Scale("other", "head", "last").With(Scale.Of<SubjectPath>()),
        BothEnds = Quoted.With(Quoted);

    private static readonly Scale
        Where = new("before", "behind"),
        WhereForm = Where.With(Form, 10),
        WhereStep = Where.With(Step, 10),
        WhereClass = Where.With(Class, 32),
        WhereVerbs = Where.With(UpTo3, 10),
        NextVerb = Scale.Of<Opening>().With(Scale.Of<Tense>()),
        Relative = Scale.Of<Relation>(),
        Covered = Relative.With(new("apart", "covered"));

    private static readonly EvidenceValues[] All = [.. Enum.GetValues<Template>().Select(Describe)];

    /// <summary>The values of a kind of evidence.</summary>
    public static EvidenceValues Of(Template template) => All[(int)template];

    /// <summary>The names of a feature's two values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value does not occur.</exception>
    public (string First, string Second) NamesOf(int first, int second)
    {
        var place = Feature.Place(first, second);
        return (First.NameOf(place / Room), Second.NameOf(place % Room));
    }

    /// <summary>A feature's two values, of what <see cref="First"/> and <see cref="Second"/> have for their names.</summary>
    public (int First, int Second) ValuesOf(int first, int second)
    {
        var place = (first * Room) + second;
        return (place / Feature.Values, place % Feature.Values);
    }

    private static EvidenceValues Describe(Template template) =>
        OfCues(template) ?? OfSources(template) ?? OfStarts(template) ?? OfEnds(template) ?? OfRuns(template)
        ?? throw new InvalidOperationException($"The values of {template} have no names.");

    private static EvidenceValues? OfCues(Template template) => template switch
    {
        Template.Bias => new(Nothing, Nothing),
        Template.ClassForm => new(Class, Form),
        Template.FrameForm => new(Frame, Form),
        Template.ClassBefore or Template.ClassAfter or Template.ClassSecondAfter or Template.Passive or Template.SubjectHead =>
            new(Class, Tag),
        Template.FrameAfter => new(Frame, Tag),
        Template.WordAfter => new(Word, Scale.Of<Follower>(), Feature.WordValues),
        Template.WordForm => new(Word, Form, Feature.WordValues),
        Template.TwoBefore or Template.TwoAfter or Template.Enclosed => new(Tag, Tag),
        Template.ClassQuoteAfter or Template.ClassQuoteBefore or Template.ClassToEnd or Template.ClassFromStart => new(Class, Step),
        Template.QuoteBeforeAfter => new(Step, Step),
        Template.FormAfter => new(Form, Tag),
        Template.ThatWithin or Template.SubjectGap => new(Class, Near),
        Template.FrameThat => new(Frame, Near),
        Template.Governor => new(Class, Class),
        Template.VerbAfter or Template.VerbBefore => new(Class, UpTo3),
        Template.CommaBeforeSubject => new(Tag, Step),
        Template.Parenthetical => new(Scale.Of<Beside>(), Tag),
        Template.EnclosedVerbs => new(new Scale("free", "comma").With(UpTo3).With(UpTo3), Tag),
        _ => null,
    };

    private static EvidenceValues? OfSources(Template template) => template switch
    {
        Template.NoSource => new(Class, Form),
        Template.NoSourceBefore => new(Tag, Tag),
        Template.NoSourceAfter => new(Form, Tag),
        Template.NoSourceSubject => new(Scale.Of<SubjectPath>(), Form),
        Template.SideClass => new(WhereClass, UpTo3),
        Template.SideForm => new(WhereForm, Step),
        Template.SideGap => new(Where, Step),
        Template.SideAfter or Template.SideBefore or Template.SideHead or Template.SideFirst or Template.SideCueBefore
            or Template.SideCueAfter => new(Where, Tag),
        Template.SideVerbs => new(WhereVerbs, UpTo6),
        Template.SideCommas => new(Where.With(UpTo4, 10), UpTo3),
        Template.SideQuote => new(Where.With(Quoted, 10), Class),
        Template.SideRank => new(Where.With(UpTo6, 10), UpTo4),
        Template.HeadGap => new(Tag, WhereStep),
        Template.FirstPhrase => new(new("later", "first"), WhereForm),
        Template.VerbAfterPhrase => new(Tag, WhereVerbs),
        Template.GapVerbs => new(WhereStep, UpTo3),
        Template.SubjectOfVerb => new(new("other", "subject"), WhereForm),
        Template.Inverted => new(Where.With(new("other", "subject")), Tag),
        Template.SubjectForm => new(Path, WhereForm),
        Template.SubjectClass => new(Path, Class),
        Template.Adjacent => new(WhereClass, Tag),
        _ => null,
    };

    private static EvidenceValues? OfStarts(Template template) => template switch
    {
        Template.OffsetClass => new(UpTo13, Class),
        Template.TagBefore or Template.TagAt => new(Tag, UpTo3),
        Template.TagPair or Template.BeginPair => new(Tag, Tag),
        Template.ClassAt or Template.ClassTagBefore => new(Class, Tag),
        Template.FormAt => new(Form, Tag),
        Template.OffsetForm => new(UpTo13, Form),
        Template.AtQuote => new(Quoted, Step),
        Template.PastSource => new(new("before", "past"), UpTo4),
        Template.SkipsQuote => new(Class, Nothing),
        Template.BeginTag => new(Tag, AtStart),
        Template.BeginClass => new(Class, AtStart),
        Template.BeginUnit => new(AtStart, BothEnds),
        Template.BeginQuote => new(BothEnds, new("apart", "one-run")),
        Template.BeginLength => new(Step, AtStart),
        Template.BeginVerbs => new(UpTo3, AtStart),
        Template.BeginVerbsBefore => new(UpTo3, Tag),
        Template.BeginCommasBefore => new(UpTo5, Tag),
        Template.OpensClause => new(new("words", "clause"), AtStart.With(new("goes-on", "closes"))),
        Template.OpensClauseAfter => new(new("words", "clause"), Tag),
        _ => null,
    };

    private static EvidenceValues? OfEnds(Template template) => template switch
    {
        Template.EndPair or Template.EndNext or Template.EndSecond => new(Tag, Tag),
        Template.EndThat => new(new("clause", "that"), UpTo3),
        Template.AtUnitEnd => new(Last, UpTo5),
        Template.ClassAtEnd => new(Class, Last),
        Template.LengthAt => new(Step, Tag),
        Template.LengthEnd => new(Step, Last),
        Template.ClassEnd => new(Class, Tag),
        Template.QuoteEnd => new(BothEnds, Tag),
        Template.QuoteBoth => new(BothEnds, new Scale("apart", "one-run").With(Last)),
        Template.QuoteLeft => new(Step, Quoted.With(Last)),
        Template.ClassQuoteEnd => new(Class, BothEnds.With(Last)),
        Template.VerbInside or Template.VerbNext => new(UpTo3, Tag),
        Template.CommaParity => new(UpTo5, Tag),
        Template.CueLeft => new(UpTo6, Tag),
        Template.NextOpening => new(Scale.Of<Link>(), Scale.Of<Opening>()),
        Template.NextTense => new(NextVerb, Scale.Of<Link>().With(Scale.Of<Tense>())),
        Template.NextAfterCue => new(NextVerb, Form.With(Scale.Of<Link>())),
        Template.NextLength => new(Step, Scale.Of<Opening>()),
        Template.NextClass => new(Frame, Scale.Of<Opening>()),
        _ => null,
    };

    private static EvidenceValues? OfRuns(Template template) => template switch
    {
        Template.RunRelation or Template.RunGap => new(Relative, Step),
        Template.RunClass => new(Class, Relative.With(UpTo3)),
        Template.RunForm => new(Form, Relative),
        Template.RunChance or Template.RunSourceChance => new(UpTo9, Covered),
        Template.RunSource or Template.RunBefore or Template.RunAfter => new(Tag, Relative),
        Template.RunCovered => new(Scale.Of<Side>().With(new("apart", "covered")), Relative),
        Template.RunBetween => new(UpTo3.With(Quoted), Relative),
        Template.RunCapital => new(Capital, Covered),
        Template.RunCommaEnd => new(new("bare", "comma"), Relative),
        Template.RunClosed => new(Closed, Relative),
        Template.RunVerbs => new(UpTo4.With(UpTo5), Covered),
        Template.RunAdjacent => new(Class, Relative),
        Template.ContinuedShape => new(new Scale("inside", "paragraph").With(Whole), Step),
        Template.ContinuedParagraph => new(new("inside", "paragraph"), Closed),
        Template.ContinuedWhole => new(Whole, Step),
        Template.ContinuedGap => new(UpTo5, Whole),
        Template.ContinuedCapital => new(Capital, Whole),
        Template.ContinuedBefore => new(Tag, Nothing),
        Template.NothingBias => new(Nothing, Nothing),
        Template.NothingLength => new(Step, Capital),
        Template.NothingBefore or Template.NothingAfter => new(Tag, UpTo5),
        Template.NothingPair => new(Tag, Tag),
        Template.NothingTitleCase => new(new("words", "title"), Step),
        Template.NothingClosed => new(Closed, new("double", "single")),
        Template.NothingWhole => new(Whole, Nothing),
        _ => null,
    };
}
