using System.Security.Cryptography;
using System.Text;
using Workbook.Notebooks;

namespace Workbook.Folders;

/// <summary>
/// A folder of an analyst's own: the notebooks over her articles, the library that they load, the editor's settings, one page that says
/// how. What she changed or took away is left alone when the folder is written again by a later version.
/// </summary>
internal sealed class AnalystFolder
{
    private readonly string _folder;
    private readonly WrittenFiles _written;

    /// <summary>A folder that is there or not yet.</summary>
    public AnalystFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _written = WrittenFiles.Read(Path.Combine(_folder, ".workbook.json"));
    }

    /// <summary>Writes what is new or was not changed since it was written last.</summary>
    /// <param name="articles">
    /// A file or folder of articles that the notebooks read; null for what was said before, at first the folder's own <c>articles/</c>.
    /// </param>
    /// <returns>The files that were changed or taken away since, and so left alone, as paths in the folder.</returns>
    /// <exception cref="IOException">A file can't be written.</exception>
    public IReadOnlyList<string> Write(string? articles)
    {
        _written.Input = articles is null ? _written.Input : FromNotebooks(articles);
        if (_written.Input == WrittenFiles.OwnArticles)
            Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        var kept = FolderContents.Texts(_written.Input).Where(file => !TryWrite(file.Name, file.Text)).Select(file => file.Name).ToList();
        foreach (var file in FolderContents.LibraryFiles())
            AtomicFile.Write(Path.Combine(_folder, "lib", Path.GetFileName(file)), File.ReadAllBytes(file));
        _written.Save();
        return kept;
    }

    /// <summary>Writes a file, unless it says something of its own.</summary>
    private bool TryWrite(string name, string text)
    {
        var path = Path.Combine([_folder, .. name.Split('/')]);
        var (before, now) = (File.Exists(path) ? HashOf(name, File.ReadAllText(path)) : null, HashOf(name, text));
        if (before != now)
        {
            if (before != _written[name])
                return false;
            AtomicFile.Write(path, text);
        }
        _written[name] = now;
        return true;
    }

    /// <summary>A notebook is the same when its cells say the same: that it was run or saved by an editor is no change.</summary>
    private static string HashOf(string name, string text)
    {
        if (name.EndsWith(".ipynb", StringComparison.Ordinal) && TryRead(text, name) is { } notebook)
            text = string.Join('\0', notebook.Cells.Select(cell => $"{cell.Kind}\0{cell.Source}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static Notebook? TryRead(string text, string name)
    {
        try
        {
            return Notebook.Parse(text, name);
        }
        catch (NotebookException)
        {
            return null;
        }
    }

    /// <summary>
    /// A path as the notebooks write it: from their own folder where it lies in this one, so that the whole can be moved.
    /// </summary>
    private string FromNotebooks(string articles)
    {
        var full = Path.GetFullPath(articles);
        var inside = Path.GetRelativePath(_folder, full);
        return Path.IsPathRooted(inside) || inside.StartsWith("..", StringComparison.Ordinal)
            ? full
            : $"../{inside.Replace(Path.DirectorySeparatorChar, '/')}";
    }
}
