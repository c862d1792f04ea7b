using System.Globalization;

namespace Analysis.Tests.Articles.Dates;

/// <summary>No zone of the machine moves a day. The zone is the process's: no other test runs beside these.</summary>
[Collection(nameof(TimeZoneTests))]
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
public sealed class TimeZoneTests : TemporaryFolder
{
    private const string Late = "2025-05-08T23:50:00-10:00", Early = "2025-05-08T00:10:00+13:00";

    public static TheoryData<string> Zones => ["Asia/Tokyo", "America/Los_Angeles", "UTC"];

    [Theory, MemberData(nameof(Zones))]
    public void A_day_is_the_files_own_in_whatever_zone_it_is_read(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Set(zone);
            Assert.Equal(
                zone == "UTC" ? TimeSpan.Zero : TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset, TimeZoneInfo.Local.BaseUtcOffset);
            foreach (var (name, text) in Files())
                Assert.Equal(
                    $"{name} 2025-05-08", $"{name} {Load(name, text).Single().Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
        finally
        {
            Set(before);
        }
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var (number, time) in new[] { Late, Early }.Index())
        {
            yield return ($"meta{number}.html", Page($"<meta property=\"article:published_time\" content=\"{time}\">", ""));
            yield return ($"data{number}.html",
                Page(
                    $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Ferries\",\"datePublished\":\""
                        + $"{time}\"}}</script>", ""));
            yield return ($"time{number}.html", Page("", $"<time datetime=\"{time}\">now</time>"));
            yield return ($"keys{number}.jsonl", $"{{\"text\":\"Boats sail.\",\"publishedAt\":\"{time}\"}}");
            yield return ($"rows{number}.csv", $"text,date\nBoats sail.,{time}\n");
            yield return ($"feed{number}.xml",
                $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sound</title><entry><title>Boats</title><published>"
                    + $"{time}</published><content>Boats sail.</content></entry></feed>");
            yield return ($"item{number}.json", $"{{\"headline\":\"Boats\",\"body_text\":\"Boats sail.\",\"versioncreated\":\"{time}\"}}");
            yield return ($"page{number}.txt",
                $"Boats sail on the sound again\nBy Lena Marsh\n{time}\n\nThe boats of the sound will sail on wind alone from next "
                    + "summer, their owners said.");
        }
        yield return ("mail.eml", "Subject: Boats\nDate: Thu, 08 May 2025 23:50:00 -1000\nContent-Type: text/plain\n\nBoats sail.\n");
        yield return ("feed.rss",
            "<rss version=\"2.0\"><channel><title>Sound</title><item><title>Boats</title><pubDate>Thu, 08 May 2025 00:10:00 "
                + "+1300</pubDate><description>Boats sail.</description></item></channel></rss>");
    }

    private static string Page(string head, string above) =>
        $"<html><head><title>Boats sail</title>{head}</head><body><article><h1>Boats sail</h1>{above}"
        + "<p>The boats of the sound will sail on wind alone from next summer, their owners said on Thursday, and sell the "
        + "engines.</p></article></body></html>";

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
