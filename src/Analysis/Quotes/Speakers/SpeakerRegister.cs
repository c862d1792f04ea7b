namespace Analysis;

/// <summary>The people and institutions that an article names, each with the noun phrases that stand for them.</summary>
internal sealed class SpeakerRegister
{
    private const int MostNamesakes = 20;
    private readonly Reading _reading;
    private readonly int[] _personAt;
    private readonly List<NamedSource> _people = [];
    private readonly Dictionary<string, List<int>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);

    private SpeakerRegister(Reading reading)
    {
        _reading = reading;
        _personAt = new int[reading.Phrases.Count];
        Array.Fill(_personAt, -1);
        for (var p = 0; p < _personAt.Length; p++)
            _personAt[p] = reading.Phrases[p].Head == WordTag.Name ? Named(reading.Phrases[p]) : -1;
        for (var p = 0; p < _personAt.Length; p++)
            if (_personAt[p] < 0 && reading.Phrases[p].Head is WordTag.Pronoun or WordTag.Role)
                _personAt[p] = Antecedent(p);
        for (var p = 0; p < _personAt.Length; p++)
            if (_personAt[p] >= 0)
                _people[_personAt[p]].Mentions.Add(reading.Document.SpanOf(reading.Phrases[p].Tokens));
    }

    /// <summary>How many there are.</summary>
    public int Count => _people.Count;

    /// <summary>Reads the names of a document.</summary>
    public static SpeakerRegister Of(Reading reading) => new(reading);

    /// <summary>Whom a noun phrase stands for, or -1.</summary>
    public int PersonAt(int phrase) => _personAt[phrase];

    /// <summary>A person as a speaker, with all mentions.</summary>
    public Speaker SpeakerAt(int person, string text) => new(_people[person].Name.In(text))
    {
        Role = _people[person].Role?.In(text),
        Mentions = [.. _people[person].Mentions],
    };

    /// <summary>The person of a name: the one named so before, the only one with this surname, or a new one.</summary>
    private int Named(NounPhrase phrase)
    {
        var (name, role, sign) = NameParts.Of(_reading, phrase);
        if (name.IsEmpty)
            return -1;
        var words = name.Of(_reading.Document.Text);
        var last = words[(words.LastIndexOf(' ') + 1)..].ToString();
        if (!_byLastWord.TryGetValue(last, out var candidates))
            _byLastWord[last] = candidates = [];
        for (var i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostNamesakes); i--)
            if (_people[candidates[i]].Accepts(words, sign, _reading.Document.Text))
                return Extend(candidates[i], name, role, sign);
        candidates.Add(_people.Count);
        _people.Add(new NamedSource(name, role, sign, phrase.First));
        return _people.Count - 1;
    }

    private int Extend(int person, TextSpan name, TextSpan? role, Sign sign)
    {
        var known = _people[person];
        if (name.Length > known.Name.Length)
            known.Name = name;
        known.Role ??= role;
        known.Sign = known.Sign == Sign.Unknown ? sign : known.Sign;
        return person;
    }

    /// <summary>The last person before a pronoun or role that no sign in the text speaks against; sources of clauses come first.</summary>
    private int Antecedent(int phrase)
    {
        const int Reach = 40;
        var sign = NameParts.SignOf(_reading.Document.WordsOf(_reading.Phrases[phrase].First));
        if (sign == Sign.Unknown)
            return -1;
        var (best, bestScore) = (-1, int.MinValue);
        for (var p = phrase - 1; p >= Math.Max(0, phrase - Reach); p--)
        {
            if (_personAt[p] is not (var person and >= 0) || !_people[person].Sign.Fits(sign))
                continue;
            var score = (Speaks(p) ? 25 : 0) + (IsSubject(p) ? 6 : 0) + (_people[person].Sign == sign ? 5 : 0) - (phrase - p);
            if (score > bestScore)
                (best, bestScore) = (person, score);
        }
        if (best >= 0)
            _people[best].Sign = sign;
        return best;
    }

    private bool Speaks(int phrase) => _reading.Phrases[phrase].End is var end && end < _reading.Tags.Length
        && _reading.Cues[end] is CueClass.Say or CueClass.Tell or CueClass.State or CueClass.Write;

    private bool IsSubject(int phrase) => _reading.Phrases[phrase].End is var end && end < _reading.Tags.Length && _reading.IsFinite(end);
}
