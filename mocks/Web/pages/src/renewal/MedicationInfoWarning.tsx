/** The prescription to renew was not found (vets-website AddYourMedicationInfoWarning.jsx). */
export function MedicationInfoWarning() {
  return (
    <va-alert status="warning" visible class="page-alert" data-testid="add-medication-info-warning">
      <h2 slot="headline" class="h3">Add your medication information to this message</h2>
      <p>
        To submit your renewal request, you should fill in as many of the medication details as possible. You can find this information on
        your prescription label or in your prescription details page.
      </p>
    </va-alert>
  );
}
