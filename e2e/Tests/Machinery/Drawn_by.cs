using SecureMessaging.E2E.Tests.Approval;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Drawn_by
{
    private static readonly DrawnBy Approved = new("156.0.8078.79", "6756a92c");

    [Fact]
    public void A_patch_of_the_browser_draws_like_the_one_before() => Assert.True(new DrawnBy("156.0.8078.108", "6756a92c").DrawsLike(Approved));

    [Theory]
    [InlineData("157.0.8100.1", "6756a92c")]
    [InlineData("156.0.8078.79", "00000000")]
    public void Another_version_and_other_fonts_do_not(string browser, string fonts) => Assert.False(new DrawnBy(browser, fonts).DrawsLike(Approved));
}
