using System.Net;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.Faults;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>
/// The second hop: a message for an Oracle Health team goes on over HTTP, after the SM API said 200. Its status follows the answer;
/// 201 is acceptance, so SENT says nothing of delivery, and that is how messages are lost (va.gov-team#121272).
/// </summary>
internal sealed class OracleHealthDelivery(MessagingWebServicesClient client, FaultSet faults) : IDelivery
{
    private const string Granted = "GRANTED";

    private long _inFlight;

    /// <summary>Messages taken and not yet answered by Oracle Health.</summary>
    public long InFlight => Interlocked.Read(ref _inFlight);

    public SendTicket Take(OutgoingMessage message)
    {
        var refused = faults.Strike<SecondHopRefusal>(new FaultScope(SmFaults.SecondHop, message.Sender.ActorId, EhrName.OracleHealth)) is not null;
        var ticket = new SendTicket(refused ? SendStatus.Failed : SendStatus.InProgress);
        if (!refused)
        {
            Interlocked.Increment(ref _inFlight);
            _ = Task.Run(() => ForwardAsync(message, ticket));
        }

        return ticket;
    }

    // What a broken hop means for a message is known for sure only when it answered, or had not been shown the message yet.
    private async Task ForwardAsync(OutgoingMessage message, SendTicket ticket)
    {
        var posted = false;
        try
        {
            await RequireAccessAsync(message.Team.PoolId!.Value);
            var send = OracleHealthMessage.From(message);
            posted = true;
            ticket.Settle(SendStatus.Sent, await client.SendAsync(send, $"mhv-{message.Id}", CancellationToken.None));
        }
        catch (MessagingWebServicesException e)
        {
            ticket.Settle(e.Status switch
            {
                HttpStatusCode.BadRequest => SendStatus.Invalid,
                HttpStatusCode.Created => SendStatus.Unknown, // accepted, but under which id?
                HttpStatusCode.UnsupportedMediaType or HttpStatusCode.NotImplemented => SendStatus.NotSupported,
                _ => SendStatus.Failed,
            });
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            ticket.Settle(posted && e is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
                ? SendStatus.Unknown
                : SendStatus.Failed);
        }
        catch (Exception)
        {
            ticket.Settle(posted ? SendStatus.Unknown : SendStatus.Failed);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    // Oracle advises to ask before each send whether the recipient can receive.
    private async Task RequireAccessAsync(long pool)
    {
        var access = await client.RecipientAccessAsync([pool], CancellationToken.None);
        if (access.GetValueOrDefault($"{pool}") != Granted)
            throw new MessagingWebServicesException(HttpStatusCode.Forbidden, "recipient-access");
    }
}
