interface SubjectFieldProps {
  value: string;
  error: string | undefined;
  onChange: (subject: string) => void;
}

export function SubjectField({ value, error, onChange }: SubjectFieldProps) {
  return (
    <va-text-input
      id="message-subject"
      name="message-subject"
      label="Subject"
      required
      charcount
      maxlength={50}
      error={error}
      value={value}
      onInput={event => onChange((event.currentTarget as HTMLInputElement).value)}
      data-testid="message-subject-field"
      data-dd-privacy="mask"
      data-dd-action-name="Subject (Required) Input Field"
    />
  );
}
