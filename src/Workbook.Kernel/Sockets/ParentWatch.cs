using System.Runtime.InteropServices;

namespace Workbook.Kernel;

/// <summary>Ends the kernel when the process that started it is gone: nobody is left to shut it down.</summary>
internal static partial class ParentWatch
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    public static void Start(Action ended)
    {
        // On Windows a client keeps its kernels in a job object, which ends them with it.
        if (OperatingSystem.IsWindows())
            return;
        var parent = Parent();
        if (parent > 1)
            new Thread(() => Watch(parent, ended)) { IsBackground = true, Name = "Parent watch" }.Start();
    }

    private static void Watch(int parent, Action ended)
    {
        while (Parent() == parent)
            Thread.Sleep(Period);
        ended();
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int Parent();
}
