using SecureMessaging.Rollout.Cli.Commands;

namespace SecureMessaging.Rollout.Tests.Cli;

public class Toggles_command
{
    [Fact]
    public void A_stack_of_this_machine_is_shown_the_control_token() =>
        Assert.Equal("secret", TogglesCommand.StackToken(new Uri("http://127.0.0.1:5081/flipper/api"), "secret"));

    [Fact]
    public void No_other_Flipper_is_shown_it() => Assert.Null(TogglesCommand.StackToken(new Uri("https://flipper.example.test/flipper/api"), "secret"));
}
