namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>What a kernel is asked to do.</summary>
/// <param name="TargetKernelName">The language, or null for C#.</param>
public abstract record KernelCommand(string? TargetKernelName);

/// <summary>Code for <see cref="Kernel.SendAsync"/>.</summary>
/// <param name="Code">What to run, magics included, or what to show.</param>
/// <param name="TargetKernelName">The language, or null for C#.</param>
public sealed record SubmitCode(string Code, string? TargetKernelName = null) : KernelCommand(TargetKernelName);
