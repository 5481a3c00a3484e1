using Polly.CircuitBreaker;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Polling;

/// <summary>
/// Waits until Oracle Health has taken or refused a message that the SM API has accepted (vets-api lib/sm/client/message_status.rb).
/// By then the message exists: whatever is thrown here, sending it again makes two.
/// </summary>
internal sealed class OracleHealthSendStatus(OracleHealthPollingOptions options, TimeProvider time)
{
    /// <exception cref="ApiErrorException">SM98 when refused; 504 when the deadline passed.</exception>
    public async Task WaitUntilTakenAsync(Func<CancellationToken, Task<SmMessageStatus>> look, CancellationToken cancellationToken)
    {
        var deadline = time.GetUtcNow() + options.Deadline;
        var errors = 0;
        while (true)
        {
            if (time.GetUtcNow() >= deadline)
                throw ApiErrors.GatewayTimeout();

            try
            {
                var status = (await look(cancellationToken)).Status;
                // UNKNOWN and NOT_SUPPORTED end the wait as a success: surprising, and so in the source.
                if (status is "SENT" or "UNKNOWN" or "NOT_SUPPORTED")
                    return;
                if (status is "FAILED" or "INVALID")
                    throw SmErrorTable.Error("SM98");
            }
            // The count is never reset, despite its name there. A look that timed out here is no such failure: it ends the wait at once.
            catch (Exception e) when (IsFailedLook(e) && ++errors <= options.ErrorAllowance)
            {
            }

            await Task.Delay(options.Interval, time, cancellationToken);
        }
    }

    private static bool IsFailedLook(Exception e) => e is SmApiException or HttpRequestException or IOException or BrokenCircuitException;
}
