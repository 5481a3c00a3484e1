namespace SecureMessaging.Mocks.Bff.Prescriptions;

/// <summary>The attributes of a prescription that a renewal message speaks of (my_health/v1/prescription_details_serializer.rb has many more).</summary>
internal sealed record PrescriptionAttributes(
    long PrescriptionId,
    string PrescriptionNumber,
    string PrescriptionName,
    string Sig,
    string ProviderFirstName,
    string ProviderLastName,
    int RefillRemaining,
    string ExpirationDate,
    string? Reason,
    string? SortedDispensedDate,
    int Quantity);
