type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'sm_careTeamNamesViews';
const mostViews = 3;

const views = (storage: Kept) => Number(storage.getItem(key) ?? 0);

export const mayShow = (storage: Kept) => views(storage) < mostViews;

export const countView = (storage: Kept) => storage.setItem(key, String(views(storage) + 1));

/** Dismissed is seen often enough. */
export const dismiss = (storage: Kept) => storage.setItem(key, String(mostViews));
