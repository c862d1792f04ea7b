using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel;

/// <summary><c>is_complete_request</c>: whether Enter should run the cell or go on with a new line.</summary>
internal sealed class IsCompleteHandler : IRequestHandler
{
    public string RequestType => "is_complete_request";

    public void Handle(Message request, Session session)
    {
        var code = CellSplitter.CSharpOnly(JsonMember.Read(request.Content, "code"));
        Nesting.Check(code);
        var status = StatusOf(code);
        var reply = new JsonObject { ["status"] = status };
        if (status == "incomplete")
            reply["indent"] = "    ";
        session.Reply(request, "is_complete_reply", reply);
    }

    private static string StatusOf(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellCompiler.Language);
        if (UsingDeclarations.Without(tree) is { Source: var plain })
            tree = tree.WithChangedText(plain);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return "incomplete";
        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete";
    }
}
