#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=topic-measures
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305;CA1861
#:property RestorePackagesWithLockFile=false

// Measures what docs/topics.md says of topics:
//   dotnet run -c Release tools/topic-measures.cs -- dictionary tests/Gold/meridian-wire.jsonl
// counts a topic as given to an article from so many hits on, against the topics that editors gave it ("topics" in the file);
//   dotnet run -c Release tools/topic-measures.cs -- discovered FOLDER [OUT]
// makes mixtures of five sections from agency news by subject (topics/reuters-train.jsonl.gz) and from political, local and disease news
// (quotes/polnear-train.jsonl, countries/lgl-dev.jsonl, countries/geovirus-dev.jsonl) and says how pure five discovered topics are, and how
// pure the groups are in so many dimensions; the settings were chosen on the first eight mixtures; eight are those of all 252 that
// topic-mixtures.py parts best; OUT is where the mixtures are written as JSON lines with labels, for that script;
//   dotnet run -c Release tools/topic-measures.cs -- learned FOLDER
// learns the agency's topics from earlier news and finds the ten commonest in later news.
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Analysis;
using Analysis.Countries;
using Analysis.Topics;
using Analysis.Text;

if (args is ["dictionary", var gold])
    Dictionary(Read(gold).ToList());
else if (args is ["discovered", var folder, .. var rest] && rest.Length < 2)
    Discovered(folder, rest.FirstOrDefault());
else if (args is ["learned", var data])
    Learned(Read(Path.Combine(data, "topics", "reuters-train.jsonl.gz")).ToList());
else
    Console.Error.WriteLine("topic-measures: give dictionary FILE, discovered FOLDER [OUT] or learned FOLDER.");

static IEnumerable<LabelledArticle> Read(string path)
{
    using var file = File.OpenRead(path);
    using var reader =
        new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    while (reader.ReadLine() is { } line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var title = json.TryGetProperty("title", out var given) ? given.GetString() : null;
        ImmutableArray<string> topics = json.TryGetProperty("topics", out var list)
            ? [.. list.EnumerateArray().Select(topic => topic.GetString()!)]
            : [];
        yield return new LabelledArticle(
            Article.FromText(json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!) with { Title = title }, topics);
    }
}

static void Dictionary(List<LabelledArticle> articles)
{
    foreach (var least in new[] { 1, 2, 3 })
    {
        var (given, right) = (0, 0);
        foreach (var article in articles)
        {
            var topics = article.Article
                .Topics()
                .CountBy(hit => hit.Topic)
                .Where(pair => pair.Value >= least)
                .Select(pair => pair.Key)
                .ToList();
            (given, right) = (given + topics.Count, right + topics.Intersect(article.Topics).Count());
        }
        Print($"{least} hits or more", given, articles.Sum(article => article.Topics.Length), right);
    }
}

static void Print(string what, int given, int gold, int right) => Console.WriteLine(
    $"{what}: precision {(double)right / given:F3}, recall {(double)right / gold:F3}, F1 {2.0 * right / (given + gold):F3}");

static void Learned(List<LabelledArticle> articles)
{
    foreach (var (until, end) in new[] { (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 1.0) })
    {
        var later = articles[(int)(until * articles.Count)..(int)(end * articles.Count)];
        var commonest = later.SelectMany(article => article.Topics)
            .CountBy(topic => topic)
            .OrderByDescending(pair => pair.Value)
            .Take(10)
            .Select(pair => pair.Key)
            .ToHashSet();
        var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().UserProcessorTime);
        var classifier = TopicClassifier.Learn(articles[..(int)(until * articles.Count)]);
        var found = later.ConvertAll(article => classifier.Predict(article.Article).Topics);
        var cpu = (Process.GetCurrentProcess().UserProcessorTime - before).TotalSeconds;
        Console.WriteLine(
            $"learned from the first {until:P0}, found up to {end:P0}, {watch.Elapsed.TotalSeconds:F1} s ({cpu:F1} s of CPU time)");
        foreach (var (what, isMeant) in new (string, Func<string, bool>)[]
        {
            ("ten commonest topics", commonest.Contains),
            ("all topics", _ => true)
        })
            Print($"  {what}", found.Sum(topics => topics.Count(isMeant)), later.Sum(article => article.Topics.Count(isMeant)),
                found.Zip(later, (topics, article) => topics.Intersect(article.Topics).Count(isMeant)).Sum());
    }
}

static void Discovered(string folder, string? mixturesFolder)
{
    var sections = new Dictionary<string, string>
    {
        ["money"] = "money-fx interest money-supply dlr reserves yen",
        ["farms"] =
            "grain wheat corn oilseed sugar coffee cocoa cotton livestock veg-oil soybean barley rice orange carcass palm-oil rubber tea",
        ["energy"] = "crude nat-gas gas pet-chem heat fuel",
        ["metals"] = "gold copper alum iron-steel tin zinc strategic-metal silver lead nickel",
        ["economy"] = "trade gnp cpi bop ipi jobs wpi retail income lei housing",
        ["takeovers"] = "acq",
        ["earnings"] = "earn",
    };
    var sectionOf = sections.SelectMany(section => section.Value.Split(' ').Select(topic => (topic, section.Key)))
        .ToDictionary(pair => pair.topic, pair => pair.Key);
    var pools = Read(Path.Combine(folder, "topics", "reuters-train.jsonl.gz"))
        .Select(
            article => (article.Article, Sections: article.Topics.Select(topic => sectionOf.GetValueOrDefault(topic)).Distinct().ToList()))
        .Where(pair => pair.Sections is [not null] && pair.Article.WordCount() >= 70)
        .GroupBy(pair => pair.Sections[0]!, pair => pair.Article).ToDictionary(group => group.Key, group => group.ToList());
    foreach (var (section, file) in new[]
    {
        ("politics", "quotes/polnear-train"),
        ("local", "countries/lgl-dev"),
        ("disease", "countries/geovirus-dev")
    })
        pools[section] = [.. Read(Path.Combine(folder, $"{file}.jsonl")).Select(article => article.Article with { Title = null })];
    Measure(
        "chosen on", pools, mixturesFolder, "economy earnings politics money energy", "local money politics earnings energy",
        "takeovers economy local politics money",
        "energy money farms local takeovers", "takeovers local money earnings farms", "local energy economy politics takeovers",
        "energy farms economy politics local",
        "earnings politics money economy local");
    Measure(
        "not chosen on", pools, mixturesFolder, "politics farms money takeovers earnings", "local farms economy earnings takeovers",
        "politics local takeovers earnings farms",
        "politics energy farms earnings money", "local energy earnings economy farms", "politics takeovers economy farms money",
        "politics local energy money farms",
        "politics economy earnings takeovers energy");
    Measure(
        "of unequal sections", pools, mixturesFolder, "money farms energy economy takeovers", "money farms metals takeovers earnings",
        "politics disease local energy takeovers",
        "politics local farms money takeovers", "politics disease metals economy takeovers", "politics local disease economy farms",
        "politics local earnings energy farms",
        "politics money economy takeovers energy");
    Measure(
        "easiest for the baseline", pools, mixturesFolder, "disease energy farms politics takeovers",
        "disease energy local metals takeovers",
        "disease earnings energy metals politics", "disease energy farms metals politics", "disease farms metals politics takeovers",
        "earnings energy farms metals politics", "energy farms metals politics takeovers", "economy energy metals politics takeovers");
    Measure(
        "drawn at random", pools, mixturesFolder,
        [.. Enumerable.Range(0, 24).Select(draw => AtRandom(draw, [.. pools.Keys.Order(StringComparer.Ordinal)]))]);
}

static string AtRandom(int draw, string[] sections)
{
    var order = Enumerable.Range(0, sections.Length).ToArray();
    new SplitMix((ulong)draw).Shuffle(order);
    return string.Join(' ', order.Take(5).Select(i => sections[i]));
}

static void Measure(string what, Dictionary<string, List<Article>> pools, string? folder, params string[] mixtures)
{
    var figures = mixtures.Select(names => Mixture(names, pools, folder is null ? null : Path.Combine(folder, $"{what}, {names}.jsonl")))
        .ToList();
    Console.WriteLine(
        $"mixtures {what}, mean: {Shown([.. Enumerable.Range(0, figures[0].Length).Select(i => figures.Average(row => row[i]))])}");
}

static double[] Mixture(string names, Dictionary<string, List<Article>> pools, string? file)
{
    int[] sizes = [511, 510, 417, 401, 386];
    var label = new Dictionary<string, string>();
    var corpus = names.Split(' ').Zip(sizes).SelectMany(section => Drawn(pools[section.First], section.Second).Select((article, i) =>
    {
        var named = article with { Id = $"{section.First}{i:0000}" };
        label[named.Id] = section.First;
        return named;
    })).ToList();
    if (file is not null)
        File.WriteAllLines(
            file, corpus.Select(
                article => JsonSerializer.Serialize(new { id = article.Id, text = article.Text, label = label[article.Id] })));
    var found = corpus.DiscoverTopics(5);
    var weights = new TermWeights(corpus);
    double Pure(IEnumerable<(Article Article, int Group)> groups) =>
        groups.GroupBy(pair => pair.Group)
            .Sum(group => group.CountBy(pair => label[pair.Article.Id]).Max(count => count.Value)) / (double)corpus.Count;
    double[] figures =
    [
        found.Topics.Average(topic => topic.Coherence),
        Pure(found.Articles.Select(shares => (shares.Article, found.Topics.IndexOf(shares.Strongest!)))),
        .. new[] { 10, 20, 50, 100 }.Select(
            most => Pure(weights.Articles.Zip(SphericalMeans.Of(LatentSpace.Of(weights.Matrix, 1, most), 5, 1)))),
    ];
    Console.WriteLine($"{names} ({corpus.Count}): {Shown(figures)}");
    return figures;
}

static List<Article> Drawn(List<Article> pool, int count)
{
    var order = Enumerable.Range(0, pool.Count).ToArray();
    new SplitMix(7).Shuffle(order);
    return [.. order.Take(count).Select(i => pool[i])];
}

static string Shown(double[] f) =>
    $"NPMI {f[0]:F3}, purity {f[1]:F3}; groups before naive Bayes in 10 dimensions {f[2]:F3}, 20: {f[3]:F3}, 50: {f[4]:F3}, 100: {f[5]:F3}";
