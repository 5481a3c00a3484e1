/** Opens the one crisis-line dialog of the page (`va-crisis-line-modal` in the app's frame). */
export function CrisisLineButton() {
  return (
    <va-button
      secondary
      text="Connect with the Veterans Crisis Line"
      onClick={() => document.dispatchEvent(new CustomEvent('vaCrisisLineModalOpen'))}
    />
  );
}
