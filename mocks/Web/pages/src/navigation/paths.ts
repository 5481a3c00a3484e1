export const base = '/my-health/secure-messages';

/** Every route of the app, relative to its base (new-message-flow §1). */
export const paths = {
  inbox: '/inbox/',
  sent: '/sent/',
  drafts: '/drafts/',
  trash: '/trash/',
  folders: '/folders/',
  newMessage: '/new-message/',
  recent: '/new-message/recent/',
  selectCareTeam: '/new-message/select-care-team/',
  startMessage: '/new-message/start-message/',
  careTeamHelp: '/new-message/care-team-help/',
  contactList: '/contact-list/',
  searchResults: '/search/results/',
  thread: (id: number | string) => `/thread/${id}/`,
  reply: (id: number | string) => `/reply/${id}/`,
  folder: (id: number | string) => `/folders/${id}/`,
} as const;

export const href = (path: string) => `${base}${path}`;

export const isFolderPath = (path: string) => /^\/(inbox|sent|drafts|trash|folders)(\/|$)/.test(path);
