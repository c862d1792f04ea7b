using System.Runtime.InteropServices;

namespace Workbook.Kernel;

/// <summary>
/// What the system tells the kernel's process. Ctrl+C at a terminal reaches all that was started from there: what it means for the kernel
/// its client says by a message, and the kernel goes on serving it. To be told to terminate, or that the terminal is gone, ends it.
/// </summary>
internal sealed class Signals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;

    public Signals(Action end)
    {
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end();
        }

        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, End),
        ];
    }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());
}
