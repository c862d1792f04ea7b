namespace Workbook.Kernel.Tests;

public sealed class KernelSpecTests : IDisposable
{
    private readonly string _kernels = Path.Combine(Path.GetTempPath(), $"kernels-{Guid.NewGuid():N}");

    [Fact]
    public void The_spec_starts_the_kernel_by_absolute_paths_and_interrupts_by_message()
    {
        var spec = KernelInstallation.Install(_kernels, ".net-csharp", _ => ["/usr/bin/dotnet", "/opt/workbook-kernel.dll"], force: false);
        Assert.True(spec.IsOurs);
        Assert.Equal(["/usr/bin/dotnet", "/opt/workbook-kernel.dll", "{connection_file}"], spec.Command.AsEnumerable());
        var json = File.ReadAllText(Path.Combine(spec.Folder, "kernel.json"));
        Assert.Contains("\"interrupt_mode\": \"message\"", json, StringComparison.Ordinal);
        Assert.Contains("\"language\": \"C#\"", json, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(spec.Folder, "logo-64x64.png")));
    }

    [Fact]
    public void Another_products_spec_is_kept_unless_forced()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_kernels, ".net-csharp")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "kernel.json"), """{"argv":["dotnet","interactive"],"display_name":"Old (C#)","language":"C#"}""");
        var error = Assert.Throws<InvalidDataException>(
            () => KernelInstallation.Install(_kernels, ".net-csharp", _ => ["dotnet"], force: false));
        Assert.Contains("another product (Old (C#)); --force replaces it", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => KernelInstallation.Remove(_kernels, ".net-csharp", force: false));
        Assert.True(KernelInstallation.Install(_kernels, ".net-csharp", _ => ["dotnet"], force: true).IsOurs);
        Assert.Contains("Old (C#)", File.ReadAllText(Path.Combine(folder, "kernel.json.replaced")), StringComparison.Ordinal);
        KernelInstallation.Remove(_kernels, ".net-csharp", force: false);
        Assert.Empty(KernelSpec.In(_kernels));
    }

    [Fact]
    public void What_an_installation_that_was_cut_off_left_is_installed_over()
    {
        Directory.CreateDirectory(Path.Combine(_kernels, ".net-csharp"));
        Assert.True(KernelInstallation.Install(_kernels, ".net-csharp", _ => ["dotnet"], force: false).IsOurs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData("../beside")]
    [InlineData("../../beside")]
    [InlineData("./x")]
    [InlineData("/")]
    [InlineData("/tmp")]
    [InlineData("//tmp")]
    [InlineData("a/../..")]
    [InlineData("a/")]
    [InlineData("\\")]
    [InlineData("..\\beside")]
    [InlineData("C:\\Users")]
    [InlineData("C:")]
    [InlineData("\\\\server\\share")]
    [InlineData(" ")]
    [InlineData("..\0")]
    [InlineData("a b")]
    [InlineData("~")]
    [InlineData("*")]
    [InlineData("$HOME")]
    [InlineData("-")]
    [InlineData("_")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("é")]
    [InlineData("a:b")]
    [InlineData("%2e%2e")]
    public void A_name_that_is_none_is_neither_installed_nor_removed(string name)
    {
        var beside = Directory.CreateDirectory(Path.Combine(_kernels, "kernels", "beside")).Parent!.FullName;
        File.WriteAllText(Path.Combine(beside, "beside", "kept.txt"), "kept");
        Assert.Throws<InvalidDataException>(() => KernelInstallation.Install(beside, name, _ => ["dotnet"], force: true));
        Assert.Throws<InvalidDataException>(() => KernelInstallation.Remove(beside, name, force: true));
        Assert.True(File.Exists(Path.Combine(beside, "beside", "kept.txt")));
    }

    public void Dispose()
    {
        if (Directory.Exists(_kernels))
            Directory.Delete(_kernels, recursive: true);
    }
}
