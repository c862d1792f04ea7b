namespace Analysis;

/// <summary>What was looked at for counts, whether something was counted in it or not.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Words">The words and numbers of what they tell, headlines and captions included.</param>
public sealed record LookedAt(int Articles, long Words);
