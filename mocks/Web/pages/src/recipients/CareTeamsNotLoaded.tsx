export function CareTeamsNotLoaded() {
  return (
    <va-alert status="error" visible role="alert" class="page-alert">
      <p>We’re sorry. We couldn’t load your care teams. You can read messages, but not start one. Try again later.</p>
    </va-alert>
  );
}
