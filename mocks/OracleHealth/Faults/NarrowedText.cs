using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Text is kept as ASCII: even what Windows-1252 holds, such as curly quotes, is lost without an error.</summary>
internal sealed class NarrowedText : IFault;
