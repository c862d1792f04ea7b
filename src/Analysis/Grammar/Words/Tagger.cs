using System.Buffers;

namespace Analysis.Grammar;

/// <summary>
/// Tags tokens by lexicon, suffix and the tag before, in one pass from left to right: a small relative of Brill, "A Simple
/// Rule-Based Part of Speech Tagger" (1992), with hand-written rules.
/// </summary>
internal static class Tagger
{
    /// <summary>Tags the tokens of a document and tells the frames of its reporting verbs.</summary>
    public static void Tag(Document document, WordTag[] tags, CueClass[] cues)
    {
        var entries = ArrayPool<WordEntry>.Shared.Rent(document.Tokens.Length);
        LookUp(document, entries);
        foreach (var sentence in document.Sentences)
        {
            var previous = WordTag.None;
            var opens = true;
            var afterAuxiliary = false;
            var singleOpen = false;
            var attached = false;
            var counted = false;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = document.WordsOf(i);
                var taken = TakesObject(previous);
                var context = new Context(
                    previous, afterAuxiliary, IsSingular(document, i - 1, previous), attached, IsArticle(document, i - 1, previous), opens,
                    counted);
                previous = tags[i] = Of(word, document.Tokens[i].Kind, entries[i], context, out cues[i]);
                if (previous == WordTag.Mark && document.Tokens[i].Length == 1 && word[0] is '\'' or '\u2018' or '\u2019')
                {
                    if (!singleOpen && IsPluralPossessive(document, i))
                        previous = tags[i] = WordTag.Possessive;
                    else
                        singleOpen = !singleOpen;
                }
                if (Compounds.JoinsAt(document, i - 1, sentence.First, sentence.End))
                    previous = ContextRules.EndsHyphenatedName(document, tags, i, sentence.First)
                        ? Named(tags, cues, i)
                        : Compounds.Tag(document, tags, cues, i, sentence);
                else if (ContextRules.MakesNounBefore(document, tags, i, sentence.First))
                    (tags[i - 1], cues[i - 1]) = (NounOf(document.WordsOf(i - 1)), CueClass.None);
                else if (ContextRules.MakesVerbBefore(document, tags, i, sentence.First))
                    (tags[i - 1], cues[i - 1]) = (WordTag.CuePresent, Lexicon.Find(document.WordsOf(i - 1)).Cue);
                else if (ContextRules.MakesPluralBefore(document, tags, i, sentence.First))
                    tags[i - 2] = WordTag.Noun;
                else if (ContextRules.MakesNameBefore(document, tags, i, sentence.First))
                    (tags[i - 1], cues[i - 1]) = (WordTag.Name, CueClass.None);
                if (previous == WordTag.To && i > sentence.First && document.WordsOf(i - 1) is "according" or "According")
                    previous = WordTag.Preposition;
                if (ContextRules.MakesGivenNameBefore(document, tags, i, sentence.First))
                    (tags[i - 1], cues[i - 1]) = (WordTag.Name, CueClass.None);
                attached = previous is WordTag.Preposition or WordTag.Of || (attached && MayHang(previous));
                counted = CountsPeople(word, previous, taken) || (counted && previous is WordTag.Adjective or WordTag.Past);
                afterAuxiliary = previous is WordTag.Be or WordTag.Have || (afterAuxiliary && previous is WordTag.Adverb or WordTag.Not);
                opens = opens && previous is WordTag.Mark or WordTag.Open or WordTag.Dash or WordTag.Symbol;
            }
        }
        ArrayPool<WordEntry>.Shared.Return(entries);
    }

    /// <summary>Tags the second half of a given name, and the hyphen before it.</summary>
    private static WordTag Named(WordTag[] tags, CueClass[] cues, int i)
    {
        (tags[i - 1], cues[i]) = (WordTag.Hyphen, CueClass.None);
        return tags[i] = WordTag.Name;
    }

    /// <summary>Looks all words up before any is tagged: no look has then to wait for the decisions on the words before.</summary>
    private static void LookUp(Document document, WordEntry[] entries)
    {
        var tokens = document.Tokens.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Word)
                entries[i] = Find(tokens[i].Span.Of(document.Text));
    }

    private static bool IsSingular(Document document, int token, WordTag tag) =>
        tag == WordTag.Noun && document.WordsOf(token)[^1] is not ('s' or 'S');

    /// <summary>Whether a word may stand inside of what a preposition brings: "in the upper valley".</summary>
    private static bool MayHang(WordTag tag) =>
        tag is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Group
            or WordTag.Number;

    /// <summary>Whether what follows is an object, no subject: "had some say".</summary>
    private static bool TakesObject(WordTag tag) =>
        tag is WordTag.Have or WordTag.Past or WordTag.Present or WordTag.Base or WordTag.Ing or WordTag.Participle or WordTag.Preposition;

    /// <summary>
    /// Whether a word stands for people by their number, so that a verb may follow: "many", "four in ten", "those asked".
    /// </summary>
    private static bool CountsPeople(ReadOnlySpan<char> word, WordTag tag, bool isObject) => tag == WordTag.Number
        || (tag == WordTag.Determiner && !isObject && word is "some" or "many" or "most" or "both" or "few" or "several" or "those"
            or "Some" or "Many" or "Most" or "Both" or "Few" or "Several" or "Those");

    private static bool IsArticle(Document document, int token, WordTag tag) => tag == WordTag.PossessivePronoun
        || (tag == WordTag.Determiner && document.WordsOf(token) is "a" or "an" or "the" or "A" or "An" or "The");

    /// <summary>Whether an apostrophe ends a plural that owns the word behind it: "the players' union".</summary>
    private static bool IsPluralPossessive(Document document, int i) => i > 0 && document.Tokens[i - 1].End == document.Tokens[i].Start
        && document.WordsOf(i - 1)[^1] is 's' or 'S' && i + 1 < document.Tokens.Length && document.Tokens[i + 1].Kind == TokenKind.Word
        && document.Tokens[i + 1].Start == document.Tokens[i].End + 1;

    private static WordTag Of(ReadOnlySpan<char> word, TokenKind kind, WordEntry entry, Context context, out CueClass cue)
    {
        if (kind == TokenKind.Word)
            return Word(word, entry, context, out cue);
        cue = CueClass.None;
        return kind switch
        {
            TokenKind.Possessive => context.Previous is WordTag.Pronoun or WordTag.It or WordTag.Who or WordTag.What or WordTag.That
                ? WordTag.Be
                : WordTag.Possessive,
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

    private static WordTag Word(ReadOnlySpan<char> word, WordEntry entry, Context context, out CueClass cue)
    {
        cue = CueClass.None;
        var capital = char.IsUpper(word[0]);
        if (entry.Tag is WordTag.Title && capital)
            return WordTag.Title;
        if (capital && !context.Opens && word is "May")
            return WordTag.Time;
        if (word is "Today" && context.Previous is WordTag.Possessive or WordTag.Name)
            return WordTag.Name;
        if (capital && !context.Opens && !(IsClosed(entry.Tag) && word.Length > 1 && !char.IsUpper(word[1])) && !IsI(word))
            return entry.Tag is WordTag.Time ? WordTag.Time : WordTag.Name;
        if (entry.Tag == WordTag.Modal && word is "will" && context.AfterArticle)
            return WordTag.Document;
        if (entry.Tag == WordTag.ObjectPronoun && word is "mine"
            && context.Previous is WordTag.Determiner or WordTag.Adjective or WordTag.PossessivePronoun or WordTag.Noun or WordTag.Name)
            return WordTag.Noun;
        if (IsClosed(entry.Tag))
            return entry.Tag;
        if (entry is { Tag: WordTag.Role or WordTag.Group, Form: VerbForm.Base }
            && context.Previous is WordTag.Noun or WordTag.Role or WordTag.Group or WordTag.Name)
            return entry.Tag;
        if (entry.Form != VerbForm.None && IsVerb(entry, context, context.Opens && capital))
        {
            cue = entry.Cue == CueClass.None ? CueClass.Other : entry.Cue;
            return Verb(entry, context);
        }
        if (entry.Tag == WordTag.Title)
            return WordTag.Role;
        if (entry.Tag == WordTag.None && context.AfterArticle
            && entry.Form is VerbForm.Past or VerbForm.Participle or VerbForm.PastOrParticiple)
            return WordTag.Adjective;
        return entry.Tag != WordTag.None ? entry.Tag : entry.Form != VerbForm.None ? WordTag.Noun : Guess(word, context, capital, ref cue);
    }

    private static WordTag NounOf(ReadOnlySpan<char> word) => Lexicon.Find(word).Tag switch
    {
        WordTag.None => WordTag.Noun,
        WordTag.Adjective => WordTag.Role,
        var tag => tag,
    };

    private static bool IsI(ReadOnlySpan<char> word) => word[0] == 'I' && (word.Length == 1 || CharacterClass.IsApostrophe(word[1]));

    private static bool IsClosed(WordTag tag) => tag is >= WordTag.Time and <= WordTag.Not or WordTag.Adverb or WordTag.Adjective;

    private static bool IsVerb(WordEntry entry, Context context, bool opens) => entry.Form switch
    {
        VerbForm.Base when context.Counted && entry is
        { Tag: WordTag.None, Cue: CueClass.Say or CueClass.Think or CueClass.Assert or CueClass.Agree or CueClass.Want } => true,
        VerbForm.Base when context.AfterSingular =>
            context.Attached && entry is { Tag: WordTag.None, Cue: CueClass.Say or CueClass.Think or CueClass.Assert or CueClass.Want },
        VerbForm.Present when context.Previous == WordTag.To => false,
        VerbForm.Base or VerbForm.Present => context.Previous switch
        {
            WordTag.To or WordTag.Modal or WordTag.Do or WordTag.Pronoun or WordTag.Who or WordTag.Not or WordTag.It
                or WordTag.Indefinite => true,
            WordTag.Determiner or WordTag.Possessive or WordTag.PossessivePronoun or WordTag.Adjective or WordTag.Preposition or WordTag.Of
                or WordTag.Number =>
                    entry is { Form: VerbForm.Present, Cue: not CueClass.None, Tag: WordTag.None } && context.Previous == WordTag.Adjective,
            WordTag.Noun or WordTag.Name or WordTag.Role or WordTag.Group or WordTag.Document or WordTag.Close or WordTag.Comma
                or WordTag.Mark or WordTag.Adverb or WordTag.And or WordTag.Time => true,
            _ => entry.Tag == WordTag.None && !opens,
        },
        VerbForm.Ing => true,
        _ => context.Previous is not WordTag.Possessive && !context.AfterArticle,
    };

    private static WordTag Verb(WordEntry entry, Context context)
    {
        var isCue = entry.Cue != CueClass.None;
        return entry.Form switch
        {
            VerbForm.Base when IsSubject(context.Previous) || context.Counted => isCue ? WordTag.CuePresent : WordTag.Present,
            VerbForm.Base => isCue ? WordTag.CueBase : WordTag.Base,
            VerbForm.Present => isCue ? WordTag.CuePresent : WordTag.Present,
            VerbForm.Ing => isCue ? WordTag.CueIng : WordTag.Ing,
            VerbForm.Participle => isCue ? WordTag.CueParticiple : WordTag.Participle,
            _ when context.Previous is WordTag.To or WordTag.Modal or WordTag.Do => isCue ? WordTag.CueBase : WordTag.Base,
            _ when context.AfterAuxiliary => isCue ? WordTag.CueParticiple : WordTag.Participle,
            _ => isCue ? WordTag.CuePast : WordTag.Past,
        };
    }

    /// <summary>Whether a verb in its base form that follows is a plural's: "they say".</summary>
    private static bool IsSubject(WordTag tag) =>
        tag is WordTag.Pronoun or WordTag.Who or WordTag.Indefinite or WordTag.Noun or WordTag.Role or WordTag.Group or WordTag.Name;

    /// <summary>Looks a word up without the full stop of an abbreviation, and with a straight apostrophe in "don't" and "we've".</summary>
    private static WordEntry Find(ReadOnlySpan<char> word)
    {
        const int Longest = 24;
        word = word[^1] == '.' ? word[..^1] : word;
        if (Lexicon.Find(word) is var known && known != default)
            return known;
        if (word.Length > Longest || word.IndexOfAny('\'', '\u2019') is not (var at and > 0))
            return default;
        Span<char> straight = stackalloc char[word.Length];
        word.CopyTo(straight);
        straight[at] = '\'';
        var entry = Lexicon.Find(straight);
        return entry == default && word[(at + 1)..] is "d" or "ll" or "ve" or "re"
            ? new WordEntry(WordTag.Contracted, VerbForm.None, CueClass.None)
            : entry;
    }

    private static WordTag Guess(ReadOnlySpan<char> word, Context context, bool capital, ref CueClass cue)
    {
        if (EndsWith(word, "ly"))
            return WordTag.Adverb;
        if (capital)
            return WordTag.Name;
        if (EndsWith(word, "ed") && word.Length > 4)
        {
            cue = context.Previous is WordTag.Determiner or WordTag.Possessive or WordTag.PossessivePronoun
                ? CueClass.None
                : CueClass.Other;
            return cue == CueClass.None ? WordTag.Adjective : context.AfterAuxiliary ? WordTag.Participle : WordTag.Past;
        }
        if (EndsWith(word, "ing") && word.Length > 5)
            return WordTag.Ing;
        if (context.Previous is WordTag.Modal or WordTag.To or WordTag.Do)
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

    /// <summary>What stands before a word in its sentence.</summary>
    /// <param name="Previous">The tag before.</param>
    /// <param name="AfterAuxiliary">Whether a form of "be" or "have" stands before, adverbs aside.</param>
    /// <param name="AfterSingular">Whether a noun without -s does, which no verb in its base form agrees with.</param>
    /// <param name="Attached">Whether a preposition brings that noun, so that a plural before it may be the
    /// subject: "villagers in the valley say".</param>
    /// <param name="AfterArticle">Whether an article or a possessive pronoun does, so that a participle is an
    /// adjective: "a shared office".</param>
    /// <param name="Opens">Whether no word does.</param>
    /// <param name="Counted">Whether a number or quantity of people does: "one in five", "most", "those surveyed".</param>
    private readonly record struct Context(
        WordTag Previous, bool AfterAuxiliary, bool AfterSingular, bool Attached, bool AfterArticle, bool Opens, bool Counted);

    private static bool EndsWith(ReadOnlySpan<char> word, string suffix) => word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}
