namespace Analysis.Coreference;

/// <summary>
/// How much each entity is in the reader's mind, after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution"
/// (1994): subjects weigh more than objects, sources of quotations most; every sentence on takes a part of it away. What is
/// inside of quotation marks weighs little outside of them.
/// </summary>
internal sealed class Salience(DiscourseModel model)
{
    private const int MostMentions = 48;
    private const int MostUnits = 14;
    private const double PerUnit = 0.6;
    private const double Repetition = 0.3;
    private const double PerParagraph = 0.3;
    private const double PerPossessor = 0.5;
    private static readonly double[] Units = [.. Enumerable.Range(0, MostUnits + 1).Select(distance => Math.Pow(PerUnit, distance))];
    private static readonly double[] Paragraphs = [.. Enumerable.Range(0, MostUnits + 1).Select(distance =>
        Math.Pow(PerParagraph, distance))];
    private readonly Mention[] _last = new Mention[MostMentions];
    private int _count;
    private readonly List<int> _mentioned = [];
    private double[] _scores = [];

    /// <summary>Takes note of a mention.</summary>
    public void Add(int entity, int phrase, int paragraph) => Add(new Mention(entity, UnitOf(phrase), paragraph, WeightOf(phrase)));

    /// <summary>Takes note of a possessor, who is less in mind than what is possessed.</summary>
    public void AddPossessor(int entity, int phrase, int paragraph) =>
        Add(new Mention(entity, UnitOf(phrase), paragraph, PerPossessor * WeightOf(phrase)));

    /// <summary>The entity that is most in mind at a phrase among those that fit, or -1.</summary>
    public int Most(int phrase, int paragraph, Func<Entity, double> fit, int within = MostUnits)
    {
        Score(phrase, paragraph, within);
        var (best, most) = (-1, 0.0);
        foreach (var entity in _mentioned)
        {
            if (fit(model.Entities[entity]) * _scores[entity] is var fitted && fitted > most)
                (best, most) = (entity, fitted);
            _scores[entity] = 0;
        }
        return best;
    }

    /// <summary>
    /// Scores the entities of the last mentions; a paragraph holds a unit at least, so that no paragraph is further off than units
    /// are.
    /// </summary>
    private void Score(int phrase, int paragraph, int within)
    {
        _mentioned.Clear();
        if (_scores.Length < model.Entities.Count)
            Array.Resize(ref _scores, model.Entities.Count * 2);
        var unit = UnitOf(phrase);
        for (var m = _count - 1; m >= Math.Max(0, _count - MostMentions); m--)
        {
            ref var mention = ref _last[m % MostMentions];
            var distance = unit - mention.Unit;
            if (distance > within)
                break;
            var weight = mention.Weight * Units[distance] * Paragraphs[paragraph - mention.Paragraph];
            ref var known = ref _scores[mention.Entity];
            if (known == 0)
                _mentioned.Add(mention.Entity);
            known = Math.Max(known, weight) + (Repetition * Math.Min(known, weight));
        }
    }

    private void Add(Mention mention) => _last[_count++ % MostMentions] = mention;

    private double WeightOf(int phrase)
    {
        var (first, end) = (model.Reading.Phrases[phrase].First, model.Reading.Phrases[phrase].End);
        if (model.Reading.RunAt[first] >= 0)
            return 0.1;
        if (model.IsSaid[first] && !model.Speaks[phrase])
            return 0.5;
        var unit = model.Reading.Units[model.Reading.UnitAt[first]];
        var weight = model.Reading.Tag(first - 1, unit) is WordTag.Preposition or WordTag.Of or WordTag.To ? 0.5 : 1.0;
        weight += end < model.Reading.Count
            && (model.Reading.IsFinite(end) || model.Reading.Tags[end] is WordTag.Adverb or WordTag.Ing or WordTag.Who) ? 1 : 0;
        weight += first == unit.First ? 1.5 : 0;
        return weight + (model.Speaks[phrase] ? 1.5 : 0);
    }

    private int UnitOf(int phrase) => model.Reading.UnitAt[model.Reading.Phrases[phrase].First];

    private readonly record struct Mention(int Entity, int Unit, int Paragraph, double Weight);
}
