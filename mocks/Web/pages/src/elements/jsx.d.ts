import type { HTMLAttributes } from 'preact';
import type { Components } from '@department-of-veterans-affairs/web-components/dist/types/components';

/** A VA element in JSX: its own properties, every HTML attribute, and its custom events as `on` + their exact name. */
type Va<P> = Partial<Omit<P, 'value' | 'maxlength' | 'size'>> & Omit<HTMLAttributes<HTMLElement>, keyof P | 'onInput'> & {
  value?: string;
  maxlength?: number;
  size?: number;
  onInput?: (event: Event) => void;
  onvaSelect?: (event: CustomEvent<{ value: string }>) => void;
  onvaInputChange?: (event: CustomEvent<{ value: string }>) => void;
  onvaValueChange?: (event: CustomEvent<{ value: string }>) => void;
  onvaChange?: (event: CustomEvent<{ checked: boolean }>) => void;
  onvaAlertComponentDidLoad?: (event: CustomEvent) => void;
  oncloseEvent?: (event: CustomEvent) => void;
  onpageSelect?: (event: CustomEvent<{ page: number }>) => void;
  [data: `data-${string}`]: string | undefined;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'va-accordion': Va<Components.VaAccordion>;
      'va-accordion-item': Va<Components.VaAccordionItem>;
      'va-additional-info': Va<Components.VaAdditionalInfo>;
      'va-alert': Va<Components.VaAlert>;
      'va-alert-expandable': Va<Components.VaAlertExpandable>;
      'va-button': Va<Components.VaButton>;
      'va-card': Va<Components.VaCard>;
      'va-checkbox': Va<Components.VaCheckbox>;
      'va-checkbox-group': Va<Components.VaCheckboxGroup>;
      'va-combo-box': Va<Components.VaComboBox>;
      'va-crisis-line-modal': Va<Components.VaCrisisLineModal>;
      'va-icon': Va<Components.VaIcon>;
      'va-link': Va<Components.VaLink>;
      'va-link-action': Va<Components.VaLinkAction>;
      'va-loading-indicator': Va<Components.VaLoadingIndicator>;
      'va-modal': Va<Components.VaModal>;
      'va-pagination': Va<Components.VaPagination>;
      'va-radio': Va<Components.VaRadio>;
      'va-radio-option': Va<Components.VaRadioOption>;
      'va-select': Va<Components.VaSelect>;
      'va-telephone': Va<Components.VaTelephone>;
      'va-textarea': Va<Components.VaTextarea>;
      'va-text-input': Va<Components.VaTextInput>;
    }
  }
}
