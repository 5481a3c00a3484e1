using NBomber.Contracts;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>What a visit needs to take place.</summary>
/// <param name="Iteration">NBomber's context.</param>
/// <param name="User">Who.</param>
/// <param name="Bff">The BFF as that user reaches it.</param>
/// <param name="Key">Join key of the first message.</param>
/// <param name="Toggles">Compares the toggles served with the formula.</param>
/// <param name="Events">Keeps what the user is told.</param>
/// <param name="Think">How long the user takes between steps.</param>
/// <param name="Time">The clock.</param>
internal sealed record VisitEnvironment(
    IScenarioContext Iteration, LoadUser User, BffUser Bff, JoinKey Key, ToggleChecks Toggles, IEventRecorder Events, ThinkTime Think, TimeProvider Time);
