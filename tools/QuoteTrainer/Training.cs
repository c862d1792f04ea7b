using Analysis;

namespace QuoteTrainer;

/// <summary>Fits all models on annotated articles.</summary>
internal static class Training
{
    private static readonly int Rounds = (int)Env("RO", 8);
    private static readonly float Rate = Env("RA", 0.15f);
    private static readonly int Rarest = (int)Env("RR", 40);
    private static readonly float CueDecay = Env("CD", 0.05f), SourceDecay = Env("SD", 0.004f), ContentDecay = Env("KD", 0.015f), RunDecay = Env("RD", 0.003f);
    private static float Env(string n, float d) => Environment.GetEnvironmentVariable(n) is { } v ? float.Parse(v) : d;

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
        var cueModels = fitter.Scorers;
        foreach (var article in articles)
            Lessons.OfRuns(article, cueModels, lessons);
        fitter.Fit(lessons, Rounds, Rate, Rarest);
        return fitter;
    }
}
