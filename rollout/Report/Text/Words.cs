using System.Globalization;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Report.Text;

/// <summary>Names and figures as every report writes them.</summary>
internal static class Words
{
    public static string Of(Ehr ehr) => ehr == Ehr.Vista ? "VistA" : "Oracle Health";

    public static string Of(Flow flow) => flow == Flow.New ? "new flow" : "base";

    public static string Of(Stratum stratum) => stratum switch
    {
        Stratum.Vista => "VistA",
        Stratum.OracleHealth => "Oracle Health",
        _ => "Both",
    };

    public static string Of(RunOutcome outcome) => new RunVerdict(outcome, RunCause.None, []).Word;

    public static string Of(StageOutcome? outcome) => outcome?.ToString().ToUpperInvariant() ?? "–";

    public static string Of(Told told) => told switch
    {
        Told.Sent => "sent",
        Told.Failed => "failed",
        _ => "timed out",
    };

    public static string Of(Delivered delivered) => delivered switch
    {
        Delivered.Never => "not delivered",
        Delivered.Once => "delivered once",
        Delivered.Repeatedly => "delivered twice or more",
        _ => "delivered elsewhere",
    };

    public static string Of(PartResult result) => result switch
    {
        PartResult.Passed => "passed",
        PartResult.Failed => "failed",
        PartResult.RanNothing => "ran nothing",
        _ => "could not run",
    };

    public static string Of(RunCause cause) => cause switch
    {
        RunCause.Contract => "a contract is broken",
        RunCause.Journey => "a browser journey failed",
        RunCause.Sends => "nobody could send",
        RunCause.Assignment => "users were not served what the formula gives them",
        RunCause.Invariant => "a message told sent was lost, duplicated or misrouted",
        RunCause.Ramp => "sends failed at a rate many times that of the busiest hour",
        RunCause.Rollback => "a stage calls for a rollback",
        RunCause.RollbackDrill => "the rehearsed rollback failed",
        RunCause.InvalidLoad => "a load does not count",
        RunCause.NotRun => "a part did not run",
        RunCause.Inconclusive => "inconclusive: a stage was held",
        RunCause.NoVerdictClaimed => "the profile is too small for a verdict",
        _ => "nothing stands against it",
    };

    public static string Stage(StageResult stage) => stage.Name.Length == 1 ? $"Stage {stage.Name}" : Capital(stage.Name);

    public static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Ms(double value) => value.ToString("N0", CultureInfo.InvariantCulture) + " ms";

    public static string Seconds(double? value) => value is { } seconds ? seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s" : "–";

    public static string Share(double value) => (value * 100).ToString("0.0#", CultureInfo.InvariantCulture) + " %";

    public static string Percent(double percent) => percent.ToString(CultureInfo.InvariantCulture) + " %";

    public static string PValue(double value) => value < 0.0001 ? "< 0.0001" : value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC";

    public static string Duration(TimeSpan duration) => duration.TotalMinutes < 1
        ? $"{duration.TotalSeconds:0} s"
        : duration.TotalHours < 1 ? $"{(int)duration.TotalMinutes} min {duration.Seconds} s" : $"{(int)duration.TotalHours} h {duration.Minutes} min";

    public static string Took(ResultDocument result) =>
        Duration(result.FinishedAt - result.StartedAt) + (result.Resumed ? " with the time until it was resumed" : "");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
