namespace Analysis.Quotes;

/// <summary>What links the words behind an end to those before it.</summary>
internal enum Link
{
    None, Comma, And, CommaAnd, But, CommaBut, Stop, Dash,
}
