import { useState } from 'preact/hooks';
import { recordSurvey } from '../analytics/collector.ts';
import { focusFirstError } from '../elements/firstError.ts';
import { surveyPending } from './surveyPending.ts';

const answers = [
  { value: '1', label: '1 - Very dissatisfied' },
  { value: '2', label: '2 - Dissatisfied' },
  { value: '3', label: '3 - Neither' },
  { value: '4', label: '4 - Satisfied' },
  { value: '5', label: '5 - Very satisfied' },
];

/** One optional question after sending, so that satisfaction can be counted by flow. */
export function Survey() {
  const [rating, setRating] = useState<number>();
  const [error, setError] = useState<string>();
  const [thanked, setThanked] = useState(false);
  if (thanked) return <p role="status" data-testid="survey-thanks">Thank you for your answer.</p>;
  if (!surveyPending.value) return null;

  const close = () => {
    surveyPending.value = false;
    document.querySelector('h1')?.focus();
  };
  const submit = () => {
    if (rating === undefined) {
      setError('Select an answer, or select "No thanks"');
      focusFirstError();
      return;
    }
    recordSurvey(rating);
    setThanked(true);
    close();
  };
  return (
    <va-card class="survey" data-testid="survey">
      <va-radio
        label="How satisfied are you with sending this message?"
        labelHeaderLevel="2"
        hint="Optional. Your answer isn’t part of your message."
        error={error}
        onvaValueChange={event => {
          setRating(Number(event.detail.value));
          setError(undefined);
        }}
      >
        {answers.map(({ value, label }) => (
          <va-radio-option key={value} name="satisfaction" value={value} label={label} data-testid={`survey-${value}`} />
        ))}
      </va-radio>
      <div class="form-buttons">
        <va-button text="Submit" onClick={submit} data-testid="survey-submit" />
        <va-button secondary text="No thanks" onClick={close} data-testid="survey-dismiss" />
      </div>
    </va-card>
  );
}
