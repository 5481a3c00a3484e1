/** A time of the stack, to the second. */
export const moment = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
