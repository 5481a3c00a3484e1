using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>A reply being written.</summary>
public sealed class ReplyPage(Visit visit, string subject) : ComposePage<ReplyPage>(visit)
{
    internal const string AnyReply = @"/reply/\d+/?";

    protected override string Route => AnyReply;

    protected override string HeadingText => $"Messages: General - {subject}";
}
