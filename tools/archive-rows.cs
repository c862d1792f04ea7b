#:project ../src/Analysis.Archive/Analysis.Archive.csproj
#:property AssemblyName=archive-rows
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852;CA1305
#:property RestorePackagesWithLockFile=false
using System.Security.Cryptography;
using System.Text;
using Analysis;

// The number of rows of each table of an archive and a hash of all of them, whatever parts they lie in.
//   dotnet run tools/archive-rows.cs -- FOLDER
using var archive = Archive.Open(args[0]);
foreach (var table in new[] { "articles", "texts", "sentences", "quotes", "topics", "countries" })
{
    var rows = archive.Query($"SELECT to_json(t)::VARCHAR AS row FROM (SELECT * EXCLUDE (number, file) FROM {table}) t")["row"];
    var lines = Enumerable.Range(0, (int)rows.Length).Select(i => (string)rows[i]).Order(StringComparer.Ordinal);
    var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16];
    Console.WriteLine($"{table} {rows.Length} {hash}");
}
