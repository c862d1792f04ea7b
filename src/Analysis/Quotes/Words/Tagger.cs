namespace Analysis;

/// <summary>
/// Tags tokens by lexicon, suffix and the tag before, in one pass from left to right: a small relative of Brill, "A Simple
/// Rule-Based Part of Speech Tagger" (1992), with hand-written rules.
/// </summary>
internal static class Tagger
{
    /// <summary>Tags the tokens of a document and tells the frames of its reporting verbs.</summary>
    public static void Tag(Document document, WordTag[] tags, CueClass[] cues)
    {
        foreach (var sentence in document.Sentences)
        {
            var previous = WordTag.None;
            var opens = true;
            var singleOpen = false;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = document.WordsOf(i);
                previous = tags[i] = Of(word, document.Tokens[i].Kind, previous, opens, out cues[i]);
                if (previous == WordTag.Mark && document.Tokens[i].Length == 1 && word[0] is '\'' or '\u2018' or '\u2019')
                {
                    if (!singleOpen && IsPluralPossessive(document, i))
                        previous = tags[i] = WordTag.Possessive;
                    else
                        singleOpen = !singleOpen;
                }
                if (ContextRules.EndsHyphenatedName(document, tags, i, sentence.First))
                    (previous, tags[i], cues[i]) = (WordTag.Name, WordTag.Name, CueClass.None);
                else if (ContextRules.MakesNounBefore(document, tags, i, sentence.First))
                    (tags[i - 1], cues[i - 1]) = (NounOf(document.WordsOf(i - 1)), CueClass.None);
                else if (ContextRules.MakesPluralBefore(document, tags, i, sentence.First))
                    tags[i - 2] = WordTag.Noun;
                opens = opens && previous is WordTag.Mark or WordTag.Open or WordTag.Dash or WordTag.Symbol;
            }
        }
    }

    /// <summary>Whether an apostrophe ends a plural that owns the word behind it: "the players' union".</summary>
    private static bool IsPluralPossessive(Document document, int i) => i > 0 && document.Tokens[i - 1].End == document.Tokens[i].Start
        && document.WordsOf(i - 1)[^1] is 's' or 'S' && i + 1 < document.Tokens.Length && document.Tokens[i + 1].Kind == TokenKind.Word
        && document.Tokens[i + 1].Start == document.Tokens[i].End + 1;

    private static WordTag Of(ReadOnlySpan<char> word, TokenKind kind, WordTag previous, bool opens, out CueClass cue)
    {
        cue = CueClass.None;
        return kind switch
        {
            TokenKind.Word => Word(word, previous, opens, out cue),
            TokenKind.Possessive => previous is WordTag.Pronoun or WordTag.It or WordTag.Who or WordTag.What or WordTag.That ? WordTag.Be : WordTag.Possessive,
            TokenKind.Number => WordTag.Number,
            TokenKind.Url => WordTag.Url,
            TokenKind.QuoteMark => WordTag.Mark,
            _ => Punctuation(word[0]),
        };
    }

    private static WordTag Punctuation(char mark) => mark switch
    {
        ',' => WordTag.Comma,
        '.' or '!' or '?' or '\u2026' => WordTag.Stop,
        ':' => WordTag.Colon,
        ';' => WordTag.Semicolon,
        '-' or '\u2013' or '\u2014' or '\u2015' => WordTag.Dash,
        '(' or '[' or '{' => WordTag.Open,
        ')' or ']' or '}' => WordTag.Close,
        _ => WordTag.Symbol,
    };

    private static WordTag Word(ReadOnlySpan<char> word, WordTag previous, bool opens, out CueClass cue)
    {
        cue = CueClass.None;
        var entry = Find(word);
        var capital = char.IsUpper(word[0]);
        if (entry.Tag is WordTag.Title && capital)
            return WordTag.Title;
        if (capital && !opens && !(IsClosed(entry.Tag) && word.Length > 1 && !char.IsUpper(word[1])) && !IsI(word))
            return entry.Tag is WordTag.Time ? WordTag.Time : WordTag.Name;
        if (IsClosed(entry.Tag))
            return entry.Tag;
        if (entry is { Tag: WordTag.Role or WordTag.Group, Form: VerbForm.Base } && previous is WordTag.Noun or WordTag.Role or WordTag.Group or WordTag.Name)
            return entry.Tag;
        if (entry.Form != VerbForm.None && IsVerb(entry, previous, opens && capital))
        {
            cue = entry.Cue == CueClass.None ? CueClass.Other : entry.Cue;
            return Verb(entry, previous);
        }
        if (entry.Tag == WordTag.Title)
            return WordTag.Role;
        return entry.Tag != WordTag.None ? entry.Tag : entry.Form != VerbForm.None ? WordTag.Noun : Guess(word, previous, capital, ref cue);
    }

    private static WordTag NounOf(ReadOnlySpan<char> word) => Lexicon.Find(word).Tag is var tag and not WordTag.None ? tag : WordTag.Noun;

    private static bool IsI(ReadOnlySpan<char> word) => word[0] == 'I' && (word.Length == 1 || CharacterClass.IsApostrophe(word[1]));

    private static bool IsClosed(WordTag tag) => tag is >= WordTag.Time and <= WordTag.Not or WordTag.Adverb or WordTag.Adjective;

    private static bool IsVerb(WordEntry entry, WordTag previous, bool opens) => entry.Form switch
    {
        VerbForm.Base or VerbForm.Present => previous switch
        {
            WordTag.To or WordTag.Modal or WordTag.Do or WordTag.Pronoun or WordTag.Who or WordTag.Not or WordTag.It or WordTag.Indefinite => true,
            WordTag.Determiner or WordTag.Possessive or WordTag.PossessivePronoun or WordTag.Adjective or WordTag.Preposition or WordTag.Of
                or WordTag.Number => entry is { Form: VerbForm.Present, Cue: not CueClass.None, Tag: WordTag.None } && previous == WordTag.Adjective,
            WordTag.Noun or WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Document or WordTag.Close or WordTag.Comma or WordTag.Mark or WordTag.Adverb or WordTag.And or WordTag.Time => true,
            _ => entry.Tag == WordTag.None && !opens,
        },
        VerbForm.Ing => true,
        _ => previous is not WordTag.Possessive,
    };

    private static WordTag Verb(WordEntry entry, WordTag previous)
    {
        var isCue = entry.Cue != CueClass.None;
        var afterAuxiliary = previous is WordTag.Be or WordTag.Have;
        return entry.Form switch
        {
            VerbForm.Base when IsSubject(previous) => isCue ? WordTag.CuePresent : WordTag.Present,
            VerbForm.Base => isCue ? WordTag.CueBase : WordTag.Base,
            VerbForm.Present => isCue ? WordTag.CuePresent : WordTag.Present,
            VerbForm.Ing => isCue ? WordTag.CueIng : WordTag.Ing,
            VerbForm.Participle => isCue ? WordTag.CueParticiple : WordTag.Participle,
            _ when previous is WordTag.To or WordTag.Modal or WordTag.Do => isCue ? WordTag.CueBase : WordTag.Base,
            _ when afterAuxiliary => isCue ? WordTag.CueParticiple : WordTag.Participle,
            _ => isCue ? WordTag.CuePast : WordTag.Past,
        };
    }

    /// <summary>Whether a verb in its base form that follows is a plural's: "they say".</summary>
    private static bool IsSubject(WordTag tag) => tag is WordTag.Pronoun or WordTag.Who or WordTag.Indefinite or WordTag.Noun or WordTag.Role or WordTag.Group or WordTag.Name;

    /// <summary>Looks a word up without the full stop of an abbreviation, and with a straight apostrophe in "don't" and "we've".</summary>
    private static WordEntry Find(ReadOnlySpan<char> word)
    {
        const int Longest = 24;
        word = word[^1] == '.' ? word[..^1] : word;
        if (Lexicon.Find(word) is var known && known != default)
            return known;
        var at = word.IndexOfAny('\'', '\u2019');
        if (at <= 0 || word.Length > Longest)
            return default;
        Span<char> straight = stackalloc char[word.Length];
        word.CopyTo(straight);
        straight[at] = '\'';
        var entry = Lexicon.Find(straight);
        return entry == default && word[(at + 1)..] is "d" or "ll" or "ve" or "re" ? new WordEntry(WordTag.Contracted, VerbForm.None, CueClass.None) : entry;
    }

    private static WordTag Guess(ReadOnlySpan<char> word, WordTag previous, bool capital, ref CueClass cue)
    {
        if (EndsWith(word, "ly"))
            return WordTag.Adverb;
        if (capital)
            return WordTag.Name;
        if (EndsWith(word, "ed") && word.Length > 4)
        {
            cue = previous is WordTag.Determiner or WordTag.Possessive or WordTag.PossessivePronoun ? CueClass.None : CueClass.Other;
            return cue == CueClass.None ? WordTag.Adjective : previous is WordTag.Be or WordTag.Have ? WordTag.Participle : WordTag.Past;
        }
        if (EndsWith(word, "ing") && word.Length > 5)
            return WordTag.Ing;
        if (previous is WordTag.Modal or WordTag.To or WordTag.Do)
            return WordTag.Base;
        return IsAdjective(word) ? WordTag.Adjective : WordTag.Noun;
    }

    private static bool IsAdjective(ReadOnlySpan<char> word) => (word[^1] | 0x20) switch
    {
        's' => EndsWith(word, "ous") || EndsWith(word, "less"),
        'l' => EndsWith(word, "ful") || EndsWith(word, "ical"),
        'e' => EndsWith(word, "able") || EndsWith(word, "ible") || EndsWith(word, "ive"),
        'h' => EndsWith(word, "ish"),
        'c' => EndsWith(word, "ic"),
        _ => false,
    };

    private static bool EndsWith(ReadOnlySpan<char> word, string suffix) => word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}
