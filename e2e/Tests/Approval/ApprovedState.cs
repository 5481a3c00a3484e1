using System.Text.RegularExpressions;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>
/// A page state as assistive technology reads it, kept in a file that people have approved. Text, not pixels: it is the same on every
/// machine, and its difference can be read.
/// </summary>
internal static partial class ApprovedState
{
    /// <summary>Set to 1 to approve what is there now; look at the difference before committing it.</summary>
    public const string ApproveVariable = "APPROVE_STATES";

    private static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "e2e", "Tests", "Approval", "approved");

    public static async Task ExpectAsync(string name, string snapshot, CancellationToken cancellationToken)
    {
        var received = ThreadId().Replace(Date().Replace(snapshot.ReplaceLineEndings("\n"), "{date}"), "/thread/{id}/").TrimEnd() + "\n";
        var approved = Path.Combine(Folder, $"{name}.yml");
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(approved, received, cancellationToken);
        }

        Assert.True(File.Exists(approved), $"{approved} is missing: run once with {ApproveVariable}=1 and look at it.");
        var expected = await File.ReadAllTextAsync(approved, cancellationToken);
        if (expected == received)
            return;

        var place = Path.Combine(WalkLog.Folder, "received");
        Directory.CreateDirectory(place);
        await File.WriteAllTextAsync(Path.Combine(place, $"{name}.yml"), received, cancellationToken);
        Assert.Fail($"{name} reads differently (received: {place}):\n{Difference(expected, received)}");
    }

    private static string Difference(string expected, string received)
    {
        var (before, after) = (expected.Split('\n'), received.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }

    [GeneratedRegex(@"(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}( at \d{1,2}:\d\d [APap]\.?[Mm]\.? [A-Z]{2,4})?")]
    private static partial Regex Date();

    [GeneratedRegex(@"/thread/\d+/")]
    private static partial Regex ThreadId();
}
