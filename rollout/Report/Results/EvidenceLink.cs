namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A file of the run folder: what it shows, and its path relative to the folder.</summary>
public sealed record EvidenceLink(string What, string Path);
