using SecureMessaging.Rollout.Rehearsal.Progress;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Elapsed_time
{
    [Theory]
    [InlineData(9, "00:09")]
    [InlineData(3599, "59:59")]
    [InlineData(3600, "1:00:00")]
    [InlineData(11_105, "3:05:05")]
    public void Hours_are_told_where_there_are_any(int seconds, string text) => Assert.Equal(text, ElapsedTime.Text(TimeSpan.FromSeconds(seconds)));
}
