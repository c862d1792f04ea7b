using System.IO.Compression;

namespace Analysis.Tests.Articles;

public sealed class AccountTests : IDisposable
{
    private const string Story =
        "Harbour opens again\n\nThe harbour of Ostmere opened again on Monday after a long winter of repairs, the council said.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_article_of_every_file_is_in_one_column_of_the_account()
    {
        Write("a.txt", Story);
        Write("b.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"1\",\"text\":\"Two.\"}\n{\"id\":\"3\"}\n");
        Write("c.css", "p {}");
        var account = Corpus.Load(_folder).Account();
        Assert.Equal(["text", "JSON", null], account.Rows.Select(row => row.Kind));
        Assert.Equal(
            [(1, 0, 0, false), (1, 1, 1, false), (0, 0, 0, true)],
            account.Rows.Select(row => (row.Read, row.LeftOut, row.Duplicates, row.IsPartial)));
        Assert.Equal("2 articles read: 1 of text, 1 of JSON; 1 article left out; 1 duplicate left out; 1 file not read.", account.Summary);
        Assert.False(account.IsComplete);
    }

    [Fact]
    public void A_whole_corpus_is_said_to_be_whole()
    {
        Write("a.txt", Story);
        var account = Corpus.Load(_folder).Account();
        Assert.True(account.IsComplete);
        Assert.Equal("1 article read: 1 of text.", account.Summary);
    }

    [Fact]
    public void The_table_does_not_tell_where_on_the_machine_the_articles_lie()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "desk", "north"));
        Directory.CreateDirectory(Path.Combine(_folder, "desk", "nordic"));
        Write(Path.Combine("desk", "north", "a.txt"), Story);
        Write(Path.Combine("desk", "nordic", "b.txt"), Story.Replace("Monday", "Friday", StringComparison.Ordinal));
        Assert.Equal(["desk/nordic/b.txt", "desk/north/a.txt"], Files(Corpus.Load(Path.Combine(_folder, "desk"))));
        Assert.Equal(["north/a.txt"], Files(Corpus.Load(Path.Combine(_folder, "desk", "north"))));
    }

    [Fact]
    public void The_account_is_a_table_with_a_row_a_file()
    {
        Write("a.txt", Story);
        Write("b.txt", " ");
        var table = Corpus.Load(_folder).Account().ToTable();
        Assert.Equal(
            ["file", "kind", "stated", "found", "read", "left out", "duplicates", "other language", "whole", "remarks"],
            table.Columns.Select(c => c.Name));
        Assert.Equal(["there are no words in it."], table.Columns[^1].Values.Skip(1));
    }

    [Fact]
    public void Folded_files_of_which_nothing_is_to_be_said_are_one_row_behind_the_others()
    {
        Write("a.txt", Story);
        Write("b.txt", Story.Replace("Ostmere", "Westmere"));
        Write("c.txt", " ");
        Write("d.jsonl", "{\"text\":\"One.\"}");
        var folded = Corpus.Load(_folder).Account().Folded();
        Assert.Equal(
            ["c.txt", $"{_folder}/ (2 files)", $"{_folder}/d.jsonl"], folded.Rows.Select(row => row.File.Replace($"{_folder}/c", "c")));
        Assert.Equal([0, 2, 1], folded.Rows.Select(row => row.Read));
        Assert.Equal(3, folded.Read);
    }

    [Fact]
    public void A_key_without_use_and_a_date_that_cannot_be_read_are_named()
    {
        Write("a.jsonl", "{\"text\":\"One.\",\"mood\":\"x\",\"date\":\"the ides of March\"}\n{\"text\":\"Two.\",\"mood\":\"y\"}\n");
        var row = Corpus.Load(_folder).Account().Rows.Single();
        Assert.Equal(["ignored: mood", "1 date could not be read: 'the ides of March'"], row.Notes.ToArray());
        Assert.True(row.IsComplete);
    }

    [Fact]
    public void Articles_in_another_language_are_counted()
    {
        Write(
            "a.txt",
            "Der Hafen von Ostmere wurde am Montag wieder geöffnet, und die Stadt hat damit nach dem langen Winter ihren Handel zurück, "
                + "sagte der Rat der Stadt.\n");
        Write("b.txt", Story);
        Assert.Equal([1, 0], Corpus.Load(_folder).Account().Rows.Select(row => row.OtherLanguage));
    }

    [Fact]
    public void Of_a_table_that_is_wrong_in_each_row_the_first_hundred_are_told_and_the_rest_counted()
    {
        Write("a.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 250).Select(i => $"{i},\n")));
        var corpus = Corpus.Load(_folder);
        Assert.Equal(250, corpus.Account().Rows.Single().LeftOut);
        Assert.Equal(101, corpus.Problems.Length);
        Assert.StartsWith("150 more of its articles are left out", corpus.Problems[^1].Message);
    }

    [Fact]
    public void A_column_can_be_said_to_hold_the_text()
    {
        Write("a.csv", "Wann,Inhalt\n2026-03-01,One.\n");
        var article = Corpus.Load(_folder, new Dictionary<string, string> { ["text"] = "Inhalt", ["date"] = "Wann" }).Single();
        Assert.Equal("One.", article.Text);
        Assert.Equal(new DateOnly(2026, 3, 1), article.Date);
    }

    [Fact]
    public void What_no_column_can_hold_is_refused()
    {
        var e = Assert.Throws<ArgumentException>(() => Corpus.Load(_folder, new Dictionary<string, string> { ["texte"] = "Inhalt" }));
        Assert.StartsWith("'texte' is nothing that a column can be given for. Give one of id, text, title,", e.Message);
    }

    [Fact]
    public void Files_of_one_name_and_two_forms_are_two_articles()
    {
        Write("a.txt", Story);
        Write("a.text", Story.Replace("Monday", "Sunday"));
        Assert.Equal(["a.text", "a.txt"], Corpus.Load(_folder).Select(a => a.Id));
    }

    [Fact]
    public void Files_in_a_zip_have_rows_of_their_own()
    {
        using (var zip = new ZipArchive(File.Create(Path.Combine(_folder, "all.zip")), ZipArchiveMode.Create))
        {
            foreach (var name in new[] { "x/one.txt", "two.txt", "three.css" })
                using (var writer = new StreamWriter(zip.CreateEntry(name).Open()))
                    writer.Write(Story);
        }
        var corpus = Corpus.Load(_folder);
        Assert.Equal(["all/two", "all/x/one"], corpus.Select(a => a.Id));
        Assert.Equal(
            ["all.zip/three.css", "all.zip/two.txt", "all.zip/x/one.txt"],
            corpus.Account().Rows.Select(r => r.File[(_folder.Length + 1)..]));
    }

    [Fact]
    public void A_corpus_of_articles_in_memory_has_an_account_too()
    {
        var corpus = new Corpus([Article.FromText("a", Story), Article.FromText("b", Story)]);
        Assert.Equal([2], corpus.Account().Rows.Select(row => row.Read));
    }

    private static IEnumerable<string> Files(Corpus corpus) => corpus.Account().ToTable().Columns[0].Values.Cast<string>()
        .Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
