import { useState } from 'preact/hooks';
import { focusFirstError } from '../elements/firstError.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { search, type Search } from './search.ts';

/** Finds messages of one folder by words of their subject. */
export function SearchForm({ folder }: { folder: Omit<Search, 'subject'> }) {
  const [subject, setSubject] = useState('');
  const [error, setError] = useState<string>();
  const start = (event: Event) => {
    event.preventDefault();
    if (subject.trim() === '') {
      setError('Enter a word of the subject');
      focusFirstError();
      return;
    }
    search.value = { ...folder, subject: subject.trim() };
    navigate(paths.searchResults);
  };
  return (
    <form role="search" class="search-form" onSubmit={start}>
      <va-text-input
        name="search-subject"
        label={`Search ${folder.folderName} by subject`}
        error={error}
        value={subject}
        onInput={event => {
          setSubject((event.currentTarget as HTMLInputElement).value);
          setError(undefined);
        }}
        data-testid="keyword-search-input"
        data-dd-privacy="mask"
      />
      <button type="submit" class="secondary-button" data-testid="search-messages-button">Search</button>
    </form>
  );
}
