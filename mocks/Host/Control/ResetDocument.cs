using System.Text.Json;

namespace SecureMessaging.Mocks.Host.Control;

/// <summary>Body of <c>POST /__sim/reset</c>; empty for all.</summary>
/// <param name="Patient">Index or persona, for one patient's state alone.</param>
public sealed record ResetDocument(JsonElement? Patient = null);
