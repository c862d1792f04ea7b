namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Code for <see cref="Kernel.SendAsync"/>.</summary>
/// <param name="Code">C#, magics included.</param>
/// <param name="TargetKernelName">The language, or null for C#.</param>
public sealed record SubmitCode(string Code, string? TargetKernelName = null);
