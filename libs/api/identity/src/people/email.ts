/** What a browser takes for an e-mail address (HTML Living Standard), with a domain of two parts at least. */
const PATTERN = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The address as accounts are found by it: trimmed, in lower case. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export const isEmail = (email: string): boolean => email.length <= 254 && PATTERN.test(email);
