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
        ReadNames();
        for (var p = 0; p < _personAt.Length; p++)
            if (_personAt[p] < 0 && reading.Phrases[p].Head is WordTag.Pronoun or WordTag.Role)
                _personAt[p] = IsRelative(p) ? _personAt[p - 1] : reading.Phrases[p].Head == WordTag.Role ? ByRole(p) : Antecedent(p);
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

    /// <summary>The words for somebody who has no name here: the nominal itself, or the one a relative pronoun takes up; null for other pronouns.</summary>
    public TextSpan? NominalAt(int phrase)
    {
        var nominal = IsRelative(phrase) ? phrase - 1 : phrase;
        return _reading.Phrases[nominal].Head == WordTag.Pronoun || _reading.Document.WordsOf(_reading.Phrases[nominal].First) is "it" or "It" or "they" or "They" ? null : _reading.Document.SpanOf(_reading.Phrases[nominal].Tokens);
    }

    /// <summary>A person as a speaker, with all mentions.</summary>
    public Speaker SpeakerAt(int person, string text) => new(_people[person].Name.In(text))
    {
        Role = _people[person].Role?.In(text),
        Mentions = [.. _people[person].Mentions],
    };

    /// <summary>The person of a name: the one named so before, the only one with this surname, or a new one.</summary>
    private int Named(int phrase)
    {
        var (name, role, sign) = NameParts.Of(_reading, _reading.Phrases[phrase]);
        if (name.IsEmpty)
            return -1;
        var words = name.Of(_reading.Document.Text);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        var family = NamedSource.FamilyNameOf(words);
        var person = Known(last, words, sign);
        person = person < 0 && !family.IsEmpty ? Known(family, words, sign) : person;
        if (person < 0)
        {
            person = _people.Count;
            _people.Add(new NamedSource(name, role, sign));
            Candidates(last).Add(person);
            if (!family.IsEmpty)
                Candidates(family).Add(person);
        }
        _people[person].Speaks |= Speaks(phrase);
        return Extend(person, name, role ?? Apposition(phrase), sign);
    }

    /// <summary>Registers the names of all paragraphs but datelines: those name the agency, which is nobody that a pronoun stands for.</summary>
    private void ReadNames()
    {
        var paragraphs = _reading.Document.Paragraphs;
        var paragraph = 0;
        for (var p = 0; p < _personAt.Length; p++)
        {
            while (paragraphs[paragraph].Tokens.End <= _reading.Phrases[p].First)
                paragraph++;
            if (_reading.Phrases[p].Head == WordTag.Name && paragraphs[paragraph].Kind != BlockKind.Dateline)
                _personAt[p] = Named(p);
        }
    }

    private List<int> Candidates(ReadOnlySpan<char> word)
    {
        var key = word.ToString();
        if (!_byLastWord.TryGetValue(key, out var candidates))
            _byLastWord[key] = candidates = [];
        return candidates;
    }

    private int Known(ReadOnlySpan<char> key, ReadOnlySpan<char> words, Sign sign)
    {
        var candidates = Candidates(key);
        for (var i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostNamesakes); i--)
            if (_people[candidates[i]].Accepts(words, sign, _reading.Document.Text))
                return candidates[i];
        return -1;
    }

    /// <summary>The role that stands behind a name and a comma: "Ada Quell, the governor".</summary>
    private TextSpan? Apposition(int phrase)
    {
        if (phrase + 1 >= _reading.Phrases.Count || _reading.Phrases[phrase + 1].Head != WordTag.Role)
            return null;
        var (end, next) = (_reading.Phrases[phrase].End, _reading.Phrases[phrase + 1].First);
        return next == end + 1 && _reading.Document.WordsOf(end) is "," ? _reading.Document.SpanOf(_reading.Phrases[phrase + 1].Tokens) : null;
    }

    /// <summary>Whether a phrase is "who" or the like and takes up the phrase before it.</summary>
    private bool IsRelative(int phrase)
    {
        if (phrase == 0 || _reading.Phrases[phrase].Tokens.Count != 1 || _reading.Document.WordsOf(_reading.Phrases[phrase].First) is not ("who" or "which" or "whom" or "that"))
            return false;
        var gap = _reading.Phrases[phrase].First - _reading.Phrases[phrase - 1].End;
        return gap == 0 || (gap == 1 && _reading.Document.WordsOf(_reading.Phrases[phrase].First - 1) is ",");
    }

    /// <summary>The last person before a role whose own role ends in the same word: "the minister"; -1 where nobody's does.</summary>
    private int ByRole(int phrase)
    {
        const int Reach = 60;
        if (_reading.Document.WordsOf(_reading.Phrases[phrase].First) is not ("the" or "The"))
            return -1;
        var head = _reading.Document.WordsOf(_reading.Phrases[phrase].HeadToken);
        for (var p = phrase - 1; p >= Math.Max(0, phrase - Reach); p--)
            if (_personAt[p] is var person and >= 0 && _people[person].Role is { } role && HoldsWord(role.Of(_reading.Document.Text), head))
                return person;
        return -1;
    }

    private static bool HoldsWord(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || words[at - 1] is ' ' or '-') && (at + word.Length == words.Length || words[at + word.Length] == ' ');
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
            if (_personAt[p] is not (var person and >= 0) || !_people[person].Sign.Fits(sign) || !_people[person].MayBePerson(_reading.Document.Text))
                continue;
            var score = (Speaks(p) ? 25 : 0) + (IsSubject(p) ? 6 : 0) + (_people[person].Sign == sign ? 5 : 0) - (phrase - p);
            if (score > bestScore)
                (best, bestScore) = (person, score);
        }
        if (best >= 0)
            _people[best].Sign = sign;
        return best;
    }

    private bool Speaks(int phrase) =>
        IsCue(_reading.Phrases[phrase].End) || (_reading.Phrases[phrase].First > 0 && IsCue(_reading.Phrases[phrase].First - 1));

    private bool IsCue(int token) =>
        token < _reading.Tags.Length && _reading.Cues[token] is CueClass.Say or CueClass.Tell or CueClass.State or CueClass.Write;

    private bool IsSubject(int phrase) => _reading.Phrases[phrase].End is var end && end < _reading.Tags.Length && _reading.IsFinite(end);
}
