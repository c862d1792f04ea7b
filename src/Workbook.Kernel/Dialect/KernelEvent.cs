namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something that happened while a command ran.</summary>
public abstract record KernelEvent;

/// <summary>The code gave a value.</summary>
/// <param name="Value">The value itself.</param>
public sealed record ReturnValueProduced(object? Value) : KernelEvent;

/// <summary>It ran to its end.</summary>
public sealed record CommandSucceeded : KernelEvent;

/// <summary>It did not compile, or threw.</summary>
/// <param name="Message">What went wrong, in a line.</param>
public sealed record CommandFailed(string Message) : KernelEvent;
