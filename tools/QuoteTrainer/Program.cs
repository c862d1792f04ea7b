using Analysis;
using QuoteTrainer;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: QuoteTrainer ANNOTATED.jsonl WEIGHTS.txt");
    return 2;
}
const int Rounds = 8;
const float Rate = 0.15f;
const int Rarest = 40;
const float Smallest = 0.2f;

const float CueDecay = 0.05f, SourceDecay = 0.004f, ContentDecay = 0.015f, RunDecay = 0.003f;

var decay = new Dictionary<Decision, float>
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
var articles = GoldArticle.Read(args[0]).ToList();
var lessons = new List<Instance>();
foreach (var article in articles)
    Lessons.OfCues(article, lessons);
var fitter = new Fitter(decay);
fitter.Fit(lessons, Rounds, Rate, Rarest);
Console.Error.WriteLine($"{lessons.Count} choices on cues, sources and content");

lessons.Clear();
var cueModels = fitter.Scorers;
foreach (var article in articles)
    Lessons.OfRuns(article, cueModels, lessons);
fitter.Fit(lessons, Rounds, Rate, Rarest);
Console.Error.WriteLine($"{lessons.Count} choices on quoted runs");

string[] head = ["# What quote attribution decides by: decision, kind of evidence, its two values (see Template.cs), weight.", "# Fitted by tools/QuoteTrainer; holds no words."];
File.WriteAllLines(args[1], head.Concat(fitter.Lines(Smallest)));
return 0;
