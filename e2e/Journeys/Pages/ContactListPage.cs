using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Messages: Contact list" (new-message-flow.md §4.5): VistA teams only.</summary>
public sealed class ContactListPage(Visit visit) : MessagingPage<ContactListPage>(visit)
{
    /// <summary>One per facility.</summary>
    public ILocator Facilities => Tab.GetByTestId("facility-accordion-item");

    public ILocator SelectAll => Tab.GetByTestId("contact-list-select-all-teams");

    public ILocator Teams => Tab.GetByTestId("contact-list-select-team");

    public ILocator Save => Button("contact-list-save");

    public ILocator GoBackButton => Button("contact-list-go-back");

    protected override string Route => Routes.ContactList;

    protected override string HeadingText => "Messages: Contact list";
}
