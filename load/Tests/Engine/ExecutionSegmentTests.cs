using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class ExecutionSegmentTests
{
    [Fact]
    public void Is_read_as_index_of_count() => Assert.Equal((2, 8), (ExecutionSegment.Parse("2/8").Index, ExecutionSegment.Parse("2/8").Count));

    [Theory]
    [InlineData("4/4")]
    [InlineData("-1/4")]
    [InlineData("1/0")]
    public void One_that_does_not_exist_names_the_first_and_the_last(string text) =>
        Assert.Contains("the first is 0/", Assert.Throws<FormatException>(() => ExecutionSegment.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("one/two")]
    [InlineData("1")]
    public void Anything_else_says_how_to_write_it(string text) =>
        Assert.Contains("write it as 0/4", Assert.Throws<FormatException>(() => ExecutionSegment.Parse(text)).Message, StringComparison.Ordinal);
}
