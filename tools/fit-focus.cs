#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=fit-focus
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false

// Fits src/Analysis/Countries/focus-weights.tsv on articles that editors filed under places:
//   dotnet run tools/fit-focus.cs -- ARTICLES.jsonl > src/Analysis/Countries/focus-weights.tsv
// ARTICLES: one JSON object a line, {"id","text","title"?,"dateline"?,"places":["usa","west-germany",…]}.
// Logistic regression by AdaGrad; the threshold is the one with the best micro-averaged F1 on the second half.
using System.Globalization;
using System.Text.Json.Nodes;
using Analysis;
using Analysis.Countries;
using Analysis.Topics;
using Analysis.Text;

var articles = File.ReadLines(args[0]).Select(line => JsonNode.Parse(line)!)
    .Select(json => (Gold: Gold(json), Countries: FocusFeatures.Of(FocusExtensions.WithFront(Read(json)), CountryTable.Default)))
    .Where(article => article.Gold.Count > 0).ToList();
var half = articles.Count / 2;
var held = Fit(articles[..half]);
var threshold = Enumerable.Range(-10, 21).Select(i => i / 10.0).MaxBy(t => F1(held, articles[half..], t));
var weights = Fit(articles);
Console.WriteLine($"# Weights of the focus of an article, a feature a line; log-odds. Fitted by tools/fit-focus.cs on {articles.Count} "
    + "articles.");
Console.WriteLine($"# Micro-averaged F1 on the half that weights fitted on the other half did not see: "
    + $"{F1(held, articles[half..], threshold).ToString("F3", CultureInfo.InvariantCulture)}.");
foreach (var (name, weight) in weights.Append(new("threshold", threshold)))
    Console.WriteLine($"{name}\t{weight.ToString("F3", CultureInfo.InvariantCulture)}");

static Article Read(JsonNode json) => Article.FromText((string)json["id"]!, (string)json["text"]!) with
{
    Title = (string?)json["title"],
    Dateline = (string?)json["dateline"],
};

static HashSet<string> Gold(JsonNode json) =>
    [.. json["places"]!.AsArray().Select(place => Country.Find(((string)place!).Replace('-', ' '))).OfType<Country>().Select(Present)];

static string Present(Country country) => country.Successors is [var successor, ..] ? successor : country.Code;

static string PresentCode(string code) => Country.Named(code) is { } country ? Present(country) : code;

static Dictionary<string, double> Fit(List<(HashSet<string> Gold, IReadOnlyList<FocusFeatures> Countries)> articles)
{
    var (weights, squares) = (new Dictionary<string, double>(), new Dictionary<string, double>());
    var examples = articles.SelectMany(a => a.Countries.Select(c => (c.Values, Right: a.Gold.Contains(PresentCode(c.Country)) ? 1.0 : 0)))
        .ToArray();
    var random = new Random(1);
    for (var epoch = 0; epoch < 8; epoch++)
    {
        random.Shuffle(examples);
        foreach (var (values, right) in examples)
        {
            var error = 1 / (1 + Math.Exp(-values.Sum(v => v.Value * weights.GetValueOrDefault(v.Name)))) - right;
            foreach (var (name, value) in values.Where(v => v.Value != 0))
            {
                squares[name] = squares.GetValueOrDefault(name, 1e-6) + error * error * value * value;
                weights[name] = weights.GetValueOrDefault(name) - 0.3 * error * value / Math.Sqrt(squares[name]);
            }
        }
    }
    return weights;
}

static double F1(
    Dictionary<string, double> weights, List<(HashSet<string> Gold, IReadOnlyList<FocusFeatures> Countries)> articles, double threshold)
{
    var (right, predicted, gold) = (0, 0, 0);
    foreach (var (wanted, countries) in articles)
    {
        var kept = countries.OrderByDescending(c => Score(weights, c)).Where((c, i) => i == 0 || Score(weights, c) >= threshold)
            .Select(c => PresentCode(c.Country)).ToHashSet();
        (right, predicted, gold) = (right + kept.Count(wanted.Contains), predicted + kept.Count, gold + wanted.Count);
    }
    return 2.0 * right / (predicted + gold);
}

static double Score(Dictionary<string, double> weights, FocusFeatures country) =>
    country.Values.Sum(v => v.Value * weights.GetValueOrDefault(v.Name));
