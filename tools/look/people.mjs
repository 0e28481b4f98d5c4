import { PASSWORD } from './prepare.mjs';

/** Who looks at the pages: each of the roles that see different ones, of the demo; nobody is the visitor. */
export const PEOPLE = {
  visitor: null,
  lead: 'lead@lethbridge.example',
  contributor: 'contributor@lethbridge.example',
  approver: 'approver@lethbridge.example',
  coordinator: 'coordinator@misa-prairies.example',
  administrator: 'admin@commonworks.example',
  /** A lead whose campaigns ask other things. */
  comparator: 'lead@clarington.example',
};

/** @typedef {keyof typeof PEOPLE} Role */

/**
 * Signs the browser's context in, without the page for it, into an account of this language.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {Role} role
 * @param {'en' | 'fr'} [locale]
 */
export async function signIn(context, url, role, locale = 'en') {
  const email = PEOPLE[role];
  if (email === null) return;
  /**
   * @param {string} query
   * @param {object} variables
   */
  const ask = async (query, variables) => {
    const response = await context.request.post(`${url}/graphql`, { data: { query, variables } });
    return (await response.json()).data;
  };
  const signedIn = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email, password: PASSWORD },
  });
  if (signedIn?.signIn.__typename !== 'Me') throw new Error(`${email} could not sign in`);
  await ask('mutation ($locale: Locale!) { changeLocale(locale: $locale) { id } }', {
    locale: locale.toUpperCase(),
  });
}
