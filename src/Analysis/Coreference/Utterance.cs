namespace Analysis.Coreference;

/// <summary>What somebody is quoted with, as far as it tells who is meant elsewhere: whoever speaks is on the reader's mind.</summary>
/// <param name="Pieces">The words that were said, as runs of tokens.</param>
/// <param name="Source">The index of the source's noun phrase, or -1.</param>
/// <param name="CueEnd">The token after the cue, or -1 without a cue.</param>
internal readonly record struct Utterance(IReadOnlyList<IndexRange> Pieces, int Source, int CueEnd);
