namespace Analysis.Quotes;

/// <summary>Takes note of the decisions on cues and quoted runs as they are made, where somebody asks for them.</summary>
internal sealed class DecisionLog(Models models)
{
    private readonly List<LoggedDecision> _decisions = [];

    /// <summary>The decisions on a cue, by its token, or on a quoted run, by its index, in the order in which they were made.</summary>
    public IEnumerable<LoggedDecision> On(int about, bool isRun) =>
        _decisions.Where(decision => decision.About == about && decision.IsRun == isRun);

    /// <summary>Begins a decision; what is offered and decided from now on is about it.</summary>
    public void Ask(QuotationQuestion question, int about) => _decisions.Add(new LoggedDecision(question, about));

    /// <summary>Takes in the features of a candidate, with what each weighs in a decision.</summary>
    public WeightTrace Weigh(Decision decision) => new(models[decision]);

    /// <summary>Offers a candidate with its features.</summary>
    public void Offer(int candidate, WeightTrace weights) => _decisions[^1].Offers.Add((candidate, weights));

    /// <summary>Ends the decision: what was chosen, and the rule that chose it, if the weights did not.</summary>
    public void Decide(int candidate, string? rule = null) => (_decisions[^1].Chosen, _decisions[^1].Rule) = (candidate, rule);

    /// <summary>Corrects the decision on a quoted run where a rule changed it afterwards.</summary>
    public void Correct(int run, int candidate, string rule)
    {
        foreach (var decision in On(run, isRun: true))
            if (decision.Chosen != candidate)
                (decision.Chosen, decision.Rule) = (candidate, rule);
    }
}

/// <summary>A decision as it was noted.</summary>
/// <param name="question">What was decided.</param>
/// <param name="about">The token of the cue, or the index of the quoted run.</param>
internal sealed class LoggedDecision(QuotationQuestion question, int about)
{
    /// <summary>What was decided.</summary>
    public QuotationQuestion Question { get; } = question;

    /// <summary>The token of the cue, or the index of the quoted run.</summary>
    public int About { get; } = about;

    /// <summary>Whether it is on a quoted run.</summary>
    public bool IsRun => Question == QuotationQuestion.Marks;

    /// <summary>The candidates that were weighed.</summary>
    public List<(int Candidate, WeightTrace Weights)> Offers { get; } = [];

    /// <summary>The candidate that was taken.</summary>
    public int Chosen { get; set; } = -1;

    /// <summary>The rule that took it, or null.</summary>
    public string? Rule { get; set; }
}
