using QuoteTrainer;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: QuoteTrainer ANNOTATED.jsonl WEIGHTS.txt");
    return 2;
}
const int Rounds = 8;
const float Rate = 0.15f;
const float Decay = 0.0005f;
const int Rarest = 60;
const float Smallest = 0.35f;

var articles = GoldArticle.Read(args[0]).ToList();
var lessons = new List<Instance>();
foreach (var article in articles)
    Lessons.OfCues(article, lessons);
var fitter = new Fitter();
fitter.Fit(lessons, Rounds, Rate, Decay, Rarest);
Console.Error.WriteLine($"{lessons.Count} choices on cues, sources and content");

lessons.Clear();
foreach (var article in articles)
    Lessons.OfRuns(article, fitter.Scorers, lessons);
fitter.Fit(lessons, Rounds, Rate, Decay, Rarest);
Console.Error.WriteLine($"{lessons.Count} choices on quoted runs");

string[] head = ["# What quote attribution decides by: decision, kind of evidence, its two values (see Template.cs), weight.", "# Fitted by tools/QuoteTrainer; holds no words."];
File.WriteAllLines(args[1], head.Concat(fitter.Lines(Smallest)));
return 0;
