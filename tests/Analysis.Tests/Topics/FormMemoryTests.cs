using Analysis;
using CsCheck;

namespace Analysis.Tests.Topics;

public sealed class FormMemoryTests
{
    private static readonly Gen<string> Form =
        Gen.Char["ab\u0000\u007f\u0080\u00ff\u0100\u2019\uff41"].Array[1, 20].Select(letters => new string(letters));

    [Fact]
    public void A_form_keeps_what_was_found_for_it_wherever_it_stands() => Gen.Select(Form.Array[1, 40], Form).Sample((forms, after) =>
    {
        var memory = new FormMemory<string>(form => form);
        foreach (var form in forms.Concat(forms))
        {
            Assert.Equal(form, memory.Of(form, new TextSpan(0, form.Length)));
            Assert.Equal(form, memory.Of(after + form + after, new TextSpan(after.Length, form.Length)));
        }
    }, iter: 2_000);

    [Fact]
    public void A_form_is_worked_out_once()
    {
        var worked = new List<string>();
        var memory = new FormMemory<string>(form =>
        {
            worked.Add(form);
            return null;
        });
        string[] forms = [.. Enumerable.Range(0, 10_000).Select(i => $"w{i}"), "a form of more than sixteen", "naïve"];
        foreach (var form in forms.Concat(forms))
            Assert.Null(memory.Of(form, new TextSpan(0, form.Length)));
        Assert.Equal(forms, worked);
    }

    [Fact]
    public void Many_readers_at_once_see_what_belongs_to_their_form()
    {
        var memory = new FormMemory<string>(form => form);
        string[] forms = [.. Enumerable.Range(0, 20_000).Select(i => $"{i % 7}w{i}")];
        Parallel.For(0, 8 * forms.Length, i =>
        {
            var form = forms[i % forms.Length];
            Assert.Equal(form, memory.Of(form, new TextSpan(0, form.Length)));
        });
    }
}
