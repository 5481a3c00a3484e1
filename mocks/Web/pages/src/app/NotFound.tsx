import { Page } from '../chrome/Page.tsx';
import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';

/** Also what is left of a route that went with its toggle: a saved draft is still in its folder. */
export function NotFound() {
  return (
    <Page title="Page not found | Veterans Affairs" heading="Page not found">
      <div data-testid="mhv-page-not-found">
        <p>We’re sorry. We can’t find the page you tried to view. If you saved a draft of a message, you’ll find it in your drafts.</p>
        <p><va-link text="Go to your inbox" {...linkTo(paths.inbox)} /></p>
        <p><va-link text="Go to your drafts" {...linkTo(paths.drafts)} /></p>
      </div>
    </Page>
  );
}
