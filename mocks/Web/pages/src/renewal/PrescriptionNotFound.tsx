export function PrescriptionNotFound() {
  return (
    <va-alert status="warning" visible class="page-alert" data-testid="prescription-not-found-alert">
      <h2 slot="headline" class="h3">We couldn’t find your prescription</h2>
      <p>You can still ask your care team to renew it. Tell them its name and prescription number.</p>
    </va-alert>
  );
}
