namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Makes clients of the SM API over pooled connections.</summary>
internal sealed class SmClients(IHttpClientFactory factory)
{
    public const string Name = "SM";
    public const string Storage = "S3";

    public SmSessionClient Sessions() => new(factory.CreateClient(Name), SmApiCredentials.Synthetic);

    public SmPatientApiClient Patient(SmSession session, bool oracleHealthPilot) =>
        new(factory.CreateClient(Name), SmApiCredentials.Synthetic, session, oracleHealthPilot);

    /// <summary>Where large attachments go: no MHV headers, no breaker.</summary>
    public HttpClient Files() => factory.CreateClient(Storage);
}
