namespace SecureMessaging.Runtime.Provisioning;

/// <summary>A kind of browser. Only Chromium is provided when it is missing; the others are used where they are.</summary>
public enum BrowserEngine
{
    Chromium,
    Firefox,
    WebKit,
}
