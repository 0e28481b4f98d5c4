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
 * Signs the browser's context in, without the page for it.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {Role} role
 */
export async function signIn(context, url, role) {
  const email = PEOPLE[role];
  if (email === null) return;
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const response = await context.request.post(`${url}/graphql`, {
    data: { query, variables: { input: { email, password: PASSWORD } } },
  });
  /** @type {{ data?: { signIn: { __typename: string } } }} */
  const { data } = await response.json();
  if (data?.signIn.__typename !== 'Me') throw new Error(`${email} could not sign in`);
}
