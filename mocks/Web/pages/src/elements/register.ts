import {
  defineCustomElementVaAccordion,
  defineCustomElementVaAccordionItem,
  defineCustomElementVaAdditionalInfo,
  defineCustomElementVaAlert,
  defineCustomElementVaAlertExpandable,
  defineCustomElementVaButton,
  defineCustomElementVaCard,
  defineCustomElementVaCheckbox,
  defineCustomElementVaCheckboxGroup,
  defineCustomElementVaComboBox,
  defineCustomElementVaCrisisLineModal,
  defineCustomElementVaIcon,
  defineCustomElementVaLink,
  defineCustomElementVaLinkAction,
  defineCustomElementVaLoadingIndicator,
  defineCustomElementVaModal,
  defineCustomElementVaPagination,
  defineCustomElementVaRadio,
  defineCustomElementVaRadioOption,
  defineCustomElementVaSelect,
  defineCustomElementVaTelephone,
  defineCustomElementVaTextarea,
  defineCustomElementVaTextInput,
  setNonce,
} from '@department-of-veterans-affairs/web-components/dist/components/index.js';

/** Only what the pages use: the whole library is six times the size. The nonce goes first, each element styles with it. */
export function registerElements(): void {
  setNonce(document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '');
  defineCustomElementVaAccordion();
  defineCustomElementVaAccordionItem();
  defineCustomElementVaAdditionalInfo();
  defineCustomElementVaAlert();
  defineCustomElementVaAlertExpandable();
  defineCustomElementVaButton();
  defineCustomElementVaCard();
  defineCustomElementVaCheckbox();
  defineCustomElementVaCheckboxGroup();
  defineCustomElementVaComboBox();
  defineCustomElementVaCrisisLineModal();
  defineCustomElementVaIcon();
  defineCustomElementVaLink();
  defineCustomElementVaLinkAction();
  defineCustomElementVaLoadingIndicator();
  defineCustomElementVaModal();
  defineCustomElementVaPagination();
  defineCustomElementVaRadio();
  defineCustomElementVaRadioOption();
  defineCustomElementVaSelect();
  defineCustomElementVaTelephone();
  defineCustomElementVaTextarea();
  defineCustomElementVaTextInput();
}
