namespace Workbook.Kernel.Tests;

public sealed class KernelProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("program").FullName;

    [Fact]
    public void Each_build_takes_the_place_of_the_one_before_under_the_same_name()
    {
        var program = Path.Combine(_folder, "workbook-kernel");
        Directory.CreateDirectory(Path.Combine(_folder, "workbook-kernel-10ff706e0487-linux-x64"));
        KernelProgram.Place(program, "one", Fill("first"));
        KernelProgram.Place(program, "two", Fill("second"));
        Assert.Equal("second", File.ReadAllText(Path.Combine(program, "kernel.dll")));
        Assert.Equal(["workbook-kernel"], Directory.EnumerateDirectories(_folder).Select(folder => Path.GetFileName(folder)));
    }

    [Fact]
    public void A_build_that_is_there_is_not_made_again()
    {
        var program = Path.Combine(_folder, "workbook-kernel");
        KernelProgram.Place(program, "one", Fill("first"));
        KernelProgram.Place(program, "one", _ => Assert.Fail("made again"));
        Assert.Equal("first", File.ReadAllText(Path.Combine(program, "kernel.dll")));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_one_before_as_it_was()
    {
        var program = Path.Combine(_folder, "workbook-kernel");
        KernelProgram.Place(program, "one", Fill("first"));
        Assert.Throws<KernelProgramException>(() => KernelProgram.Place(program, "two", _ => throw new KernelProgramException("no SDK")));
        Assert.Equal("first", File.ReadAllText(Path.Combine(program, "kernel.dll")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Action<string> Fill(string content) => folder =>
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "kernel.dll"), content);
    };
}
