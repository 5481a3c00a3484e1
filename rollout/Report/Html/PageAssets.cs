namespace SecureMessaging.Rollout.Report.Html;

/// <summary>What is inlined into the page.</summary>
/// <param name="Style">CSS.</param>
/// <param name="Script">Draws the charts.</param>
/// <param name="Charts">ECharts, or null where the npm packages are not installed.</param>
/// <param name="Data">The result as JSON, safe inside a script element.</param>
public sealed record PageAssets(string Style, string Script, string? Charts, string Data);
