#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=topic-speed
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false

// Measures how fast topics are counted, in megabytes of UTF-8 a second of user CPU time, the best of ten rounds on one thread:
//   dotnet run -c Release tools/topic-speed.cs -- INPUT
// "counting" is over tokens made before; "tokens and counting" begins with the text. "Tenfold" is the default dictionary with ten
// times the terms, of which the added ones stand in no text, so that the hits are the same.
using System.Diagnostics;
using System.Text;
using Analysis;

var articles = Corpus.Load(args[0]).ToList();
var megabytes = articles.Sum(article => (double)Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
var tenfold = new TopicDictionary(TopicDictionary.Default.Topics.Select(topic => topic with
{
    Terms = [.. topic.Terms, .. Enumerable.Range(1, 9).SelectMany(i => topic.Terms.Select(term => $"{term} zq{i}"))],
}));
var one = new TopicDictionary([new Topic("one", ["zq"], [])]);
foreach (var article in articles)
    _ = article.Document;
Console.WriteLine($"{articles.Count} articles, {megabytes:F1} MB, {articles.Sum(article => article.Topics().Count)} hits");
var plain = Rate("counting, default dictionary", article => article.Topics());
var more = Rate("counting, tenfold dictionary", article => article.Topics(tenfold));
Rate("counting, one term", article => article.Topics(one));
Rate("tokens and counting", article => new Article(article.Id, article.Text, article.Blocks).Topics());
Rate("telling the language", article => article.OtherLanguage() ?? "");
Console.WriteLine($"ten times the terms take {plain / more:F2} times as long");

double Rate(string what, Func<Article, object> count)
{
    var best = Enumerable.Range(0, 10).Min(_ =>
    {
        var before = Process.GetCurrentProcess().UserProcessorTime;
        foreach (var article in articles)
            count(article);
        return (Process.GetCurrentProcess().UserProcessorTime - before).TotalSeconds;
    });
    Console.WriteLine($"{what}: {megabytes / best:F0} MB/s");
    return megabytes / best;
}
