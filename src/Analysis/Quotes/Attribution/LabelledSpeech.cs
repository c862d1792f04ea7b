namespace Analysis.Quotes;

/// <summary>
/// Reads paragraphs that are one person's words by the label before them: "Q:" and "A:" of an interview, names of a hearing, a
/// transcript or a live blog, on the line or above it. A single label says little; where two paragraphs or more have one, what follows each
/// is taken for
/// speech, without marks; in a text most of whose paragraphs are labelled, those between two labels go on with the speech before.
/// </summary>
internal sealed class LabelledSpeech
{
    private const double Chance = 0.97;
    private const int Fewest = 2;
    private const int FewestAlone = 3;
    private const int LongestInitials = 3;
    private readonly Reading _reading;
    private readonly List<SpeechLabel> _labels = [];
    private readonly HashSet<string> _surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _times = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _initialled = new(StringComparer.Ordinal);
    private int _recurring;
    private bool _longRecur;
    private bool _dashedRecur;
    private bool _anyIsWeak;

    private LabelledSpeech(Reading reading)
    {
        _reading = reading;
        for (var p = 0; p < reading.Document.Paragraphs.Length; p++)
            if (SpeechLabel.Of(reading, p) is { } label)
                _labels.Add(label);
        KeepOneForm();
    }

    /// <summary>The labelled paragraphs, each with its quotation.</summary>
    public static IEnumerable<(IndexRange Paragraph, FoundQuotation Quotation)> Of(Reading reading)
    {
        var speech = new LabelledSpeech(reading);
        return speech._labels.Count == 0 ? [] : speech.Quotations();
    }

    /// <summary>
    /// Names on lines of their own count only where nothing is labelled on its line, and one of them comes again among others.
    /// </summary>
    private void KeepOneForm()
    {
        var alone = _labels.FindAll(label => label.IsAlone);
        if (alone.Count == 0)
            return;
        var recurs = alone.Count >= FewestAlone && alone.Count == _labels.Count && alone.DistinctBy(KeyOf).Count() is > 1 and var names
            && names < alone.Count;
        if (!recurs)
            _labels.RemoveAll(label => label.IsAlone);
    }

    private IEnumerable<(IndexRange, FoundQuotation)> Quotations()
    {
        CountLabels();
        ReadSurnames();
        var spoken = _labels.FindAll(IsSpeakers);
        if (spoken.Count < Fewest && !spoken.Exists(label => label.HasHandle))
            yield break;
        var answering = spoken.Exists(label => label.IsAnswer) ? Answering() : -1;
        var continued = new ContinuedSpeech(_reading, spoken);
        for (var i = 0; i < spoken.Count; i++)
        {
            var label = spoken[i];
            if (_reading.Counts.IsQuoted(label.Speech.First, Math.Min(label.Speech.First + 1, label.Speech.End)))
                continue;
            var pieces = continued.PiecesOf(i);
            yield return (new IndexRange(label.Paragraph.First, pieces[^1].End - label.Paragraph.First),
                new FoundQuotation(pieces, null, label.IsAnswer ? answering : label.IsQuestion ? -1
                    : Initialled(label), Chance)
                { IsSpeech = true });
        }
    }

    /// <summary>Counts the labels that come again.</summary>
    private void CountLabels()
    {
        foreach (var label in _labels)
        {
            var times = _times[KeyOf(label)] = _times.GetValueOrDefault(KeyOf(label)) + 1;
            _recurring += times == Fewest ? 1 : 0;
            _longRecur |= times == Fewest && label.Words.Count > 1;
            _dashedRecur |= times == Fewest && label.IsDashed;
            _anyIsWeak |= label.IsWeak;
        }
    }

    /// <summary>Takes in the words that end names of two words or more, in what is no label or has a title.</summary>
    private void ReadSurnames()
    {
        var next = 0;
        for (var p = 0; p < _reading.PhraseCount; p++)
        {
            var phrase = _reading.Phrases[p];
            while (next < _labels.Count && _labels[next].Speech.First <= phrase.First)
                next++;
            var isLabel = next < _labels.Count && phrase.End > _labels[next].Paragraph.First;
            if (phrase is { Head: WordTag.Name, Tokens.Count: > 1 } && (!isLabel || _labels[next].HasTitle))
            {
                _surnames.Add(_reading.Document.WordsOf(phrase.HeadToken).ToString());
                if (!isLabel && GivenNames.Contain(_reading.Document.WordsOf(phrase.First)))
                    _surnames.Add(_reading.Document.WordsOf(phrase.First).ToString());
            }
        }
    }

    /// <summary>
    /// Whether a label is somebody's: of an interview, with a title, of a name in the text, or one that comes again among others that
    /// do, or of two words beside such a one.
    /// </summary>
    private bool IsSpeakers(SpeechLabel label) => (!label.IsWeak || EndsAsSentence(label.Speech)) && (!label.IsDashed || _dashedRecur)
        && (label.IsQuestion || label.IsAnswer || label.HasTitle || label.HasHandle
        || label.IsAlone || IsNamed(label)
        || ((_recurring >= Fewest || (_recurring > 0 && _anyIsWeak)) && _times[KeyOf(label)] >= Fewest)
        || (_longRecur && label.Words.Count > 1)
        || (label.IsTimed && _recurring > 0));

    private bool EndsAsSentence(IndexRange speech) => _reading.Tags[speech.End - 1] is WordTag.Stop or WordTag.Close or WordTag.Dash
        || _reading.Document.WordsOf(speech.End - 1)[^1] == '.';

    private bool IsNamed(SpeechLabel label) =>
        label.Phrase >= 0 && _surnames.Contains(_reading.Document.WordsOf(_reading.Phrases[label.Phrase].HeadToken).ToString());

    /// <summary>
    /// Whom a label of initials stands for, "AQ:" for Ada Quell in the text before the first label; else the label's own phrase.
    /// </summary>
    private int Initialled(SpeechLabel label)
    {
        var initials = Words(label.Words);
        if (label.Words.Count > 1 || initials.Length is < 2 or > LongestInitials || initials.ContainsAnyExceptInRange('A', 'Z'))
            return label.Phrase;
        if (!_initialled.TryGetValue(KeyOf(label), out var named))
            _initialled[KeyOf(label)] = named = NameOf(initials);
        return named >= 0 ? named : label.Phrase;
    }

    private int NameOf(ReadOnlySpan<char> initials)
    {
        for (var p = 0; p < _reading.PhraseCount && _reading.Phrases[p].First < _labels[0].Paragraph.First; p++)
            if (_reading.Phrases[p] is { Head: WordTag.Name } name && EndsInInitials(name, initials))
                return p;
        return -1;
    }

    private bool EndsInInitials(NounPhrase name, ReadOnlySpan<char> initials)
    {
        var first = name.End - initials.Length;
        for (var i = 0; i < initials.Length; i++)
            if (first < name.First || _reading.Document.WordsOf(first + i)[0] != initials[i])
                return false;
        return true;
    }

    private string KeyOf(SpeechLabel label) => Words(label.Words).ToString();

    private ReadOnlySpan<char> Words(IndexRange tokens) => _reading.Document.SpanOf(tokens).Of(_reading.Document.Text);

    /// <summary>
    /// Who answers: whom the text before the first label names alone, or whom somebody there asks, meets or talks to; -1 where it
    /// names nobody.
    /// </summary>
    private int Answering()
    {
        var (first, end) = (-1, _labels[0].Paragraph.First);
        for (var p = 0; p < _reading.PhraseCount && _reading.Phrases[p].First < end; p++)
        {
            if (_reading.Phrases[p] is not { Head: WordTag.Name, Tokens.Count: > 1 } name
                || SpeakerWords.IsBody(_reading.Document.WordsOf(name.HeadToken))
                || Country.Find(Words(name.Tokens)) is not null)
                continue;
            if (first >= 0 && IsAsked(name.First))
                return p;
            first = first < 0 ? p : first;
        }
        return first;
    }

    private bool IsAsked(int token) => token > 0
        && (_reading.Tags[token - 1] is WordTag.To || _reading.Document.WordsOf(token - 1) is "with" or "met" or "asked" or "interviewed");
}
