using System.Text.Json;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>
/// A page state as it looks, kept in a picture that people have approved. Compared only where a browser of the same major version draws with the
/// same fonts: elsewhere other pixels mean nothing, and the test is skipped with that reason.
/// </summary>
internal static class ApprovedPicture
{
    /// <summary>Set to 1 to approve what is there now; look at the pictures before committing them.</summary>
    public const string ApproveVariable = "APPROVE_PICTURES";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "e2e", "Tests", "Approval", "approved");

    private static string DrawnByFile { get; } = Path.Combine(Folder, "drawn-by.json");

    public static async Task ExpectAsync(string name, byte[] received, DrawnBy by, CancellationToken cancellationToken)
    {
        var approved = Path.Combine(Folder, $"{name}.png");
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(approved, received, cancellationToken);
            await File.WriteAllTextAsync(DrawnByFile, JsonSerializer.Serialize(by, Json) + "\n", cancellationToken);
            return;
        }

        Assert.True(File.Exists(approved) && File.Exists(DrawnByFile), $"{approved} is missing: run once with {ApproveVariable}=1 and look at it.");
        var approvedBy = JsonSerializer.Deserialize<DrawnBy>(await File.ReadAllTextAsync(DrawnByFile, cancellationToken), Json)!;
        if (!by.DrawsLike(approvedBy))
            Assert.Skip($"drawn by {by}, approved as drawn by {approvedBy}: pixels cannot be compared");

        if (PictureDifference.Between(await File.ReadAllBytesAsync(approved, cancellationToken), received) is not { } difference)
            return;

        var place = Path.Combine(WalkLog.Folder, "received");
        Directory.CreateDirectory(place);
        await File.WriteAllBytesAsync(Path.Combine(place, $"{name}.png"), received, cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(place, $"{name}-difference.png"), difference.Image, cancellationToken);
        Assert.Fail($"{name} looks different: {difference.Told} (see {place}/{name}-difference.png)");
    }
}
