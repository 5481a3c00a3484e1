using SecureMessaging.Mocks.Host.State;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class GenerationStoreTests
{
    [Fact]
    public void State_is_kept_until_a_generation_of_others_was_touched()
    {
        var store = new GenerationStore<List<int>>(_ => [], generation: 100);
        store.Touch(0).Add(1);
        for (var other = 1; other <= 99; other++)
            store.Touch(other);
        Assert.Single(store.Touch(0));
    }

    [Fact]
    public void Ten_thousand_patients_leave_no_more_than_two_generations()
    {
        var store = new GenerationStore<List<int>>(_ => [], generation: 100);
        for (var patient = 0; patient < 10_000; patient++)
            store.Touch(patient);
        Assert.InRange(store.Count, 100, 200);
        Assert.Equal(10_000, store.Count + store.Evicted);
    }

    [Fact]
    public void Whoever_returns_in_time_is_never_forgotten()
    {
        var store = new GenerationStore<List<int>>(_ => [], generation: 100);
        store.Touch(-1).Add(1);
        for (var other = 0; other < 10_000; other++)
        {
            store.Touch(other);
            if (other % 50 == 0)
                store.Touch(-1);
        }

        Assert.Single(store.Touch(-1));
    }

    [Fact]
    public void One_patient_can_be_forgotten_alone()
    {
        var store = new GenerationStore<List<int>>(_ => [], generation: 100);
        store.Touch(1).Add(1);
        store.Touch(2).Add(1);
        store.Clear(1);
        Assert.Null(store.Peek(1));
        Assert.NotNull(store.Peek(2));
    }
}
