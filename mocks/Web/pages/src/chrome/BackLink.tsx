import { linkTo } from '../navigation/link.ts';

/** "Back" goes to a fixed place, not to the browser's last page (new-message-flow §4.8). */
export function BackLink({ to }: { to: string }) {
  return (
    <nav aria-label="Breadcrumb" class="back-link">
      <va-link back text="Back" data-testid="sm-breadcrumbs-back" data-dd-action-name="Breadcrumb - Back" {...linkTo(to)} />
    </nav>
  );
}
