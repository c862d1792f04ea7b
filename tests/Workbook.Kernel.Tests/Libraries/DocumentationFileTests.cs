using CsCheck;

namespace Workbook.Kernel.Tests;

public sealed class DocumentationFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Each_member_is_read_as_it_stands_and_no_other()
    {
        File.WriteAllText(_path, """
            <doc><members>
            <member name="T:Sün"><summary>É <see cref="M:A.B"/></summary></member>
              <member name="M:A.B(System.Collections.Generic.List{`0})">two</member><member name="P:A&lt;B">three</member>
            <member name="F:Cut">never closed
            """);
        var file = DocumentationFile.Open(_path)!;
        Assert.Equal("<member name=\"T:Sün\"><summary>É <see cref=\"M:A.B\"/></summary></member>", file.Member("T:Sün"));
        Assert.Equal(
            "<member name=\"M:A.B(System.Collections.Generic.List{`0})\">two</member>",
            file.Member("M:A.B(System.Collections.Generic.List{`0})"));
        Assert.Equal("<member name=\"P:A&lt;B\">three</member>", file.Member("P:A<B"));
        Assert.Equal("", file.Member("F:Cut"));
        Assert.Equal("", file.Member("T:S"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_none() => Assert.Null(DocumentationFile.Open(_path + ".not"));

    [Fact]
    public void Any_text_is_read_without_an_error()
    {
        string[] pieces = ["<member name=\"", "\">", "</member>", "M:A", "\n", "<", "é", "\"", "<summary>"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(string.Concat).Sample(text =>
        {
            File.WriteAllText(_path, text);
            var member = DocumentationFile.Open(_path)!.Member("M:A");
            return member.Length == 0
                || (text.Contains(member, StringComparison.Ordinal) && member.StartsWith("<member name=\"M:A\"", StringComparison.Ordinal));
        }, iter: 500, threads: 1);
    }

    public void Dispose() => File.Delete(_path);
}
