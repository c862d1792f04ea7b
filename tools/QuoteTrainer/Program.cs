using System.Globalization;
using Analysis;
using QuoteTrainer;

return args switch
{
    ["fit", var annotated, var weights] => Fit(annotated, weights),
    ["validate", var annotated, .. var without] =>
        Show("cross-validated", Validation.Scores(Read(annotated), without.Select(Enum.Parse<Template>).ToHashSet())),
    ["measure", var annotated, var weights, ..] => Show(annotated, Measured(Read(annotated), weights, args.Contains("--statements"))),
    ["errors", var annotated, ..] =>
        List(Read(annotated).Select(one =>
        (one, args.Contains("--statements") ? one.Article.Quotes().Statements() : one.Article.Quotes())), args.Contains("--statements")),
    ["validation-errors", var annotated] =>
        List(Validation.Run(Read(annotated), new HashSet<Template>()).Select(one => (one.Article, one.Found.AsEnumerable())), false),
    ["calibrate", var annotated, var confidence] => Calibrate(annotated, confidence),
    ["reliability", var annotated] => Table(Reliability.Of(Read(annotated))),
    ["ablate", var annotated] => Write(Ablation.Rows(Read(annotated))),
    _ => Usage(),
};

static int Fit(string annotated, string weights)
{
    string[] head =
        ["# What quote attribution decides by: decision, kind of evidence (Template.cs), its two values (EvidenceValues.cs), weight.",
        "# Fitted by tools/QuoteTrainer; holds no words but reporting ones."];
    File.WriteAllLines(weights, head.Concat(Training.Fit(Read(annotated), new HashSet<Template>()).Lines()));
    return 0;
}

static int Calibrate(string annotated, string confidence)
{
    string[] head =
        ["# What a product of probabilities is worth: kind of quotation, product, share of right ones; straight between them.",
        "# Fitted by tools/QuoteTrainer, cross-validated."];
    File.WriteAllLines(confidence, [.. head, .. Calibrator.Lines(Read(annotated))]);
    return 0;
}

static int Table(Reliability reliability)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {reliability.ExpectedError:0.000}"));
    return Write(reliability.Bins.Where(bin => bin.Count > 0).Select(bin =>
        string.Create(CultureInfo.InvariantCulture, $"| {bin.Count} | {bin.Confidence:0.00} | {bin.Right:0.00} |")));
}

static int Write(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
    return 0;
}

static QuoteScores Measured(List<AnnotatedArticle> articles, string weights, bool statementsOnly)
{
    var finder = new QuotationFinder(Models.Of(ReadWeights(weights)), Calibration.None);
    return articles.Aggregate(QuoteScores.None, (sum, one) =>
        sum + QuoteEvaluator.Evaluate(one, finder.Find(one.Article, out _), statementsOnly));
}

static int List(IEnumerable<(AnnotatedArticle Article, IEnumerable<Quotation> Found)> found, bool statementsOnly)
{
    foreach (var (article, quotations) in found)
        foreach (var line in ErrorList.Of(article, [.. quotations], statementsOnly))
            Console.WriteLine(line);
    return 0;
}

static List<Weight> ReadWeights(string file)
{
    using var reader = new StreamReader(file);
    return [.. new WeightFile(file).Read(reader)];
}

static List<AnnotatedArticle> Read(string file) => [.. AnnotatedArticle.Read(file)];

static int Show(string name, QuoteScores s)
{
    var segments = s.Segments;
    var words = string.Create(CultureInfo.InvariantCulture, $"indirect {s.IndirectWords.F1:0.0000} all {s.AllWords.F1:0.0000}");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-28} A span {segments.Spans.F1:0.0000} speaker {segments.SpeakerAccuracy:0.0000} e2e {segments.EndToEnd.F1:0.0000}")
        + string.Create(CultureInfo.InvariantCulture,
            $" | B e2e {s.Pieces.EndToEnd.F1:0.0000} | all pieces e2e {s.AllPieces.EndToEnd.F1:0.0000} | words {words}"));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        usage: QuoteTrainer fit ANNOTATED.jsonl WEIGHTS.txt
                            calibrate ANNOTATED.jsonl CONFIDENCE.txt
                            validate ANNOTATED.jsonl [EVIDENCE…]
                            ablate ANNOTATED.jsonl
                            measure ANNOTATED.jsonl WEIGHTS.txt [--statements]
                            reliability ANNOTATED.jsonl
                            errors ANNOTATED.jsonl [--statements]
                            validation-errors ANNOTATED.jsonl
        """);
    return 2;
}
