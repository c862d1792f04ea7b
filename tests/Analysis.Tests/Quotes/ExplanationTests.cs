namespace Analysis.Tests.Quotes;

public sealed class ExplanationTests
{
    private static readonly IReadOnlyList<Article> Sample = [Seeds.Corpus[0], .. Seeds.Corpus.Where((_, i) => i % 12 == 5)];

    [Fact]
    public void Each_quotation_and_each_run_that_was_set_aside_is_explained_in_order_of_the_text() => Assert.All(Sample, article =>
    {
        var explained = article.Explain();
        Assert.Equal(article.Quotes(), explained.Where(one => one.Quotation is not null).Select(one => one.Quotation!), Alike);
        Assert.Equal(article.SetAside().Select(run => (run.Span, run.Reason)),
            explained.Where(one => one.SetAside is not null).Select(one => (one.Span, one.SetAside!.Value)));
        Assert.Equal(explained.Select(one => one.Span.Start).Order(), explained.Select(one => one.Span.Start));
    });

    [Fact]
    public void The_decisions_are_those_that_the_quotation_was_made_by() =>
        Assert.All(Sample.SelectMany(article => article.Explain()).Where(one => one.Quotation is { CueSpan: not null }), one =>
    {
        var source = one.Decisions.FirstOrDefault(decision => decision.Question == QuotationQuestion.Source);
        Assert.Equal(one.Quotation!.SpeakerText ?? "none", source?.Answer ?? "none");
        Assert.All(one.Decisions.Where(decision => decision.Question != QuotationQuestion.Marks), decision =>
            Assert.Equal(one.Quotation.CueSpan!.Value.Start, decision.About.Start));
    });

    [Fact]
    public void Where_no_rule_decided_the_candidate_with_the_highest_score_did() =>
        Assert.All(Decisions.Where(decision => decision.Rule is null && decision.Candidates.Length > 0), decision =>
    {
        Assert.True(decision.Candidates[0].IsChosen
            || decision.Candidates[0].Score == decision.Candidates.Single(candidate => candidate.IsChosen).Score);
        Assert.Equal(decision.Answer, decision.Candidates.Single(candidate => candidate.IsChosen).Answer);
        Assert.Equal(1, decision.Candidates.Sum(candidate => candidate.Probability), 6);
    });

    [Fact]
    public void Confidence_is_the_calibrated_product_and_what_the_join_leaves_of_it() =>
        Assert.All(Sample.SelectMany(article => article.Explain()).Where(one => one.Quotation is not null), one =>
        Assert.Equal(one.Quotation!.Confidence, Calibration.Fitted.Of(one.Quotation.Kind, one.Product) * one.Certainty, 9));

    [Fact]
    public void The_heaviest_weights_stand_in_the_file_of_weights()
    {
        var lines = WordList.Lines("Quotes/Model/Weights.txt").Select(line => line[(line.IndexOf(' ') + 1)..]).ToHashSet();
        var weights = Decisions.SelectMany(decision => decision.Candidates).SelectMany(candidate => candidate.Heaviest).ToList();
        Assert.NotEmpty(weights);
        Assert.All(weights, weight =>
            Assert.Contains(FormattableString.Invariant($"{weight.Evidence} {weight.First} {weight.Second} {weight.Weight:0.##}"), lines));
        Assert.All(Decisions.SelectMany(decision => decision.Candidates), candidate =>
            Assert.Equal(candidate.Heaviest.OrderByDescending(weight => Math.Abs(weight.Weight)).Take(3), candidate.Heaviest));
    }

    [Theory]
    [InlineData("Ada Quell runs the dam. She said the dam would hold.", "PersonalPronoun", "Ada Quell (Name), She (PersonalPronoun)")]
    [InlineData("The trade minister, Olek Brandt, came to Linz. The minister said the talks had failed.", "RoleHolder",
        "The trade minister (Name), Olek Brandt (Name), The minister (RoleHolder)")]
    [InlineData("Olek Brandt said the talks had failed.", "Name", "Olek Brandt (Name)")]
    public void The_strategy_that_names_the_speaker_is_told_with_the_mentions_it_joined(string text, string sieve, string mentions)
    {
        var explained = TestArticle.Of(text).Quotes().Single(quotation => quotation.Cue == "said").Explain();
        Assert.Equal(sieve, explained.NamedBy);
        Assert.Equal(mentions, string.Join(", ",
            explained.Mentions.Select(mention => $"{mention.Span.In(explained.Article.Text)} ({mention.JoinedBy})")));
    }

    [Fact]
    public void A_rule_that_decides_is_told_by_its_name()
    {
        var explained = TestArticle.Of("The agency quoted the pilot as saying the runway was wet.").Quotes().Single().Explain();
        Assert.Contains(explained.Decisions, decision =>
            decision is { Question: QuotationQuestion.Source, Rule: "Relay", Answer: "the pilot" });
    }

    [Fact]
    public void What_an_article_holds_cannot_move_the_cursor()
    {
        var text = TestArticle.Of("Ada Quell \u001b[2J said “the \u202edam\u202c is \u009bsafe” on Monday. "
            + "The \u001b]0;x\u0007“lucky” socks were found.").Explain();
        Assert.NotEmpty(text);
        Assert.All(text.Select(one => one.ToString()), shown =>
            Assert.DoesNotContain(shown, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u202c'));
        Assert.Contains(text, one => one.ToString().Contains("\\u009B", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_that_its_article_does_not_have_is_an_error()
    {
        var quotation = TestArticle.Of("Ada Quell said the dam would hold.").Quotes().Single();
        Assert.Throws<ArgumentException>(() => (quotation with { Content = [new TextSpan(0, 3)] }).Explain());
        Assert.Throws<ArgumentException>(() => new SetAsideRun(quotation.Article, new TextSpan(0, 3), SetAsideReason.Title).Explain());
    }

    [Fact]
    public void The_page_on_architecture_shows_what_is_printed()
    {
        var page = File.ReadAllText(Path.Combine(Seeds.Folder, "..", "docs", "architecture.md"));
        var article = Assert.Single(Corpus.Load(Path.Combine(Seeds.Folder, "korea-herald")));
        var printed = string.Join('\n', article.Explain());
        var shown = page[page.IndexOf($"\n{article.Id}, ", StringComparison.Ordinal)..];
        shown = shown[..shown.IndexOf("\n```", StringComparison.Ordinal)];
        Assert.All(shown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries), one => Assert.Contains(one.Trim('\n'), printed));
    }

    private static IEnumerable<ExplainedDecision> Decisions =>
        Sample.SelectMany(article => article.Explain()).SelectMany(one => one.Decisions);

    private static bool Alike(Quotation one, Quotation other) =>
        one.Content.SequenceEqual(other.Content) && one.Confidence == other.Confidence && one.Speaker?.Name == other.Speaker?.Name;
}
