namespace Analysis.Quotes;

/// <summary>Where a cue stands to a quoted run.</summary>
internal enum Relation
{
    Before, After, SentenceBefore, SentenceAfter, ParagraphBefore,
}
