using Analysis;

namespace QuoteTrainer;

/// <summary>Fits all models on annotated articles.</summary>
internal static class Training
{
    private const int Rounds = 8;
    private const float Rate = 0.15f;
    private const int Rarest = 12;
    private const float CueDecay = 0.05f, SourceDecay = 0.004f, ContentDecay = 0.015f, RunDecay = 0.003f;

    private static readonly Dictionary<Decision, float> Decay = new()
    {
        [Decision.CueRight] = CueDecay,
        [Decision.CueLeft] = CueDecay,
        [Decision.CueBoth] = CueDecay,
        [Decision.Source] = SourceDecay,
        [Decision.RightStart] = ContentDecay,
        [Decision.RightEnd] = ContentDecay,
        [Decision.LeftStart] = ContentDecay,
        [Decision.Run] = RunDecay,
    };

    /// <summary>Fits the models of cues, sources and content, and then, given what those say, the one of quoted runs.</summary>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="without">The kinds of evidence to leave out.</param>
    public static Fitter Fit(IReadOnlyCollection<AnnotatedArticle> articles, IReadOnlySet<Template> without)
    {
        var fitter = new Fitter(Decay, without);
        var lessons = new List<Instance>();
        foreach (var article in articles)
            Lessons.OfCues(article, lessons);
        fitter.Fit(lessons, Rounds, Rate, Rarest);
        lessons.Clear();
        var cueModels = fitter.Models;
        foreach (var article in articles)
            Lessons.OfRuns(article, cueModels, lessons);
        fitter.Fit(lessons, Rounds, Rate, Rarest);
        return fitter;
    }
}
