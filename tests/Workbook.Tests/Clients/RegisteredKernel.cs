namespace Workbook.Tests;

/// <summary>The kernel, registered in a folder of its own for Jupyter's clients, and a copy of the notebooks for them to run.</summary>
public sealed class RegisteredKernel : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-jupyter-");

    public RegisteredKernel()
    {
        var result = WorkbookProcess.Run(["kernel", "install", "--as-it-is", "--prefix", _folder.FullName]);
        Assert.True(result.ExitCode == 0, result.Error);
        foreach (var shared in (string[])["lib", "seeds"])
            Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, shared), Path.Combine(WorkbookProcess.Repository, shared));
        Directory.CreateDirectory(Notebooks);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(WorkbookProcess.Repository, "notebooks"), "*.ipynb"))
            File.Copy(file, Path.Combine(Notebooks, Path.GetFileName(file)));
    }

    /// <summary>The copied notebooks.</summary>
    public string Notebooks => Path.Combine(_folder.FullName, "notebooks");

    /// <summary>Where Jupyter's clients look for kernels, and keep what is theirs.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["JUPYTER_PATH"] = Path.Combine(_folder.FullName, "share", "jupyter"),
        ["JUPYTER_DATA_DIR"] = Path.Combine(_folder.FullName, "data"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(_folder.FullName, "config"),
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(_folder.FullName, "runtime"),
    };

    public void Dispose() => _folder.Delete(recursive: true);
}
