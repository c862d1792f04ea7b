using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Annotated and found units, paired where they share at least .8 of their words.</summary>
internal sealed class MatchedPieces
{
    private const double Least = 0.8;
    private readonly ReferenceText _text;
    private readonly List<EvaluationUnit> _gold;
    private readonly List<EvaluationUnit> _found;
    private readonly Dictionary<int, int> _matches;
    private readonly HashSet<int> _right;

    public MatchedPieces(ReferenceText text, List<EvaluationUnit> gold, List<EvaluationUnit> found)
    {
        (_text, _gold, _found) = (text, gold, found);
        _matches = EvaluationUnit.Match(gold, found, Least);
        _right =
            [.. _matches.Where(pair => SpeakerJudge.IsRight(text, gold[pair.Key].Gold!, found[pair.Value].Found!))
                .Select(pair => pair.Key)];
    }

    /// <summary>The annotated units that no found one matches.</summary>
    public IEnumerable<EvaluationUnit> Missed => _gold.Where((_, i) => !_matches.ContainsKey(i));

    /// <summary>The found units that match no annotated one.</summary>
    public IEnumerable<EvaluationUnit> Spurious => _found.Where((_, j) => !_matches.ContainsValue(j));

    /// <summary>The annotated units that were found with the wrong speaker, and with what.</summary>
    public IEnumerable<(EvaluationUnit Gold, Quotation Found)> WrongSpeakers =>
        _matches.Where(pair => !_right.Contains(pair.Key)).Select(pair => (_gold[pair.Key], _found[pair.Value].Found!));

    /// <summary>Each found unit, and whether its words and its speaker are right.</summary>
    public IEnumerable<(Quotation Found, bool IsRight)> Judged
    {
        get
        {
            var right = _matches.Where(pair => _right.Contains(pair.Key)).Select(pair => pair.Value).ToHashSet();
            return _found.Select((unit, j) => (unit.Found!, right.Contains(j)));
        }
    }

    /// <summary>Spans and speakers over all units.</summary>
    public SpanScores Scores
    {
        get
        {
            var named = _matches.Keys.Where(i => _gold[i].Gold!.Source.Length > 0).ToList();
            return new SpanScores(
                new FScore(_matches.Count, _found.Count, _gold.Count), new FScore(_right.Count, _found.Count, _gold.Count),
                named.Count(_right.Contains), named.Count);
        }
    }

    /// <summary>The units by what is difficult about them.</summary>
    public ImmutableSortedDictionary<string, PhenomenonScores> Phenomena =>
        Enumerable.Range(0, _gold.Count)
            .SelectMany(i => Phenomenon.Of(_text.Text, _gold[i].Gold!, IsIndirect(_gold[i])).Select(name => (Name: name, Unit: i)))
            .GroupBy(pair => pair.Name)
            .ToImmutableSortedDictionary(group => group.Key, group => new PhenomenonScores(
                group.Count(), group.Count(pair => _matches.ContainsKey(pair.Unit)), group.Count(pair => _right.Contains(pair.Unit))),
                StringComparer.Ordinal);

    private bool IsIndirect(EvaluationUnit unit) => !unit.Gold!.Content.Any(span => _text.QuotedParts(span).Count > 0);
}
