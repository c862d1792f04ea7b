namespace Analysis.Quotes;

/// <summary>What the words behind a link open with.</summary>
internal enum Opening
{
    Nothing, Verb, CueVerb, Subject, CueSubject, PronounSubject, SameSubject, Phrase, That, Who, Whether, Subordinate, Preposition, To,
    Ing, Participle, Quote, Other,
}
