using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.Domain.Population;

public sealed class EhrNameTests
{
    [Fact]
    public void A_name_is_read_as_the_record_it_was_written_for() =>
        Assert.All(Enum.GetValues<Ehr>(), ehr => Assert.Equal(ehr, EhrName.Parse(EhrName.Of(ehr))));

    [Theory]
    [InlineData("oracle-health")]
    [InlineData("VISTA")]
    [InlineData("")]
    public void Any_other_word_is_refused_with_the_two_there_are(string word) =>
        Assert.Contains("vista or oracle_health", Assert.Throws<FormatException>(() => EhrName.Parse(word)).Message, StringComparison.Ordinal);
}
