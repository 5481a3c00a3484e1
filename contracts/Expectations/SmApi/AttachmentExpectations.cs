using System.Text;
using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>
/// Sending with files. Into a multipart body the core can put no value of the provider's, so these name their care team; and a large file
/// that was put aside, which the provider names itself, no pact can speak of.
/// </summary>
internal static class AttachmentExpectations
{
    // A team of the large facility (station 528) at seed 42, whom every "four-hundred-teams" Veteran may write to.
    private const int TeamId = 1_009_010;
    private const string Message = """{"category":"OTHER","subject":"My readings","body":"As attached.","recipientId":1009010}""";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "a message with a file",
            request => request
                .GivenThat(SmApiStates.SessionWithTeam, ("teamId", TeamId))
                .Calling(HttpMethod.Post, "message/attach")
                .WithMultipart(
                    new MultipartPart("message", "application/json", Message, "message"),
                    new MultipartPart("uploads[]", "text/plain", "120/80", "readings.txt"))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Message("My readings", "As attached.", attachment: true)),
            async (provider, cancellation) =>
            {
                SmUpload file = new("readings.txt", "text/plain", 6, () => new MemoryStream(Encoding.UTF8.GetBytes("120/80")));
                var sent = await SmClient.In(provider).CreateMessageAsync(New(), [file], cancellation);
                Require.That(sent.Attachment);
            }),
        new(
            "an address to put a large file to",
            request => request
                .GivenThat(SmApiStates.SessionWithTeam, ("teamId", TeamId))
                .Calling(HttpMethod.Get, "attachment/presigned-url")
                .WithQuery("attachmentName", "scan of 1 May").WithQuery("fileExtension", "pdf")
                .WillRespond().WithStatus(200).WithJsonBody(Match.Regex("https://bucket.example/attachments/1/scan-1.pdf?X-Amz-Expires=600", "https?://.+")),
            async (provider, cancellation) =>
            {
                var address = await SmClient.In(provider).GetPresignedUrlAsync("scan of 1 May.pdf", cancellation);
                Require.That(address.IsAbsoluteUri);
            }),
        new(
            "a message with a large file that never was put aside",
            request => request
                .GivenThat(SmApiStates.SessionWithTeam, ("teamId", TeamId))
                .Calling(HttpMethod.Post, "message/attach").WithStored()
                .WillRespond().WithError(400, 113, "Unable to read attachment"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).CreateMessageAsync(New(), [Stored], cancellation));
                Require.That(refused.Code == "SM113");
            }),
    ];

    private static SmLargeAttachment Stored { get; } = new("scan.pdf", "application/pdf", 7340032, "scan-1.pdf");

    private static IRequestBuilderV4 WithStored(this IRequestBuilderV4 request) => request.WithMultipart(
        new MultipartPart("message", "application/json", Message),
        new MultipartPart(
            "lgAttachments[]",
            "application/json",
            """[{"attachmentName":"scan.pdf","mimeType":"application/pdf","size":7340032,"lgAttachmentId":"scan-1.pdf"}]"""));

    private static SmNewMessage New() => new() { Category = "OTHER", Subject = "My readings", Body = "As attached.", RecipientId = TeamId };
}
