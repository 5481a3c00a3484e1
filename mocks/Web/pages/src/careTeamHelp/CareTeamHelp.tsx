import { useEffect } from 'preact/hooks';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { EmergencyNote } from '../emergency/EmergencyNote.tsx';
import { linkTo } from '../navigation/link.ts';
import { goBack, navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { draft, interstitialAccepted } from '../state/draft.ts';
import { onOracleHealth, session } from '../state/session.ts';

export function CareTeamHelp() {
  const welcome = interstitialAccepted.value || draft.value.messageId !== undefined;
  useEffect(() => {
    if (!welcome) navigate(paths.newMessage);
  }, [welcome]);
  if (!welcome || session.value.status !== 'ready') return null;

  const { user } = session.value;
  const someOracleHealth = onOracleHealth(user);
  const onlyOracleHealth = someOracleHealth && user.facilities.every(facility => facility.isCerner);
  return (
    <>
      <BackLink to={paths.selectCareTeam} />
      <Page title="Care Team Help - Start Message | Veterans Affairs" heading="Can’t find your care team?">
        <EmergencyNote />
        <p>You may not find your care team for these reasons:</p>
        <Reasons someOracleHealth={someOracleHealth} onlyOracleHealth={onlyOracleHealth} />
        <p>If you can’t find your care team, try these other options:</p>
        <ul>
          <li>Select a different VA health care system, <strong>or</strong></li>
          <li>
            {someOracleHealth
              ? 'Enter the first few letters of your facility’s location or a type of care'
              : 'Enter the first few letters of your facility’s location, your provider’s name, or a type of care'}
          </li>
        </ul>
        {!onlyOracleHealth && (
          <>
            <p>You can send messages to new or previously removed care teams by adding them to your contact list.</p>
            <p><va-link text="Update your contact list" data-testid="update-contact-list-link" {...linkTo(paths.contactList)} /></p>
          </>
        )}
        <p>
          If you need more help, call us at <va-telephone contact="8773270022" /> (<va-telephone contact="711" tty />).
          We’re here Monday through Friday, 8:00 a.m. to 8:00 p.m. ET.
        </p>
        <va-button back text="Back" onClick={goBack} />
      </Page>
    </>
  );
}

function Reasons({ someOracleHealth, onlyOracleHealth }: { someOracleHealth: boolean; onlyOracleHealth: boolean }) {
  const or = <>, <strong>or</strong></>;
  return (
    <ul>
      <li>They don’t use messages{or}</li>
      <li>They’re part of a different VA health care system{or}</li>
      {!onlyOracleHealth && (
        <>
          <li>You removed them from your contact list{or}</li>
          <li>Your account isn’t connected to them{someOracleHealth && or}</li>
        </>
      )}
      {someOracleHealth && (
        <li>
          Their name may appear different.{' '}
          <va-link
            href="/resources/my-healthevet-on-vagov-what-to-know/"
            text="Learn more about this name change"
            data-testid="name-change-link"
          />
        </li>
      )}
    </ul>
  );
}
