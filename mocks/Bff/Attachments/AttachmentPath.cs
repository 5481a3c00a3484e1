namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>How a message's files travel.</summary>
internal enum AttachmentPath
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>Through the SM API.</summary>
    Standard,

    /// <summary>Through S3: the gateway before the SM API takes no body above 10 MB.</summary>
    Large,
}
