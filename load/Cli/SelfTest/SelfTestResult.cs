namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>One check: what was expected, what was measured.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="Expected">What it takes to pass.</param>
/// <param name="Measured">On this machine, now.</param>
/// <param name="Passed">Null when it could not be made; <paramref name="Measured"/> says why.</param>
internal sealed record SelfTestResult(string Check, string Expected, string Measured, bool? Passed);
