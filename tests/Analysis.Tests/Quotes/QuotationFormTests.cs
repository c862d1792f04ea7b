using Analysis;

namespace Analysis.Tests.Quotes;

public sealed class QuotationFormTests
{
    [Theory]
    [InlineData("Ada Quell said the ferry was late.", QuotationForm.Clause)]
    [InlineData("Ada Quell said that it’s too late.", QuotationForm.Clause)]
    [InlineData("Officials say they prefer the bridge.", QuotationForm.Clause)]
    [InlineData("The mayor asked whether it would rain.", QuotationForm.Clause)]
    [InlineData("The ferry was late, according to Ada Quell.", QuotationForm.Clause)]
    [InlineData("Ada Quell promised to build a bridge.", QuotationForm.Infinitive)]
    [InlineData("Ada Quell called the ferry “a shed”.", QuotationForm.Phrase)]
    public void The_form_is_that_of_what_was_said(string text, QuotationForm form)
    {
        var quotation = Assert.Single(TestArticle.Of(text).Quotes());
        Assert.Equal(form, quotation.Form);
    }

    [Theory]
    [InlineData("Ada Quell said the ferry was late.", true)]
    [InlineData("Ada Quell called the ferry “a shed”.", true)]
    [InlineData("Ada Quell promised to build a bridge.", false)]
    [InlineData("Ada Quell denied the report.", false)]
    [InlineData("Ada Quell would not say whether the ferry was late.", false)]
    [InlineData("Ada Quell declined to say whether the ferry was late.", false)]
    public void A_statement_is_quoted_or_a_clause_that_was_not_left_unsaid(string text, bool isStatement) =>
        Assert.Equal(isStatement, TestArticle.Of(text).Quotes().Statements().Any());

    [Fact]
    public void Paragraphs_whose_marks_are_left_open_hold_one_quotation()
    {
        var quotations =
            TestArticle.Of("“The ferry was late,” said Ada Quell, the harbour master. “It is always late.\n“We have asked for "
                + "another.\n“Nobody answers.”").Quotes();
        Assert.All(quotations, quotation => Assert.Equal("Ada Quell", quotation.Speaker?.Name));
        Assert.Equal(4, quotations.Sum(quotation => quotation.Content.Length));
    }

    [Theory]
    [InlineData("Photo: the harbour of Lindow is empty in May.")]
    [InlineData("Correction: an earlier version of this story misspelt the name of the ferry.")]
    public void The_label_of_a_caption_or_correction_speaks_for_nobody(string text) =>
        Assert.Empty(TestArticle.Of(text).Quotes().Statements());
}
