using System.Text.RegularExpressions;

namespace Workbook.Notebooks;

/// <summary>What a notebook refers to by <c>#r</c>, as the directives of a file-based app.</summary>
internal sealed partial class FileAppReferences(Notebook notebook, string path)
{
    private readonly List<string> _references = [];
    private readonly string _from = Path.GetDirectoryName(Path.GetFullPath(path))!;
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!;

    /// <summary>The notebook's folder, relative to the app's.</summary>
    public string Folder => Path.GetRelativePath(_from, _folder).Replace('\\', '/');

    /// <summary>The directives. A repository's build settings may ask more of its own code than a notebook's code gives.</summary>
    public IEnumerable<string> Directives =>
    [
        "#!/usr/bin/env dotnet",
        .. _references.Distinct(),
        "#:property ManagePackageVersionsCentrally=false",
        "#:property RestorePackagesWithLockFile=false",
        "#:property TreatWarningsAsErrors=false",
        "#:property EnforceCodeStyleInBuild=false",
        "#:property GenerateDocumentationFile=false",
        "#:property PublishAot=false",
        "#:property NoWarn=$(NoWarn);CS8321",
    ];

    /// <summary>Takes the references and magics out of a cell; its parts in other languages become comments.</summary>
    /// <exception cref="NotebookException">A reference cannot be made from an app in one file.</exception>
    public string Take(string code)
    {
        var (lines, isOther) = (new List<string>(), false);
        foreach (var line in code.Split('\n'))
        {
            isOther = OtherLanguage().IsMatch(line) || (isOther && !CSharp().IsMatch(line));
            if (isOther)
                lines.Add($"// {line}".TrimEnd());
            else if (!IsTaken(line))
                lines.Add(line);
        }
        return string.Join('\n', lines);
    }

    private bool IsTaken(string line)
    {
        if (Package().Match(line) is { Success: true } package)
            _references.Add(
                $"#:package {package.Groups["id"].Value}@{(package.Groups["version"].Value is { Length: > 0 } version ? version : "*")}");
        else if (Library().Match(line) is { Success: true } library)
            _references.Add($"#:project {Project(library.Groups["file"].Value)}");
        else if (Load().IsMatch(line))
            throw new NotebookException(
                $"{notebook.Path}: '{line.Trim()}' cannot be exported: an app in one file loads no other; put that code into a cell");
        else
            return Magic().IsMatch(line);
        return true;
    }

    private string Project(string library)
    {
        var name = Path.GetFileNameWithoutExtension(library);
        for (var folder = Directory.GetParent(Path.GetFullPath(Path.Combine(_folder, library))); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "src", name, $"{name}.csproj") is var project && File.Exists(project))
                return Path.GetRelativePath(_from, project).Replace('\\', '/');
        throw new NotebookException($"{notebook.Path}: #r \"{library}\" cannot be exported: an app in one file refers to packages and "
            + $"projects, and no src/{name}/{name}.csproj lies above it");
    }

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*(?<id>[^,"\s]+)\s*(?:,\s*(?<version>[^"\s]+)\s*)?"\s*$""")]
    private static partial Regex Package();

    [GeneratedRegex("""^\s*#r\s+"(?<file>[^"]+)"\s*$""")]
    private static partial Regex Library();

    [GeneratedRegex("""^\s*#load\s""")]
    private static partial Regex Load();

    [GeneratedRegex("""^\s*#!(?:fsharp|f#|pwsh|powershell|sql|kql|python|r|http|html|javascript|js|markdown|mermaid|value)(?:\s|$)""")]
    private static partial Regex OtherLanguage();

    [GeneratedRegex("""^\s*#!(?:csharp|c#|C#)(?:\s|$)""")]
    private static partial Regex CSharp();

    [GeneratedRegex("""^\s*#(?:!|i\s)""")]
    private static partial Regex Magic();
}
