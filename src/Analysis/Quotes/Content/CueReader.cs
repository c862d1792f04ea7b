namespace Analysis.Quotes;

/// <summary>Decides for each cue whether it is one, who its source is, and what was said.</summary>
/// <param name="models">The models.</param>
/// <param name="threshold">The probability from which on a cue reports by itself.</param>
/// <param name="log">Takes note of the decisions; null where nobody asks for them.</param>
internal sealed class CueReader(Models models, double threshold, DecisionLog? log = null)
{
    /// <summary>Below this probability a word is not looked at further.</summary>
    private const double Hopeless = 0.05;

    private const int LongestLabel = 4;

    private readonly List<int> _positions = new(64);

    /// <summary>Fills in what the models make of a cue.</summary>
    public void Read(Reading reading, CueReading cue)
    {
        if (Relay.Of(reading, cue.Cue, reading.Units[reading.UnitAt[cue.Cue.Token]]) is { Speaker: >= 0 } relay)
        {
            ReadRelay(reading, cue, relay);
            return;
        }
        ChooseSide(reading, cue);
        if (cue.Side == Side.None && cue.Chance < Hopeless && cue.Cue.Class is not (CueClass.Dash or CueClass.Colon))
            return;
        if (cue.Side == Side.None && !IsNearRun(reading, reading.UnitAt[cue.Cue.Token]))
            return;
        (cue.Source, cue.SourceChance) = ChooseSource(reading, cue.Cue);
        cue.Via = ViaOf(reading, cue);
        if (cue.Side is Side.Right or Side.Both)
            cue.Right = ChooseRight(reading, cue);
        if (cue.Side is Side.Left or Side.Both)
            cue.Left = ChooseLeft(reading, cue, ContentFeatures.LeftEnd(reading, cue.Cue, cue.Source));
    }

    /// <summary>Takes the words beside the inner verb of a relayed report for those of the one who is quoted.</summary>
    private void ReadRelay(Reading reading, CueReading cue, Relay relay)
    {
        (cue.Chance, cue.SourceChance, cue.Source, cue.Via) = (Relay.Chance, Relay.Chance, relay.Speaker, relay.Via);
        cue.Side = relay.FollowsWords ? Side.Left : Side.Right;
        log?.Ask(QuotationQuestion.Cue, cue.Cue.Token);
        log?.Decide((int)cue.Side, nameof(Relay));
        log?.Ask(QuotationQuestion.Source, cue.Cue.Token);
        log?.Decide(cue.Source, nameof(Relay));
        if (cue.Side == Side.Right)
            cue.Right = ChooseRight(reading, cue);
        else
            cue.Left = ChooseLeft(reading, cue, ContentFeatures.LeftEnd(reading, cue.Cue, FirstOf(reading, relay)));
    }

    /// <summary>Of the inner and the outer one the noun phrase that comes first.</summary>
    private static int FirstOf(Reading reading, Relay relay) =>
        relay.Via >= 0 && reading.Phrases[relay.Via].First < reading.Phrases[relay.Speaker].First ? relay.Via : relay.Speaker;

    /// <summary>
    /// Whom a report came through that its own verb does not tell of: "according to A, B said", "B, quoted by A, said"; or -1.
    /// </summary>
    private static int ViaOf(Reading reading, CueReading cue)
    {
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        if (Relay.Introduced(reading, cue.Cue, unit) >= 0)
            return Subject.Of(reading, cue.Cue.Token, unit).Phrase;
        if (cue.Cue.Class == CueClass.According)
            return -1;
        return AccordingRelay.ViaOf(reading, cue.Cue, unit) is var through and >= 0 ? through : cue.Source >= 0
            ? Relay.AsideOf(reading, cue.Source, unit) : -1;
    }

    /// <summary>Whether a unit or the one before or behind holds words in marks that may turn out to be the cue's.</summary>
    private static bool IsNearRun(Reading reading, int unit) => reading.Counts.IsQuoted(
        reading.Units[Math.Max(0, unit - 1)].First, reading.Units[Math.Min(reading.Units.Length - 1, unit + 1)].End);

    private void ChooseSide(Reading reading, CueReading cue)
    {
        var (right, left, both) = CueFeatures.Of(reading, cue.Cue, new WeightSum<SideWeights>(models.Sides)).Sum;
        var choice = new Choice();
        choice.Offer((int)Side.Right, right);
        choice.Offer((int)Side.Left, left);
        choice.Offer((int)Side.Both, both);
        var best = SideBySyntax(reading, cue.Cue, right, left, both);
        choice.Offer((int)Side.None, 0);
        cue.Chance = 1 - choice.ChanceOf(0);
        cue.Side = (cue.Chance >= threshold || SureCue.Is(reading, cue.Cue)) && !Renaming.Is(reading, cue.Cue.Token) ? best : Side.None;
        if (log is not null)
            LogSide(log, reading, cue, choice.Best);
    }

    /// <summary>Takes note of the side; where it is not the likeliest, word order and punctuation decided.</summary>
    private static void LogSide(DecisionLog log, Reading reading, CueReading cue, int likeliest)
    {
        log.Ask(QuotationQuestion.Cue, cue.Cue.Token);
        log.Offer((int)Side.Right, CueFeatures.Of(reading, cue.Cue, log.Weigh(Decision.CueRight)));
        log.Offer((int)Side.Left, CueFeatures.Of(reading, cue.Cue, log.Weigh(Decision.CueLeft)));
        log.Offer((int)Side.Both, CueFeatures.Of(reading, cue.Cue, log.Weigh(Decision.CueBoth)));
        log.Offer((int)Side.None, log.Weigh(Decision.CueRight));
        log.Decide((int)cue.Side, (int)cue.Side == likeliest ? null : cue.Side == Side.None ? "Threshold" : "WordOrder");
    }

    /// <summary>The likeliest of the sides that word order and punctuation allow.</summary>
    private static Side SideBySyntax(Reading reading, Cue cue, double right, double left, double both)
    {
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        if (Inversion.Is(reading, cue))
            return Inversion.Resumes(reading, cue, unit) ? Side.Both : Side.Left;
        if (SureCue.Asks(reading, cue, unit) || SureCue.TellsClause(reading, cue, unit) || RelativeGap.Is(reading, cue, unit))
            return Side.Right;
        var allowed = Parenthesis.Allowed(reading, cue, unit);
        if (!allowed.Right)
            return allowed.Left && left >= both ? Side.Left : Side.Both;
        if (allowed.Left)
            return left > right && left >= both ? Side.Left : both > right ? Side.Both : Side.Right;
        return Side.Right;
    }

    private (int, double) ChooseSource(Reading reading, Cue cue)
    {
        log?.Ask(QuotationQuestion.Source, cue.Token);
        if (cue.Class == CueClass.Dash && Signature.At(reading, cue.Token) is var signer and >= 0)
            return Known(nameof(Signature), signer, 1);
        if (Inversion.Is(reading, cue))
            return Known(nameof(Inversion), reading.PhraseAt[cue.End], 1);
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        if (Relay.Introduced(reading, cue, unit) is var quoted and >= 0)
            return Known(nameof(Relay), quoted, Relay.Chance);
        if (cue.Class == CueClass.According && cue.End < unit.End && reading.PhraseAt[cue.End] is var named and >= 0
            && reading.Phrases[named].Head is not (WordTag.Time or WordTag.Number))
            return Known(nameof(CueClass.According), named, Relay.Chance);
        var choice = new Choice();
        var subject = Subject.Of(reading, cue.Token, unit);
        if (DocumentSpeaks.Of(reading, cue, subject, unit) is var document and >= 0)
            return Known(nameof(DocumentSpeaks), document, DocumentSpeaks.Chance);
        if (SubjectBeside.Is(reading, cue, subject, unit))
            return Known(nameof(SubjectBeside), subject.Phrase, SubjectBeside.Chance);
        choice.Offer(-1, SourceFeatures.OfNone(reading, cue, subject, SumOf(Decision.Source)).Sum.Value);
        log?.Offer(-1, SourceFeatures.OfNone(reading, cue, subject, log.Weigh(Decision.Source)));
        var candidates = SourceFeatures.Candidates(reading, cue);
        for (var p = candidates.First; p < candidates.End; p++)
        {
            if (!SourceFeatures.Fits(reading, cue, reading.Phrases[p]) || !MaySpeak(reading, cue, reading.Phrases[p], unit))
                continue;
            choice.Offer(p, SourceFeatures.Of(reading, cue, subject, p, candidates.First, SumOf(Decision.Source)).Sum.Value);
            log?.Offer(p, SourceFeatures.Of(reading, cue, subject, p, candidates.First, log.Weigh(Decision.Source)));
        }
        log?.Decide(choice.Best);
        return (choice.Best, choice.Chance);
    }

    /// <summary>A source that grammar alone tells.</summary>
    private (int Source, double Chance) Known(string rule, int source, double chance)
    {
        log?.Decide(source, rule);
        return (source, chance);
    }

    /// <summary>Whether word order lets a phrase be the source: not who is asked, nor where or by whom an article was filed.</summary>
    private static bool MaySpeak(Reading reading, Cue cue, NounPhrase phrase, IndexRange unit)
    {
        if (FilingMark.Is(reading, phrase, unit))
            return false;
        if (cue is { Class: CueClass.Ask or CueClass.Tell, Form: VerbForm.Participle } && Addressee.IsPassive(reading, cue.Token, unit))
            return phrase.First > cue.Token;
        return !Addressee.Is(reading, cue, phrase, unit);
    }

    /// <summary>
    /// Whether what was said before a cue may go on at a place behind it: in marks, behind a comma and the like ("It rained, she said on
    /// Monday, and it snowed"), or at once, but not with what says where or when it was said.
    /// </summary>
    private static bool MayResume(Reading reading, CueReading cue, int start) => reading.RunAt[start] >= 0
        || reading.Tags[start - 1] is WordTag.Comma or WordTag.Semicolon or WordTag.Colon or WordTag.Dash
        || (start == cue.Cue.End && (cue.Source < 0 || reading.PhraseAt[start] != cue.Source)
            && reading.Tags[start] is not (WordTag.Preposition or WordTag.And or WordTag.But or WordTag.When or WordTag.Because
            or WordTag.Time or WordTag.Adverb));

    /// <summary>Whether all that follows the source says who it is: "“…,” warned Ada Quell, head of the board."</summary>
    private static bool IsApposition(Reading reading, CueReading cue)
    {
        if (cue.Source < 0 || cue.Cue.Token == 0 || reading.RunAt[cue.Cue.Token - 1] < 0
            || reading.Phrases[cue.Source] is var source && source.First != cue.Cue.End)
            return false;
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        return reading.Tag(source.End, unit) == WordTag.Comma && source.End + 1 < unit.End && reading.PhraseAt[source.End + 1] >= 0
            && reading.Counts.Verbs(source.End, unit.End) == 0 && !reading.Counts.IsQuoted(source.End, unit.End);
    }

    /// <summary>Whether words behind a preposition tell where it was said, or in what: "wrote in a letter".</summary>
    private static bool IsPlaceOfSaying(Reading reading, Cue cue, int start) =>
        cue.Class is CueClass.Say or CueClass.Write or CueClass.Reply
        && reading.RunAt[start] < 0 && reading.Tags[start - 1] is WordTag.Preposition or WordTag.Of;

    private IndexRange ChooseRight(Reading reading, CueReading cue)
    {
        log?.Ask(QuotationQuestion.Begin, cue.Cue.Token);
        var (start, sieve) = StartSieves.StartOf(reading, cue.Cue);
        if (sieve is null)
            start = ChooseRightStart(reading, cue);
        log?.Decide(start, sieve?.GetType().Name);
        if (start < 0)
            return default;
        log?.Ask(QuotationQuestion.End, cue.Cue.Token);
        if (RelativeGap.EndOf(reading, cue.Cue, start, reading.Units[reading.UnitAt[cue.Cue.Token]]) is var gap and >= 0)
        {
            log?.Decide(gap, nameof(RelativeGap));
            return new IndexRange(start, gap - start);
        }
        ContentFeatures.RightEnds(reading, cue.Cue, start, _positions);
        var ends = new Choice();
        foreach (var end in _positions)
        {
            ends.Offer(end, ContentFeatures.OfRightEnd(reading, cue, start, end, SumOf(Decision.RightEnd)).Sum.Value);
            log?.Offer(end, ContentFeatures.OfRightEnd(reading, cue, start, end, log.Weigh(Decision.RightEnd)));
        }
        log?.Decide(ends.Best);
        return new IndexRange(start, ends.Best - start);
    }

    private int ChooseRightStart(Reading reading, CueReading cue)
    {
        if (IsApposition(reading, cue))
            return -1;
        ContentFeatures.RightStarts(reading, cue.Cue, _positions);
        var starts = new Choice();
        foreach (var start in _positions)
        {
            if ((cue.Side == Side.Both && !MayResume(reading, cue, start)) || IsPlaceOfSaying(reading, cue.Cue, start))
                continue;
            starts.Offer(start, ContentFeatures.OfRightStart(reading, cue, start, SumOf(Decision.RightStart)).Sum.Value);
            log?.Offer(start, ContentFeatures.OfRightStart(reading, cue, start, log.Weigh(Decision.RightStart)));
        }
        return starts.Best;
    }

    private IndexRange ChooseLeft(Reading reading, CueReading cue, int end)
    {
        log?.Ask(QuotationQuestion.BeginBefore, cue.Cue.Token);
        ContentFeatures.LeftStarts(reading, cue.Cue, end, _positions);
        var starts = new Choice();
        foreach (var start in _positions)
        {
            if (cue.Cue.Class == CueClass.Reply && reading.RunAt[start] is var run and >= 0 && reading.Runs[run].Tokens.End < end
                && reading.Runs[run].EndsInQuestion(reading.Document))
                continue;
            starts.Offer(start, ContentFeatures.OfLeftStart(reading, cue, start, end, SumOf(Decision.LeftStart)).Sum.Value);
            log?.Offer(start, ContentFeatures.OfLeftStart(reading, cue, start, end, log.Weigh(Decision.LeftStart)));
        }
        log?.Decide(starts.Best);
        var unit = reading.Units[reading.UnitAt[cue.Cue.Token]];
        var first = starts.Best < 0 ? end : BehindLabel(reading, WithOpening(reading, starts.Best, unit), unit, end);
        return first >= end ? default : new IndexRange(first, end - first);
    }

    /// <summary>
    /// The start of a clause, or of the subordinate one that opens its sentence and stands before it: "although it rained, nobody".
    /// </summary>
    private static int WithOpening(Reading reading, int start, IndexRange unit) =>
        start > unit.First && reading.Tags[unit.First] == WordTag.Because && reading.Tags[start - 1] == WordTag.Comma
        && !reading.Counts.IsQuoted(unit.First, start) ? unit.First : start;

    /// <summary>
    /// Where a clause begins behind a label that opens its sentence, "Motive: the men wanted money", or behind where and by whom it was
    /// filed.
    /// </summary>
    private static int BehindLabel(Reading reading, int start, IndexRange unit, int end)
    {
        if (start != unit.First || reading.RunAt[start] >= 0)
            return start;
        if (FilingMark.EndOf(reading, unit) is var filed && filed > start && filed < end)
            return filed;
        for (var i = start + 1; i < Math.Min(end - 1, start + LongestLabel); i++)
            if (reading.Tags[i] == WordTag.Colon)
                return i + 1;
        return start;
    }

    private WeightSum<OneWeight> SumOf(Decision decision) => new(models[decision]);
}
