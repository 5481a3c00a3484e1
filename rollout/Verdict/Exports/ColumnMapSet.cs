namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>The file of column maps.</summary>
internal sealed record ColumnMapSet(int SchemaVersion, IReadOnlyList<ColumnMap> Maps);
