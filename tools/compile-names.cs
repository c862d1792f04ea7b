#:project ../src/Analysis/Analysis.csproj
#:property AssemblyName=compile-names
#:property GenerateDocumentationFile=false
#:property PublishAot=false
#:property NoWarn=NU1603;CA1852
#:property RestorePackagesWithLockFile=false

// Makes src/Analysis/Countries/names.bin of the lists of names beside it, whenever one of them has changed:
//   dotnet run tools/compile-names.cs -- src/Analysis/Countries/names.bin
using Analysis;
using Analysis.Countries;
using Analysis.Topics;
using Analysis.Text;

var names = GazetteerBuilder.Build(CountryTable.Default);
File.WriteAllBytes(args[0], names);
Console.WriteLine($"{args[0]}: {names.Length:N0} bytes");
