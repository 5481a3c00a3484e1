using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("send", true)]
    [InlineData("send-large-file", true)]
    [InlineData("sender", false)]
    [InlineData("draft-create", false)]
    public void A_step_stands_for_those_named_after_it(string step, bool meant) => Assert.Equal(meant, new Scope(Step: "send").IncludesStep(step));

    [Fact]
    public void No_step_means_any() => Assert.True(new Scope().IncludesStep("send"));
}
