using Analysis.Sql;

namespace Analysis.Archives;

/// <summary>
/// The speakers of an archive, those joined that are safely one (<see cref="SpeakerExtensions.JoinSpeakers"/>). Each way in which
/// articles give a speaker (name, role, affiliation, country) is looked at once, and what came of it is kept in the archive's folder
/// until the archive changes.
/// </summary>
/// <param name="database">The archive.</param>
internal sealed class JoinedSpeakers(ArchiveDatabase database)
{
    private const string Columns = "speaker, role, affiliation, speaker_country";
    private readonly HashSet<string> _made = [];

    /// <summary>The quotations of a query with the joined name of each speaker as <c>joined</c>.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="name">What to call these, for a table's name and a file's.</param>
    public string Of(string quotes, string name)
    {
        var table = $"joined_{name}";
        if (_made.Add(table))
            Make(quotes, table);
        return $"SELECT q.*, coalesce(j.joined, q.speaker) AS joined FROM ({quotes}) q LEFT JOIN {table} j "
            + "ON q.is_named AND q.speaker = j.speaker AND q.role IS NOT DISTINCT FROM j.role "
            + "AND q.affiliation IS NOT DISTINCT FROM j.affiliation "
            + "AND q.speaker_country IS NOT DISTINCT FROM j.speaker_country";
    }

    private void Make(string quotes, string table)
    {
        var kept = Path.Combine(database.Folder, "speakers", $"{database.State}-{table}.parquet");
        if (File.Exists(kept))
        {
            database.Execute($"CREATE TABLE {table} AS SELECT * FROM read_parquet({Quoting.Literal(kept)})");
            return;
        }
        database.Fill(table, "speaker VARCHAR, role VARCHAR, affiliation VARCHAR, speaker_country VARCHAR, joined VARCHAR", Join(quotes));
        Keep(table, kept);
    }

    private IEnumerable<string?[]> Join(string quotes)
    {
        var given = database.Rows(
            $"SELECT {Columns}, min(article) AS first FROM ({quotes}) WHERE is_named GROUP BY ALL ORDER BY first, {Columns}",
            row => new Speaker(row.GetString(0)) { IsNamed = true, Role = row.Text(1), Affiliation = row.Text(2), Country = row.Text(3) });
        var joined = given.Select((speaker, i) =>
            new Quotation(new Article($"{i}", "", []), QuotationKind.Direct, []) { Speaker = speaker }).JoinSpeakers();
        return given.Zip(joined, (speaker, quotation) =>
            new[] { speaker.Name, speaker.Role, speaker.Affiliation, speaker.Country, quotation.Speaker!.Name })
            .Where(row => row[0] != row[4]);
    }

    /// <summary>
    /// Keeps the table for the next time, where the folder can be written; what an earlier state of the archive left goes.
    /// </summary>
    private void Keep(string table, string path)
    {
        try
        {
            var room = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = $"{path}.{Guid.NewGuid():n}.part";
            database.Execute($"COPY {table} TO {Quoting.Literal(temporary)} (FORMAT parquet)");
            File.Move(temporary, path, overwrite: true);
            foreach (var older in room.EnumerateFiles("*.parquet")
                .Where(file => !file.Name.StartsWith(database.State, StringComparison.Ordinal)).ToList())
                older.Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDB.NET.Data.DuckDBException)
        {
            // An archive that can't be written is joined anew each time it is opened.
        }
    }
}
