namespace Analysis.Quotes;

/// <summary>Takes in the features of one candidate: to sum their weights, or to learn from them.</summary>
internal interface IFeatures
{
    /// <summary>Adds a feature: a template with its values.</summary>
    void Add(Template template, int first = 0, int second = 0);
}
