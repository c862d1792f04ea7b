using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Questions of a cell to the analyst (<c>input_request</c>), and their answers.</summary>
internal sealed class InputRequests(Session session)
{
    private readonly BlockingCollection<string> _answers = [];

    /// <summary>The running cell's token: an interrupt ends the waiting.</summary>
    public CancellationToken Interrupted { get; set; }

    /// <summary>Asks and waits.</summary>
    /// <exception cref="NotSupportedException">The client does not take questions (<c>allow_stdin</c> is false).</exception>
    public string Ask(string prompt, bool password)
    {
        if (CellOutput.Current is not { } cell || !JsonMember.Flag(cell.Request.Content, "allow_stdin", false))
            throw new NotSupportedException("This client does not take questions from a cell: run the notebook in VS Code or Jupyter, or "
                + "give the value as a parameter.");
        while (_answers.TryTake(out _))
        {
            // An answer that came after its cell was interrupted is no answer to this question.
        }
        cell.Flush();
        session.Ask(cell.Request, "input_request", new JsonObject { ["prompt"] = prompt, ["password"] = password });
        return _answers.Take(Interrupted);
    }

    public void Answer(Message reply) => _answers.Add(JsonMember.Read(reply.Content, "value"));
}
