import { useEffect, useState } from 'preact/hooks';
import { getCategories } from '../api/index.ts';
import { focusInside } from '../elements/focusInside.ts';
import { http } from '../state/client.ts';
import { describeCategory } from './categories.ts';

interface CategorySelectProps {
  value: string;
  error: string | undefined;
  /** Decided before the user came: shown, not asked. */
  locked: boolean;
  onChange: (category: string) => void;
}

export function CategorySelect({ value, error, locked, onChange }: CategorySelectProps) {
  const [categories, setCategories] = useState<string[]>([]);
  const [failures, setFailures] = useState(0);
  const load = async () => {
    try {
      setCategories(await getCategories(http));
      setFailures(0);
      return true;
    } catch {
      setFailures(before => before + 1);
      return false;
    }
  };
  const tryAgain = async () => {
    if (await load()) focusInside('#category-select-dropdown', 'select');
  };
  useEffect(() => void load(), []);
  if (locked) {
    return (
      <>
        <p class="field-label">Category</p>
        <p data-testid="compose-message-categories-locked">{describeCategory(value)}</p>
      </>
    );
  }
  return (
    <>
      {failures > 0 && (
        <>
          {/* Drawn anew for each failure, so that each is announced. */}
          <va-alert key={failures} status="error" visible slim role="alert" class="page-alert">
            <p data-testid="categories-alert-text">We’re sorry. We couldn’t load the categories.</p>
          </va-alert>
          <va-button secondary text="Try again" onClick={() => void tryAgain()} data-testid="categories-try-again" />
        </>
      )}
      <va-select
        id="category-select-dropdown"
        name="compose-message-categories"
        label="Category"
        required
        error={error}
        value={value}
        onvaSelect={event => { if (event.detail.value !== value) onChange(event.detail.value); }}
        data-testid="compose-message-categories"
        data-dd-action-name="Category Dropdown Select"
      >
        {categories.map(category => <option key={category} value={category}>{describeCategory(category)}</option>)}
      </va-select>
    </>
  );
}
