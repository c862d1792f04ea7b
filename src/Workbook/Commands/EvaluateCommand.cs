using System.CommandLine;
using System.Globalization;
using Analysis;

namespace Workbook.Commands;

/// <summary><c>workbook evaluate</c>: scores an analysis against the analyst's own annotated sample.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create() =>
        new("evaluate", "Scores an analysis against an annotated sample.") { Quotes(), Countries(), Agreement(), AnnotatedSample.Create() };

    private static Command Quotes()
    {
        var gold = new Option<string>("--gold") { Description = "The annotated articles, JSON lines.", Required = true };
        var statements = new Option<bool>("--statements")
        {
            Description = "Leaves infinitives and phrases without marks out, for samples that annotate only what is stated in a clause.",
        };
        var command = new Command("quotes", "Scores who said what: spans, speakers, and words of indirect quotations.")
        {
            gold,
            statements
        };
        command.SetAction(parsed => WriteQuotes([.. AnnotatedArticle.Read(Existing(parsed.GetValue(gold)!))], parsed.GetValue(statements)));
        return command;
    }

    private static int WriteQuotes(IReadOnlyList<AnnotatedArticle> articles, bool statementsOnly) =>
        Write(QuoteEvaluator.Evaluate(articles, statementsOnly)) + Write(ResolvedSpeakers.Evaluate(articles));

    private static Command Countries()
    {
        var gold = new Option<string>("--gold") { Description = "The annotated articles, JSON lines.", Required = true };
        var ignoreDemonyms =
            new Option<bool>("--ignore-demonyms") { Description = "Leaves demonyms out, for samples that do not annotate them." };
        var command = new Command("countries", "Scores mentions of countries and of all places, over mentions that overlap.")
        {
            gold,
            ignoreDemonyms
        };
        command.SetAction(parsed => Write([.. CountryGold.Read(Existing(parsed.GetValue(gold)!))], parsed.GetValue(ignoreDemonyms)));
        return command;
    }

    private static Command Agreement()
    {
        var files = new Argument<string[]>("FILE") { Description = "Corrections, a file a coder.", Arity = new ArgumentArity(2, 100) };
        var command = new Command("agreement", "Says how far coders agree who corrected the same places: Krippendorff's alpha.") { files };
        command.SetAction(parsed => Write([.. parsed.GetValue(files)!.Select(file => Corrections.Read(Existing(file)))]));
        return command;
    }

    private static int Write(IReadOnlyList<Corrections> coders)
    {
        var agreements = CoderAgreement.Of(coders).ToList();
        if (agreements.Count == 0)
            throw new InputException("no place is corrected in two of the files: give files of coders who read the same articles.");
        foreach (var agreement in agreements)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                    $"{Labels.Of(agreement.What),-10} alpha {Shown(agreement.Alpha)} over {agreement.Units} places"));
        return 0;
    }

    private static string Shown(double alpha) =>
        double.IsNaN(alpha) ? "undefined (all say the same)" : alpha.ToString("0.000", CultureInfo.InvariantCulture);

    private static int Write(IReadOnlyList<CountryGold> gold, bool ignoreDemonyms)
    {
        Console.WriteLine(CountryScore.OfCountries(gold, article => article.Countries(), ignoreDemonyms));
        Console.WriteLine(CountryScore.OfPlaces(gold, article => article.Countries(), ignoreDemonyms));
        foreach (var kind in CountryScore.ByKind(gold, article => article.Countries()))
            Console.WriteLine(kind);
        return 0;
    }

    private static string Existing(string file) =>
        File.Exists(file) ? file : throw new InputException($"{file}: there is no such file. Check the spelling, or give a full path.");

    private static int Write(QuoteScores scores)
    {
        WriteSpans("A quoted segments", scores.Segments);
        WriteSpans("B content pieces", scores.Pieces);
        WriteSpans("all kinds, pieces", scores.AllPieces);
        Console.WriteLine($"indirect, words         {scores.IndirectWords}");
        Console.WriteLine($"all kinds, words        {scores.AllWords}");
        Console.WriteLine("by phenomenon: pieces annotated, share found, share found with the right speaker");
        foreach (var (name, of) in scores.Phenomena)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-28}{of.Annotated,6}  {(double)of.Found / of.Annotated:0.000}  {(double)of.Right / of.Annotated:0.000}"));
        return 0;
    }

    private static int Write(ResolvedSpeakers? speakers)
    {
        if (speakers is not null)
            Console.WriteLine($"""
                resolved speaker, pronouns {speakers.Pronouns}
                resolved speaker, nominals {speakers.Nominals}
                resolved speaker, names    {speakers.Names}
                """);
        return 0;
    }

    private static void WriteSpans(string name, SpanScores scores)
    {
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name}: annotated {scores.Spans.Annotated}, found {scores.Spans.Found}"));
        Console.WriteLine($"  spans                 {scores.Spans}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  speaker, matched      {scores.SpeakerAccuracy:0.000} of {scores.SpeakersMatched}"));
        Console.WriteLine($"  end to end            {scores.EndToEnd}");
    }
}
