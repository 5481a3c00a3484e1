using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>The second hop refuses a message that the SM API took: its status ends as FAILED, and the BFF says SM98.</summary>
public sealed class SecondHopRefusal : IFault;
