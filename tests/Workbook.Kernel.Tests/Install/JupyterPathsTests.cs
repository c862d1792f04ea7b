namespace Workbook.Kernel.Tests;

public sealed class JupyterPathsTests
{
    [Theory]
    [InlineData(Platform.Linux, "/home/ann", "/home/ann/.local/share/jupyter/kernels")]
    [InlineData(Platform.MacOS, "/Users/ann", "/Users/ann/Library/Jupyter/kernels")]
    [InlineData(Platform.Windows, @"C:\Users\ann", @"C:\Users\ann\AppData\Roaming\jupyter\kernels")]
    public void A_users_kernels_are_where_the_system_keeps_them(Platform platform, string home, string kernels) =>
        Assert.Equal(kernels, new JupyterPaths(platform, _ => null, home).UserKernels);

    [Theory]
    [InlineData(Platform.Linux, "XDG_DATA_HOME=/data", "/data/jupyter/kernels")]
    [InlineData(Platform.MacOS, "XDG_DATA_HOME=/data", "/home/Library/Jupyter/kernels")]
    [InlineData(Platform.Windows, @"APPDATA=D:\Roaming", @"D:\Roaming\jupyter\kernels")]
    [InlineData(Platform.Linux, "JUPYTER_DATA_DIR=/chosen", "/chosen/kernels")]
    [InlineData(Platform.MacOS, "JUPYTER_DATA_DIR=/chosen", "/chosen/kernels")]
    [InlineData(Platform.Windows, @"JUPYTER_DATA_DIR=D:\chosen", @"D:\chosen\kernels")]
    [InlineData(Platform.Linux, "JUPYTER_DATA_DIR=", "/home/.local/share/jupyter/kernels")]
    public void Environment_variables_move_them(Platform platform, string variable, string kernels) =>
        Assert.Equal(kernels, new JupyterPaths(platform, Only(variable), "/home").UserKernels);

    [Theory]
    [InlineData(Platform.Linux, "JUPYTER_PATH=/a:/b",
        "/a/kernels /b/kernels /home/.local/share/jupyter/kernels /usr/local/share/jupyter/kernels /usr/share/jupyter/kernels")]
    [InlineData(Platform.MacOS, "JUPYTER_PATH=/a",
        "/a/kernels /home/Library/Jupyter/kernels /usr/local/share/jupyter/kernels /usr/share/jupyter/kernels")]
    [InlineData(Platform.Windows, @"JUPYTER_PATH=C:\a;D:\b",
        @"C:\a\kernels D:\b\kernels /home\AppData\Roaming\jupyter\kernels C:\ProgramData\jupyter\kernels")]
    public void The_search_path_goes_before_the_user_and_the_user_before_the_system(Platform platform, string variable, string kernels) =>
        Assert.Equal(kernels.Split(' '), new JupyterPaths(platform, Only(variable), "/home").AllKernels);

    [Theory]
    [InlineData(Platform.Linux, "/env", "/env/share/jupyter/kernels")]
    [InlineData(Platform.Windows, @"C:\env", @"C:\env\share\jupyter\kernels")]
    public void A_prefix_holds_them_as_a_Python_environment_does(Platform platform, string prefix, string kernels) =>
        Assert.Equal(kernels, new JupyterPaths(platform, _ => null, "").KernelsUnder(prefix));

    private static Func<string, string?> Only(string variable) =>
        name => variable.StartsWith($"{name}=", StringComparison.Ordinal) ? variable[(name.Length + 1)..] : null;
}
