using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Tests.Verdict.Toggles;

public sealed class Flipper_state
{
    [Fact]
    public void Percentage_and_actors_are_read_as_the_API_writes_them()
    {
        var feature = FlipperState.Read(
            """
            {"key":"search","state":"conditional","gates":[
              {"key":"boolean","value":null,"name":"boolean"},{"key":"expression","value":null,"name":"expression"},
              {"key":"actors","value":["pat@example.com"],"name":"actor"},{"key":"percentage_of_actors","value":"2.5","name":"percentage_of_actors"},
              {"key":"percentage_of_time","value":null,"name":"percentage_of_time"},{"key":"groups","value":[],"name":"group"}]}
            """);

        Assert.Equal(("2.5", "pat@example.com", FeatureState.Conditional), (feature.PercentageOfActors?.Text, feature.Actors.Single(), feature.State));
    }

    [Fact]
    public void A_boolean_gate_is_on_for_all() =>
        Assert.Equal(FeatureState.On, FlipperState.Read("""{"key":"search","gates":[{"key":"boolean","value":"true"}]}""").State);

    [Fact]
    public void A_boolean_gate_hides_no_gate_set_since_wherever_it_stands()
    {
        var feature = FlipperState.Read(
            """{"key":"search","gates":[{"key":"percentage_of_actors","value":"25"},{"key":"boolean","value":"true"}]}""");

        Assert.Equal((true, "25"), (feature.Boolean, feature.PercentageOfActors?.Text));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"key":"search","gates":[{"key":"percentage_of_actors","value":"many"}]}""")]
    [InlineData("""{"key":"search","gates":[{"key":"expression","value":{"Equal":[1,1]}}]}""")]
    public void Anything_else_is_refused_in_words(string document) => Assert.Throws<FormatException>(() => FlipperState.Read(document));
}
