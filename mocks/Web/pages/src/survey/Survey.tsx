export function Survey() {
  return null;
}
