using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>One user's visit: signs in, takes the flow the user's toggles give, and does what the scenario is about.</summary>
internal abstract class Visit(VisitEnvironment environment)
{
    private string _step = VisitSteps.SignIn;
    private long _stepStarted;
    private DateTimeOffset _intendedStart;

    protected LoadUser User => environment.User;

    protected BffUser Bff => environment.Bff;

    protected ThinkTime Think => environment.Think;

    protected DateTimeOffset Now => environment.Time.GetUtcNow();

    /// <summary>What the user's toggles gave; the formula's until they are served.</summary>
    protected string Flow { get; private set; } = environment.User.Arm.Flow;

    /// <summary>Whether the user comes to send. Of one who does not, nothing is told.</summary>
    protected abstract bool MeansToSend { get; }

    public async Task<IResponse> RunAsync()
    {
        _intendedStart = Now - Lateness;
        try
        {
            return await VisitAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Tell(_step, new(0, IterationOutcome.Of(failure).Code, null, 0));
        }
    }

    /// <summary>What the scenario is about.</summary>
    protected abstract Task<IResponse> SignedInAsync();

    /// <summary>Runs one call as a step. What is not as it must be is a failure, with its code.</summary>
    protected async Task<BffReply> StepAsync(string name, Func<Task<BffReply>> call)
    {
        (_step, _stepStarted) = (name, environment.Time.GetTimestamp());
        var response = await Step.Run(name, environment.Iteration, async () =>
        {
            var reply = await ToldAsync(call).ConfigureAwait(false);
            return reply.IsOk
                ? Response.Ok(payload: reply, statusCode: $"{reply.Status}", sizeBytes: reply.Bytes)
                : Response.Fail(payload: reply, statusCode: reply.CodeOrStatus, message: $"HTTP {reply.Status}", sizeBytes: reply.Bytes);
        }).ConfigureAwait(false);
        return response.Payload.IsSome() ? response.Payload.Value : new(0, response.StatusCode, null, 0);
    }

    private async Task<IResponse> VisitAsync()
    {
        Label();
        var reply = await StepAsync(VisitSteps.SignIn, () => Bff.SignInAsync(User.Index)).ConfigureAwait(false);
        if (!reply.IsOk)
            return Tell(VisitSteps.SignIn, reply);

        IReadOnlyDictionary<string, bool> served = new Dictionary<string, bool>();
        reply = await StepAsync(VisitSteps.Toggles, async () =>
        {
            var answer = await Bff.TogglesAsync().ConfigureAwait(false);
            if (answer.IsOk)
                served = ServedToggles.Read(answer, User.Toggles.Keys);
            return answer;
        }).ConfigureAwait(false);
        if (!reply.IsOk)
            return Tell(VisitSteps.Toggles, reply);

        environment.Toggles.Compare(User, served);
        Flow = Users.Flow.Of(served.GetValueOrDefault(SecureMessagingToggles.CuratedListFlow));
        Label();
        return await SignedInAsync().ConfigureAwait(false);
    }

    // Who is given up when the run ends never learns what became of his request.
    private static async Task<BffReply> ToldAsync(Func<Task<BffReply>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return BffReply.NoneInTime;
        }
    }

    /// <summary>The list of recipients; the one the user writes to must be there and not blocked.</summary>
    protected async Task<(BffReply Reply, Recipient? Recipient)> RecipientStepAsync()
    {
        Recipient? found = null;
        var reply = await StepAsync(VisitSteps.Recipients, async () =>
        {
            var answer = await Bff.RecipientsAsync().ConfigureAwait(false);
            found = answer.IsOk ? Recipient.Find(answer, User.Recipient.Id) : null;
            return (answer.IsOk, found) switch
            {
                (true, null) => answer with { Status = 0, Code = "recipient_missing" },
                (true, { Blocked: true }) => answer with { Status = 0, Code = "recipient_blocked" },
                _ => answer,
            };
        }).ConfigureAwait(false);
        return (reply, found);
    }

    /// <summary>Keeps what the user was told of an attempt to send, and ends the visit with it.</summary>
    protected Response<object> Tell(string step, BffReply reply, int number = 0)
    {
        if (!MeansToSend)
            return End(step, reply);

        var service = environment.Time.GetElapsedTime(_stepStarted);
        var lateness = Lateness;
        var told = reply.IsOk ? ToldName.Sent : reply.TimedOut ? ToldName.TimedOut : ToldName.Failed;
        environment.Events.Record(new(
            Now, User.Index, Key(number).ToString(), Flow, User.Arm.Ehr, User.Platform, step, told, reply.Status, reply.IsOk ? "" : reply.CodeOrStatus,
            Ms(service + lateness), Ms(service), Ms(lateness), User.Recipient.Id, reply.Number("messageId"))
        {
            IntendedStart = _intendedStart,
        });
        return End(step, reply);
    }

    /// <summary>Ends the visit without a message.</summary>
    protected static Response<object> End(string step, BffReply reply) =>
        reply.IsOk ? Response.Ok() : Response.Fail(statusCode: $"{step}:{reply.CodeOrStatus}");

    /// <summary>Text that is plainly synthetic; the key is what joins it with the ledgers.</summary>
    protected MessageText Text(string state, int number = 0) =>
        new("OTHER", $"Synthetic load message {User.Index}", $"{Key(number).Tag} Synthetic message of a load run, {state}.");

    private static TimeSpan Lateness => IterationScope.Current?.Lateness ?? TimeSpan.Zero;

    private JoinKey Key(int number) => environment.Key with { Number = environment.Key.Number + number };

    // Under the NBomber package there is no scope, and its figures are not split.
    private void Label()
    {
        if (IterationScope.Current is { } scope)
            scope.Labels = new Labels(Flow, User.Arm.Ehr, User.Platform);
    }

    private static double Ms(TimeSpan span) => Math.Round(span.TotalMilliseconds, 3);
}
