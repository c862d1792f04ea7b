using Analysis;

namespace Analysis.Tests.Countries.Sieves;

/// <summary>
/// Each strategy has a case file of its name, holds in all of its sentences, and is missed in one of them where it is left out.
/// </summary>
public sealed class SieveTests
{
    private static readonly Analysis.Countries.Sieves All = Analysis.Countries.Sieves.All;

    public static TheoryData<string> Names => [.. All.Readings.Select(NameOf), .. All.Meanings.Select(NameOf)];

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var row in Names)
                foreach (var (text, expected) in CasesOf(row))
                    cases.Add(row, text, expected);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_name_means_its_country_or_none(string sieve, string text, string expected) =>
        Assert.Equal((sieve, expected), (sieve, Found(new CountryRecognizer(CountryTable.Default), text)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_strategy_that_is_left_out_is_missed_in_one_of_its_cases(string sieve)
    {
        var recognizer = new CountryRecognizer(CountryTable.Default, Without(sieve));
        Assert.Contains(CasesOf(sieve), pair => Found(recognizer, pair.Text) != pair.Expected);
    }

    private static Analysis.Countries.Sieves Without(string name) => new(
        [.. All.Readings.Where(sieve => NameOf(sieve) != name)], [.. All.Meanings.Where(sieve => NameOf(sieve) != name)]);

    private static string NameOf(object sieve) => sieve.GetType().Name;

    private static IEnumerable<(string Text, string Expected)> CasesOf(string sieve) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Countries", "Sieves", "Cases", $"{sieve}.txt"))
        where line.Length > 0 && line[0] != '#'
        let pair = line.Split(" ⇶ ")
        select (pair[0], Sorted(pair[1].Split(' ')));

    private static string Found(CountryRecognizer recognizer, string text)
    {
        var counts = recognizer.Recognize(Article.FromText("a", text))
            .CountBy(mention => mention.Country)
            .Select(pair => $"{pair.Key}{pair.Value}")
            .ToArray();
        return counts.Length == 0 ? "-" : Sorted(counts);
    }

    private static string Sorted(IEnumerable<string> counts) => string.Join(' ', counts.Order(StringComparer.Ordinal));
}
