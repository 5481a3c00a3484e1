/** The pages' API client: fetch and types only, so that contracts run it under Node as it is. */
export * from './allRecipients.ts';
export * from './analytics.ts';
export * from './apiError.ts';
export * from './categories.ts';
export * from './contactList.ts';
export * from './drafts.ts';
export * from './facilityNames.ts';
export * from './featureToggles.ts';
export * from './folders.ts';
export * from './http.ts';
export * from './messages.ts';
export * from './prescriptions.ts';
export * from './search.ts';
export * from './signature.ts';
export * from './signIn.ts';
export * from './threads.ts';
export * from './user.ts';
