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
        List(Read(annotated).Select(one => (one, args.Contains("--statements") ? one.Article.Quotes().Statements() : one.Article.Quotes())),
            args.Contains("--statements")),
    ["validation-errors", var annotated] =>
        List(Validation.Run(Read(annotated), new HashSet<Template>()).Select(one => (one.Article, one.Found.AsEnumerable())), false),
    ["calibrate", var annotated, var confidence] => Calibrate(annotated, confidence),
    ["reliability", var annotated] => Table(Reliability.Of(Read(annotated))),
    ["ablate", var annotated, var others] => Write(Ablation.Rows(Read(annotated), Read(others))),
    _ => Usage(),
};

static int Fit(string annotated, string weights)
{
    string[] head = [
        "# What quote attribution decides by: decision, kind of evidence, its two values (see Template.cs), weight.",
        "# Fitted by tools/QuoteTrainer; holds no words."];
    File.WriteAllLines(weights, head.Concat(Training.Fit(Read(annotated), new HashSet<Template>()).Lines()));
    return 0;
}

static int Calibrate(string annotated, string confidence)
{
    string[] head = [
        "# What a product of probabilities is worth: kind of quotation, product, share of right ones; straight between them.",
        "# Fitted by tools/QuoteTrainer, cross-validated."];
    File.WriteAllLines(confidence, [.. head, .. Calibrator.Lines(Read(annotated))]);
    return 0;
}

static int Table(Reliability reliability)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {reliability.ExpectedError:0.000}"));
    return Write(reliability.Bins
        .Where(bin => bin.Count > 0)
        .Select(bin => string.Create(CultureInfo.InvariantCulture, $"| {bin.Count} | {bin.Confidence:0.00} | {bin.Right:0.00} |")));
}

static int Write(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
    return 0;
}

static QuoteScores Measured(List<AnnotatedArticle> articles, string weights, bool statementsOnly)
{
    var finder = new QuotationFinder(Models.Read(File.ReadLines(weights).Where(line => line[0] != '#')), Calibration.None);
    return articles.Aggregate(
        QuoteScores.None, (sum, one) => sum + QuoteEvaluator.Evaluate(one, finder.Find(one.Article, out _), statementsOnly));
}

static int List(IEnumerable<(AnnotatedArticle Article, IEnumerable<Quotation> Found)> found, bool statementsOnly)
{
    foreach (var (article, quotations) in found)
        foreach (var line in ErrorList.Of(article, [.. quotations], statementsOnly))
            Console.WriteLine(line);
    return 0;
}

static List<AnnotatedArticle> Read(string file) => [.. AnnotatedArticle.Read(file)];

static int Show(string name, QuoteScores s)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-28} A span {s.Segments.Spans.F1:0.000} speaker {s.Segments.SpeakerAccuracy:0.000} e2e {s.Segments.EndToEnd.F1:0.000} | "
            + $"B e2e {s.Pieces.EndToEnd.F1:0.000} | all pieces e2e {s.AllPieces.EndToEnd.F1:0.000} | words indirect "
            + $"{s.IndirectWords.F1:0.000} all {s.AllWords.F1:0.000}"));
    return 0;
}

static int Usage()
{
    Console.Error
        .WriteLine("usage: QuoteTrainer fit ANNOTATED.jsonl WEIGHTS.txt | validate ANNOTATED.jsonl [EVIDENCE…] | measure ANNOTATED.jsonl "
            + "WEIGHTS.txt [--statements] | errors ANNOTATED.jsonl [--statements] | validation-errors ANNOTATED.jsonl | calibrate "
            + "ANNOTATED.jsonl CONFIDENCE.txt | reliability ANNOTATED.jsonl | ablate ANNOTATED.jsonl OTHERS.jsonl");
    return 2;
}
