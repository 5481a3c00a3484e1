const descriptions: Readonly<Record<string, string>> = {
  OTHER: 'General: Ask questions about non-urgent, non-emergency issues',
  COVID: 'COVID: Ask COVID related questions',
  APPOINTMENTS: 'Appointment: Request an appointment or ask about an existing appointment',
  MEDICATIONS: 'Medication: Request to renew a prescription or ask a question about medication',
  TEST_RESULTS: 'Test: Ask a question about a test/lab result or about a future test or procedure',
  EDUCATION: 'Education: Request health education information',
};

/** A category the pages don't know is shown as it is. */
export const describeCategory = (category: string) => descriptions[category] ?? category;

/** The short name of a category, for headings: "General". */
export const categoryName = (category: string) => describeCategory(category).split(':')[0] ?? category;
