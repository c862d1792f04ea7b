namespace Microsoft.DotNet.Interactive;

/// <summary>A secret that shows itself as stars.</summary>
public sealed class PasswordString(string secret)
{
    /// <summary>The secret itself.</summary>
    public string GetClearTextPassword() => secret;

    /// <summary>Stars.</summary>
    public override string ToString() => new('*', secret.Length);
}
