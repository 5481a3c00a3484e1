type Told = 'sm_editor_prefill_edited' | 'sm_editor_prefill_deleted';

/** Tells of a text that stood in the box before the user came (vets-website ComposeForm.jsx): edited once, and cleared once. */
export class Prefill {
  #text: string;
  readonly #told = new Set<Told>();

  constructor(text: string) {
    this.#text = text;
  }

  /** A saved signature arrives after the box was drawn; a draft's own text has its place. */
  standsFor(text: string): void {
    this.#text ||= text;
  }

  /** What to tell of the box now; undefined when it was told, or when nothing stood there. */
  after(text: string): Told | undefined {
    if (this.#text === '' || text === this.#text) return undefined;
    const told = text === '' ? 'sm_editor_prefill_deleted' : 'sm_editor_prefill_edited';
    if (this.#told.has(told)) return undefined;
    this.#told.add(told);
    return told;
  }
}
