using System.Runtime.CompilerServices;

namespace SecureMessaging.Contracts.Expectations.Running;

/// <summary>What a client must have made of the mock provider's answer.</summary>
internal static class Require
{
    public static void That(bool held, [CallerArgumentExpression(nameof(held))] string what = "")
    {
        if (!held)
        {
            throw new ExpectationException($"The client read the answer otherwise than expected: not {what}.");
        }
    }

    /// <summary>The call must fail, and by this exception.</summary>
    public static async Task<TException> FailsAsync<TException>(Func<Task> call)
        where TException : Exception
    {
        try
        {
            await call();
        }
        catch (TException expected)
        {
            return expected;
        }

        throw new ExpectationException($"The client took the answer for a success; {typeof(TException).Name} was expected.");
    }
}
