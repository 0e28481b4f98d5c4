const PATTERN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The domain as it is compared: in lower case, without a leading @. */
export const normaliseDomain = (domain: string): string => domain.trim().toLowerCase().replace(/^@/, '');

export const isDomain = (domain: string): boolean => domain.length <= 253 && PATTERN.test(domain);

/** Whether the address is of none of the domains, nor of one below them. Where none is bound, none is outside. */
export function isOutside(email: string, domains: readonly string[]): boolean {
  const own = email.slice(email.lastIndexOf('@') + 1);
  return domains.length > 0 && !domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}
