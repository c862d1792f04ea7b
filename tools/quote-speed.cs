#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=quote-speed
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false

// Measures how fast quotations are found, on one core:
//   dotnet run -c Release tools/quote-speed.cs -- FOLDER
// Each article is read ROUNDS times and its fastest time counts, so that neither other work on the machine shows nor the first
// rounds, in which the code is still being compiled.
using System.Diagnostics;
using System.Text;
using Analysis;

const int Rounds = 200;
var texts = Corpus.Load(args[0]).Select(article => (article.Id, article.Text)).ToList();
var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text.Text));
var (tokens, quotes) = (Fastest(), Fastest());
for (var round = 0; round < Rounds; round++)
    for (var i = 0; i < texts.Count; i++)
    {
        var article = Article.FromText(texts[i].Id, texts[i].Text);
        tokens[i] = Math.Min(tokens[i], Seconds(() => _ = article.Document));
        quotes[i] = Math.Min(quotes[i], Seconds(() => _ = article.Quotes()));
    }
Console.WriteLine(FormattableString.Invariant($"{bytes / 1e6:0.00} MB in {texts.Count} articles"));
Console.WriteLine(FormattableString.Invariant($"quotations, tokens included   {bytes / 1e6 / (tokens.Sum() + quotes.Sum()):0.0} MB/s"));
Console.WriteLine(FormattableString.Invariant($"quotations alone              {bytes / 1e6 / quotes.Sum():0.0} MB/s"));

double[] Fastest() => [.. texts.Select(_ => double.MaxValue)];

static double Seconds(Action action)
{
    var start = Stopwatch.GetTimestamp();
    action();
    return Stopwatch.GetElapsedTime(start).TotalSeconds;
}
