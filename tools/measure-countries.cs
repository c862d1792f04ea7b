#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=measure-countries
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false
#:property TieredCompilation=false

// Measures what docs/countries.md says of speed: dotnet run -c Release tools/measure-countries.cs -- ARTICLES.jsonl ARTICLES: one JSON
// object with a "text" a line. Prints how long the names take to load in this new process, with the compilation of the code that loads
// them, and then in user CPU time, so that other work on the machine counts little, how many megabytes of text a second one core matches,
// the same with ten times the names, and with disambiguation. dotnet run -c Release tools/measure-countries.cs -- ablation GOLD.jsonl …
// prints for each strategy of disambiguation the F1 of countries and of all places in each GOLD where it is left out; a GOLD whose name
// begins with "geovirus" has no demonyms.
using System.Diagnostics;
using System.Text.Json.Nodes;
using Analysis;
using Analysis.Countries;
using Analysis.Topics;
using Analysis.Text;

if (args is ["ablation", .. var gold])
{
    Ablation(gold);
    return;
}
var watch = Stopwatch.StartNew();
_ = Gazetteer.Of(CountryTable.Default);
Console.WriteLine($"names load: {watch.Elapsed.TotalMilliseconds:F0} ms in a new process");

var articles = File.ReadLines(args[0]).Take(4000).Select(line => Article.FromText("", (string)JsonNode.Parse(line)!["text"]!)).ToList();
var megabytes = articles.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
foreach (var article in articles)
    _ = article.Document;

var one = Matching(CountryTable.Default);
var ten = Matching(CountryTable.Default
    .With(new Country("QX", "Invented") { Names = [.. Invented(700_000).Select(name => new CountryName(name, CountryNameKind.Name))] }));
Console.WriteLine(
    $"matching alone: {megabytes / one:F0} MB/s; with ten times the names {megabytes / ten:F0} MB/s, {ten / one:F2} times as long");
var whole = Enumerable.Range(0, 5).Min(_ => Seconds(() => articles.Sum(article => article.Countries().Count)));
Console.WriteLine($"with disambiguation: {megabytes / whole:F0} MB/s");

double Matching(CountryTable table)
{
    var finder = new CandidateFinder(Gazetteer.Of(table));
    return Enumerable.Range(0, 7).Min(_ => Seconds(() => articles.Sum(article => finder.Find(article.Document, []).Count)));
}

static void Ablation(string[] files)
{
    var sieves = Sieves.All;
    var left = sieves.Readings.Cast<object>().Concat(sieves.Meanings).Select(sieve => sieve.GetType().Name).Prepend("none");
    foreach (var name in left)
    {
        var recognizer = new CountryRecognizer(CountryTable.Default, new Sieves(
            [.. sieves.Readings.Where(sieve => sieve.GetType().Name != name)],
            [.. sieves.Meanings.Where(sieve => sieve.GetType().Name != name)]));
        var figures = files.Select(file => Figures(file, recognizer));
        Console.WriteLine($"| {name} | {string.Join(" | ", figures)} |");
    }
}

static string Figures(string file, CountryRecognizer recognizer)
{
    var gold = CountryGold.Read(file).ToList();
    var ignoreDemonyms = Path.GetFileName(file).StartsWith("geovirus", StringComparison.Ordinal);
    var found = gold.ToDictionary(each => each.Article, each => (IReadOnlyList<CountryMention>)recognizer.Recognize(each.Article));
    return $"{CountryScore.OfCountries(gold, article => found[article], ignoreDemonyms).F1:F3} | "
        + $"{CountryScore.OfPlaces(gold, article => found[article], ignoreDemonyms).F1:F3}";
}

static IEnumerable<string> Invented(int count)
{
    string[] syllables = ["Ba", "ve", "zor", "lun", "mi", "qua", "tor", "ned", "shi", "gol"];
    string Word(int number) =>
        string.Concat(number.ToString().Select((digit, i) => i == 0 ? syllables[digit - '0'].ToUpperInvariant() : syllables[digit - '0']));
    return Enumerable.Range(100_000, count).Select(number => $"{Word(number / 500)} {Word(number)}");
}

static double Seconds<T>(Func<T> action)
{
    var process = Process.GetCurrentProcess();
    var before = process.UserProcessorTime;
    GC.KeepAlive(action());
    process.Refresh();
    return Math.Max(0.001, (process.UserProcessorTime - before).TotalSeconds);
}
