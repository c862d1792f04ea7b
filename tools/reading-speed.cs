#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=reading-speed
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false

// Makes invented files and measures the processor time that reading them takes; reading-speed.sh compares it with what others take:
//   dotnet run -c Release tools/reading-speed.cs -- make FOLDER
//   dotnet run -c Release tools/reading-speed.cs -- read FOLDER
// A file is read until ten seconds have gone, at least ten times; the median of the second half counts, in milliseconds.
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Analysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

string[] words = ("the of a in to and harbour ferry council bridge winter paper school mayor engine river market vote price bread lock"
    + " island storm teacher doctor engineer said asked wrote will has was could would not more than from with for on by at it that who"
    + " Monday Norlund Easton Weston quay board survey money year people town road house light water").Split(' ');
var random = new Random(7);
var folder = args[1];
if (args[0] == "make")
    Make();
else
    Read();

void Make()
{
    Directory.CreateDirectory(Path.Combine(folder, "pages"));
    for (var page = 0; page < 12; page++)
        File.WriteAllText(Path.Combine(folder, "pages", $"{page:00}.html"), Page(20 + (page * 4)));
    File.WriteAllBytes(Path.Combine(folder, "hundred.docx"), Document());
    File.WriteAllBytes(Path.Combine(folder, "fifty.pdf"), Pdf());
}

void Read()
{
    foreach (var page in Directory.GetFiles(Path.Combine(folder, "pages"), "*.html").Order(StringComparer.Ordinal))
        Tell($"page {Path.GetFileNameWithoutExtension(page)}", () => Articles(page), 0.5);
    var (docx, pdf) = (Path.Combine(folder, "hundred.docx"), Path.Combine(folder, "fifty.pdf"));
    Tell("docx", () => Articles(docx), 10);
    Tell("docx, unzipped and its XML read", () => Unzipped(docx), 5);
    Tell("pdf", () => Articles(pdf), 10);
}

static int Articles(string path) => Corpus.Load(path).Count;

static int Unzipped(string path)
{
    using var zip = ZipFile.OpenRead(path);
    using var part = zip.GetEntry("word/document.xml")!.Open();
    using var xml = XmlReader.Create(part);
    var letters = 0;
    while (xml.Read())
        letters += xml.NodeType == XmlNodeType.Text ? xml.Value.Length : 0;
    return letters;
}

static void Tell(string name, Func<int> read, double seconds)
{
    var times = new List<double>();
    var clock = Stopwatch.StartNew();
    while (times.Count < 10 || clock.Elapsed.TotalSeconds < seconds)
    {
        var before = Environment.CpuUsage.TotalTime;
        _ = read();
        times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
    var late = times.Skip(times.Count / 2).Order().ToList();
    Console.WriteLine(FormattableString.Invariant($"{name}\t{late[late.Count / 2]:0.00}"));
}

string Sentence()
{
    var sentence = string.Join(' ', Enumerable.Range(0, random.Next(8, 22)).Select(_ => words[random.Next(words.Length)]));
    return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
}

string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(2, 5)).Select(_ => Sentence()));

string Links(int count, string kind) => string.Concat(Enumerable.Range(0, count).Select(i =>
    $"<li class=\"{kind}__item\"><a class=\"{kind}__link\" href=\"/{kind}/{i}\" data-track=\"{kind}-{i}\">"
        + $"<span>{Sentence()}</span></a></li>"));

string Page(int paragraphs)
{
    var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<title>Ferries turn to sail | Courier</title>"
        + "<meta property=\"og:site_name\" content=\"Courier\"><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
        + "\"@type\":\"NewsArticle\",\"headline\":\"Ferries turn to sail\",\"datePublished\":\"2025-05-08T07:00:00Z\","
        + "\"author\":{\"@type\":"
        + "\"Person\",\"name\":\"Lena Marsh\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Courier\"}}</script><style>");
    for (var i = 0; i < 300; i++)
        page.Append($".c-{i}{{margin:{i}px;color:#{i:x6}}}");
    page.Append("</style><script>window.state={");
    for (var i = 0; i < 400; i++)
        page.Append($"\"k{i}\":\"{Sentence()}\",");
    page.Append("};</script></head><body><header class=\"site-header\"><nav><ul>").Append(Links(60, "nav"))
        .Append("</ul></nav></header><main><article class=\"story\"><h1 class=\"headline\">Ferries turn to sail</h1>"
            + "<div class=\"byline\">By "
            + "<a rel=\"author\" href=\"/a/lena\">Lena Marsh</a></div><time datetime=\"2025-05-08\">May 8, 2025</time>"
            + "<div class=\"article-body\">");
    for (var i = 0; i < paragraphs; i++)
    {
        page.Append($"<p class=\"text text--{i}\">{Paragraph()} <a href=\"/x/{i}\">{Sentence()}</a> <em>{Sentence()}</em></p>");
        if (i % 6 == 5)
            page.Append($"<div class=\"ad-slot\" id=\"ad{i}\"><span>Advertisement</span></div><aside class=\"related\"><ul>")
                .Append(Links(4, "related")).Append("</ul></aside>");
    }
    page.Append("</div></article></main><aside class=\"sidebar\"><ul>").Append(Links(80, "most-read"))
        .Append("</ul></aside><section class=\"comments\">");
    for (var i = 0; i < 20; i++)
        page.Append($"<div class=\"comment\"><b>Reader {i}</b><p>{Paragraph()}</p></div>");
    return page.Append("</section><footer><ul>").Append(Links(60, "footer")).Append("</ul></footer></body></html>").ToString();
}

byte[] Document()
{
    var body = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (var i = 0; i < 100; i++)
    {
        body.Append($"<w:p><w:bookmarkStart w:id=\"{i}\" w:name=\"Bookmark_{i + 1}\"/><w:bookmarkEnd w:id=\"{i}\"/></w:p>");
        foreach (var line in (string[])[$"Ferries turn to sail {i}", "Norlund Post", "January 10, 2018 Wednesday", "Length: 355 words",
            "Byline: Mira Holt", "Body", .. Enumerable.Range(0, 20).Select(_ => Paragraph()), "Load-Date: January 11, 2018",
            "End of Document"])
            body.Append("<w:p><w:pPr><w:spacing w:before=\"200\" w:line=\"260\" w:lineRule=\"atLeast\"/><w:jc w:val=\"both\"/></w:pPr>")
                .Append("<w:r><w:rPr><w:rFonts w:ascii=\"arial\" w:eastAsia=\"arial\" w:hAnsi=\"arial\" w:cs=\"arial\"/><w:color ")
                .Append("w:val=\"000000\"/><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">").Append(line)
                .Append("</w:t></w:r></w:p>");
    }
    using var memory = new MemoryStream();
    using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
    {
        using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open()))
            types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        using var main = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        main.Write(body.Append("</w:body></w:document>"));
    }
    return memory.ToArray();
}

byte[] Pdf()
{
    var builder = new PdfDocumentBuilder();
    var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
    for (var number = 0; number < 50; number++)
    {
        var page = builder.AddPage(PageSize.A4);
        page.AddText($"Norlund Post, page {number + 1}", 9, new PdfPoint(50, 810), font);
        for (var line = 0; line < 45; line++)
            page.AddText(Line(), 11, new PdfPoint(50, 780 - (line * 16)), font);
    }
    return builder.Build();
}

string Line()
{
    var line = new StringBuilder(Sentence());
    while (line.Length < 85)
        line.Append(' ').Append(words[random.Next(words.Length)]);
    return line.ToString(0, 85).TrimEnd();
}
