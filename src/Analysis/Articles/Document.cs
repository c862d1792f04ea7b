using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// A text cut once into tokens, sentences and paragraphs, which quotes, topics and countries share. All offsets are UTF-16
/// code units of <see cref="Text"/>.
/// </summary>
public sealed class Document
{
    private const string English = "";

    private string? _otherLanguage;

    private Document(string text, ImmutableArray<Token> tokens, ImmutableArray<IndexRange> sentences, ImmutableArray<Paragraph> paragraphs)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
    }

    /// <summary>The original text.</summary>
    public string Text { get; }

    /// <summary>All tokens, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The sentences as runs of tokens, in order; none reaches over a paragraph's end.</summary>
    public ImmutableArray<IndexRange> Sentences { get; }

    /// <summary>The paragraphs, headlines, captions and datelines, in order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>The language it seems to be in where that is not English; worked out at the first question.</summary>
    internal string? OtherLanguage => (_otherLanguage ??= LanguageCheck.OfWords(this) ?? English) is { Length: > 0 } other ? other : null;

    /// <summary>What an article tells: by-lines, dates, section lines, boilerplate and what is set a second time are left out.</summary>
    public static Document Of(Article article)
    {
        var builder = new Builder(article.Text);
        foreach (var block in article.Blocks)
            if (IsTold(block.Kind))
                builder.Add(block.Kind, block.Span);
        return builder.Build();
    }

    /// <summary>A text without labels: every line is a paragraph.</summary>
    public static Document Of(string text)
    {
        var builder = new Builder(text);
        foreach (var line in Lines.Of(text))
            builder.Add(BlockKind.Paragraph, line);
        return builder.Build();
    }

    /// <summary>
    /// Where a run of tokens stands in the text, from the first one's start to the last one's end; empty for an empty run.
    /// </summary>
    public TextSpan SpanOf(IndexRange tokens) => tokens.Count == 0
        ? default
        : TextSpan.FromBounds(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);

    /// <summary>The words of a token, without a copy.</summary>
    public ReadOnlySpan<char> WordsOf(int token) => Tokens[token].Span.Of(Text);

    /// <summary>What lies between a token and the one before it: blanks and line ends, or words that are no part of the document.</summary>
    /// <param name="token">The token's index, from 1.</param>
    internal ReadOnlySpan<char> GapBefore(int token) => Text.AsSpan(Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End);

    private static bool IsTold(BlockKind kind) =>
        kind is not (BlockKind.Byline or BlockKind.Date or BlockKind.Section or BlockKind.Boilerplate or BlockKind.PullQuote
            or BlockKind.PostTime);

    private sealed class Builder(string text)
    {
        private readonly List<Token> _tokens = new(text.Length / 5 + 8);
        private readonly List<IndexRange> _sentences = [];
        private readonly List<Paragraph> _paragraphs = [];

        public void Add(BlockKind kind, TextSpan span)
        {
            var firstToken = _tokens.Count;
            var firstSentence = _sentences.Count;
            Tokenizer.Tokenize(text, span, _tokens);
            if (_tokens.Count == firstToken)
                return;
            var tokens = new IndexRange(firstToken, _tokens.Count - firstToken);
            SentenceSplitter.Split(text, _tokens, tokens, _sentences);
            _paragraphs.Add(new Paragraph(kind, tokens, new IndexRange(firstSentence, _sentences.Count - firstSentence)));
        }

        public Document Build() => new(text, [.. _tokens], [.. _sentences], [.. _paragraphs]);
    }
}
