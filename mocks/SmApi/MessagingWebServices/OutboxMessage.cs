namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>A message as the outbox tells it.</summary>
public sealed record OutboxMessage(string Id, string Subject, long PersonSenderId, DateTimeOffset CreateDate, string Status, IReadOnlyList<Receiver> Receivers);
