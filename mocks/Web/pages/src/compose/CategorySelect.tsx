import { useEffect, useState } from 'preact/hooks';
import { getCategories } from '../api/index.ts';
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
  useEffect(() => {
    getCategories(http).then(setCategories, () => {});
  }, []);
  if (locked) {
    return (
      <>
        <p class="field-label">Category</p>
        <p data-testid="compose-message-categories-locked">{describeCategory(value)}</p>
      </>
    );
  }
  return (
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
  );
}
