namespace Workbook.Kernel;

/// <summary>The way to the clients: everything above it can be tested without a socket.</summary>
internal interface ITransport
{
    /// <summary>Sends the frames in the order of the calls; may be called from any thread.</summary>
    void Send(Channel channel, IReadOnlyList<byte[]> frames);
}
