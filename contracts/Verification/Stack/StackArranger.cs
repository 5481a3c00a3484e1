using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Contracts.Expectations.Pages;
using SecureMessaging.Contracts.Expectations.SmApi;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>Arranges states in the harness's own stack: every interaction with a Veteran of its own, who takes part in nothing else.</summary>
public sealed class StackArranger(StackAddresses stack) : IStateArranger, IDisposable
{
    // Above the copies that journeys and load take.
    private const int FirstCopy = 600_000;

    // States of the same words mean something else to each provider.
    private static readonly Dictionary<string, IReadOnlyDictionary<string, StateHandler>> Handlers = new(StringComparer.Ordinal)
    {
        [PagesPact.Provider] = PagesStateHandlers.All,
        [SmApiPact.Provider] = SmApiStateHandlers.All,
        [OracleHealthPact.Provider] = OracleHealthStateHandlers.All,
    };

    private readonly StackControl _control = new(stack);
    private int _copy = FirstCopy;

    /// <inheritdoc/>
    public async Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken)
    {
        var scene = new Scene(_control, Interlocked.Increment(ref _copy), cancellationToken);
        try
        {
            foreach (var state in interaction.States)
            {
                if (!Handlers[provider].TryGetValue(state.Name, out var handler))
                {
                    throw new StateException($"Nobody knows how to arrange \"{state.Name}\" at {provider}: add it to contracts/Verification/Stack.");
                }

                await ArrangeAsync(handler, scene, state);
            }

            return scene.Arrangement;
        }
        catch (UnarrangeableException unarrangeable)
        {
            await scene.Arrangement.DisposeAsync();
            return Arrangement.Skipped(unarrangeable.Message);
        }
        catch
        {
            await scene.Arrangement.DisposeAsync();
            throw;
        }
    }

    private static async Task ArrangeAsync(StateHandler handler, Scene scene, ProviderState state)
    {
        try
        {
            await handler(scene, state);
        }
        catch (Exception failure) when (failure is not (UnarrangeableException or StateException) && !scene.CancellationToken.IsCancellationRequested)
        {
            throw new StateException($"The state \"{state}\" could not be arranged: {failure.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _control.Dispose();
}
