using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>Who may steer the BFF.</summary>
internal sealed class ControlAccess(BffOptions options) : IEndpointFilter
{
    private readonly ControlGuard _guard = new(options.ControlToken);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        _guard.Allows(context.HttpContext.Request)
            ? next(context)
            : throw ApiErrors.Forbidden($"The control API answers only on loopback, or with the header {ControlGuard.Header}; a browser shows the token at /control first.");
}
