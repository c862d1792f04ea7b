using System.Collections.Immutable;

namespace Analysis.Coreference;

/// <summary>Where each entity of an article is spoken of: chains of its noun phrases, made in one pass.</summary>
internal sealed class Mentions
{
    private const int None = -1;
    private readonly DiscourseModel _model;
    private readonly int[] _first;
    private readonly int[] _next;

    /// <summary>Reads which noun phrase stands for what.</summary>
    public Mentions(DiscourseModel model)
    {
        _model = model;
        _first = new int[model.Entities.Count];
        _next = new int[model.EntityAt.Length];
        Array.Fill(_first, None);
        for (var phrase = _next.Length - 1; phrase >= 0; phrase--)
            if (model.EntityAt[phrase] is var entity and >= 0)
                (_next[phrase], _first[entity]) = (_first[entity], phrase);
    }

    /// <summary>The words that stand for an entity, in order.</summary>
    public ImmutableArray<TextSpan> Of(int entity)
    {
        var count = 0;
        for (var phrase = _first[entity]; phrase != None; phrase = _next[phrase])
            count++;
        var spans = ImmutableArray.CreateBuilder<TextSpan>(count);
        for (var phrase = _first[entity]; phrase != None; phrase = _next[phrase])
            spans.Add(_model.Reading.Document.SpanOf(_model.Reading.Phrases[phrase].Tokens));
        return spans.MoveToImmutable();
    }
}
