namespace Analysis.Quotes;

/// <summary>
/// Recognises a document as the subject of a verb that states, with a clause behind it: "the findings indicate the vaccine protects", "the
/// diary records that it rained".
/// </summary>
internal static class DocumentSpeaks
{
    /// <summary>The share of such documents that are the source.</summary>
    public const double Chance = 0.97;

    /// <summary>The document that a cue has for its subject where a clause follows; -1 where either is missing.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="cue">The verb that may state.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="unit">Its sentence.</param>
    public static int Of(Reading reading, Cue cue, Subject subject, IndexRange unit) =>
        States(cue.Class) && cue.Form is VerbForm.Past or VerbForm.Present or VerbForm.Base
        && subject is { Phrase: >= 0, Path: SubjectPath.Beside or SubjectPath.Attached } && IsDocument(reading, subject.Phrase)
        && (cue.Form != VerbForm.Base || reading.Phrases[subject.Last].End == cue.Token)
        && (reading.Tag(cue.End, unit) == WordTag.That || Clauses.OpenAt(reading, cue.End, unit)) ? subject.Phrase : -1;

    private static bool States(CueClass kind) => kind is CueClass.Show or CueClass.State or CueClass.Say or CueClass.Write or CueClass.Tell;

    private static bool IsDocument(Reading reading, int phrase) => reading.Phrases[phrase] is var document
        && (document.Head == WordTag.Document || DocumentWords.Contain(reading.Document.WordsOf(document.HeadToken)));
}
