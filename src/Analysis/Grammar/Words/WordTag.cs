using System.Runtime.CompilerServices;

namespace Analysis.Grammar;

/// <summary>What a token is to the reader of quotations: a part of speech, finer where attribution turns on it.</summary>
internal enum WordTag : byte
{
    None, Noun, Name, Role, Title, Group, Document, CueNoun, Time, Number, Determiner, Possessive, PossessivePronoun,
    Pronoun, It, ObjectPronoun, Indefinite, Who, What, When, That, Whether, To, Of, As, Preposition, And, But, Because,
    Modal, Be, Have, Do, Contracted, Not, Past, Present, Base, Ing, Participle, CuePast, CuePresent, CueBase, CueIng,
    CueParticiple, Adjective, Adverb, Comma, Stop, Colon, Semicolon, Dash, Mark, Open, Close, Symbol, Url, Hyphen, NameMark,
}

/// <summary>Tells what tags have in common.</summary>
internal static class WordTags
{
    /// <summary>Whether a tag is one of a finite verb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(this WordTag tag) =>
        tag is WordTag.Past or WordTag.Present or WordTag.CuePast or WordTag.CuePresent or WordTag.Be
        or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Contracted;
}

/// <summary>The form a verb stands in.</summary>
internal enum VerbForm : byte
{
    None, Past, Present, Base, Ing, Participle, PastOrParticiple,
}

/// <summary>What the word lists say of a word.</summary>
/// <param name="Tag">What it is when it is no verb; <see cref="WordTag.None"/> when it can only be one.</param>
/// <param name="Form">The form of the verb it may be.</param>
/// <param name="Cue">The frame of that verb.</param>
internal readonly record struct WordEntry(WordTag Tag, VerbForm Form, CueClass Cue);
