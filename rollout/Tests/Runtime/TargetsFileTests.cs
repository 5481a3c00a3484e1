using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class TargetsFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("targets-");

    private FileInfo File => new(Path.Combine(_folder.FullName, "targets.json"));

    [Fact]
    public void No_file_lists_nothing() => Assert.Empty(TargetsFile.Read(File).Hosts);

    [Fact]
    public void A_site_is_found_by_its_pages_with_its_sign_ins_beside_the_file()
    {
        Write("""{"hosts":["staging.example"],"sites":[{"web":"https://staging.example","bff":"https://api.staging.example","signIns":[{"persona":"hybrid","state":"hybrid.json"}],"alsoReaches":["assets.example"]}]}""");
        var read = TargetsFile.Read(File);
        var site = read.Find(new("https://staging.example/"));
        Assert.Equal(["staging.example"], read.Hosts);
        Assert.Equal([new SavedSignIn("hybrid", Path.Combine(_folder.FullName, "hybrid.json"))], site!.SignIns);
        Assert.Equal(["assets.example"], site.AlsoReaches);
        Assert.Null(read.Find(new("https://www.example")));
    }

    [Fact]
    public void Lists_that_are_null_are_empty()
    {
        Write("""{"hosts":null,"sites":null}""");
        var read = TargetsFile.Read(File);
        Assert.Empty(read.Hosts);
        Assert.Empty(read.Sites);
    }

    [Theory]
    [InlineData("{", "targets.json is malformed")]
    [InlineData("""{"sites":[null]}""", "needs both \"web\" and \"bff\"")]
    [InlineData("""{"sites":[{"web":"https://staging.example"}]}""", "needs both \"web\" and \"bff\"")]
    [InlineData("""{"sites":[{"web":"https://a.example","bff":"https://b.example","signIns":[{"persona":"hybrid"}]}]}""", "needs both \"persona\" and \"state\"")]
    public void What_is_wrong_is_said_in_one_line(string json, string says)
    {
        Write(json);
        var refusal = Assert.Throws<UsageException>(() => TargetsFile.Read(File)).Message;
        Assert.Contains(says, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string json) => System.IO.File.WriteAllText(File.FullName, json);
}
