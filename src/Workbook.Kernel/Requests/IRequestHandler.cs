namespace Workbook.Kernel;

/// <summary>Answers one type of request.</summary>
internal interface IRequestHandler
{
    /// <summary>The <c>msg_type</c> that it answers.</summary>
    string RequestType { get; }

    /// <summary>Answers; the kernel says busy before and idle after it.</summary>
    void Handle(Message request, Session session);
}
