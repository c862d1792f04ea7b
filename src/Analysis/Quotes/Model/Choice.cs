namespace Analysis.Quotes;

/// <summary>Keeps the best of the candidates it is offered, and the softmax probability of it.</summary>
internal struct Choice
{
    private double _sum;

    /// <summary>Nothing offered yet.</summary>
    public Choice() => (Best, BestScore) = (-1, double.NegativeInfinity);

    /// <summary>The best candidate so far, as it was offered.</summary>
    public int Best { get; private set; }

    /// <summary>Its score.</summary>
    public double BestScore { get; private set; }

    /// <summary>Its probability.</summary>
    public readonly double Chance => _sum == 0 ? 0 : Math.Exp(BestScore) / _sum;

    /// <summary>The probability of a candidate with this score.</summary>
    public readonly double ChanceOf(double score) => Math.Exp(score) / _sum;

    /// <summary>Offers a candidate.</summary>
    public void Offer(int candidate, double score)
    {
        _sum += Math.Exp(score);
        if (score > BestScore)
            (Best, BestScore) = (candidate, score);
    }
}
