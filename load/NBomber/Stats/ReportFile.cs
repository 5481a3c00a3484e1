namespace NBomber.Contracts.Stats;

/// <summary>A report that was written.</summary>
public sealed class ReportFile(string filePath, ReportFormat reportFormat, string reportContent)
{
    public string FilePath { get; } = filePath;

    public ReportFormat ReportFormat { get; } = reportFormat;

    public string ReportContent { get; } = reportContent;
}
