namespace Analysis;

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
    private const double PerParagraph = 0.45;
    private readonly List<(int Entity, int Phrase, int Paragraph, double Weight)> _mentions = [];
    private readonly Dictionary<int, double> _scores = [];

    /// <summary>Takes note of a mention.</summary>
    public void Add(int entity, int phrase, int paragraph) => _mentions.Add((entity, phrase, paragraph, WeightOf(phrase)));

    /// <summary>The entity that is most in mind at a phrase among those that fit, or -1.</summary>
    public int Most(int phrase, int paragraph, Func<Entity, double> fit, int within = MostUnits)
    {
        _scores.Clear();
        var unit = UnitOf(phrase);
        for (var m = _mentions.Count - 1; m >= Math.Max(0, _mentions.Count - MostMentions); m--)
        {
            var mention = _mentions[m];
            var distance = unit - UnitOf(mention.Phrase);
            if (distance > within)
                break;
            var weight = mention.Weight * Math.Pow(PerUnit, distance) * Math.Pow(PerParagraph, paragraph - mention.Paragraph);
            var known = _scores.GetValueOrDefault(mention.Entity);
            _scores[mention.Entity] = Math.Max(known, weight) + (Repetition * Math.Min(known, weight));
        }
        var (best, most) = (-1, 0.0);
        foreach (var (entity, score) in _scores)
            if (fit(model.Entities[entity]) * score is var fitted && fitted > most)
                (best, most) = (entity, fitted);
        return best;
    }

    private double WeightOf(int phrase)
    {
        var (first, end) = (model.Reading.Phrases[phrase].First, model.Reading.Phrases[phrase].End);
        if (model.Reading.RunAt[first] >= 0)
            return 0.1;
        if (model.IsSaid[first] && !model.Speaks[phrase])
            return 0.5;
        var unit = model.Reading.Units[model.Reading.UnitAt[first]];
        var weight = model.Reading.Tag(first - 1, unit) is WordTag.Preposition or WordTag.Of or WordTag.To ? 0.5 : 1.0;
        weight += end < model.Reading.Tags.Length && (model.Reading.IsFinite(end) || model.Reading.Tags[end] == WordTag.Adverb) ? 1 : 0;
        weight += first == unit.First ? 1.5 : 0;
        return weight + (model.Speaks[phrase] ? 1.5 : 0);
    }

    private int UnitOf(int phrase) => model.Reading.UnitAt[model.Reading.Phrases[phrase].First];
}
