/**
 * Answers in the place of the server's, for what a page says when something is wrong: no installation has to be broken
 * for it. `leave` takes them away.
 *
 * @typedef {{ operationName: string, query: string, variables: Record<string, any> }} Asked
 */

/**
 * Answers an operation as told; all others go on to the server.
 *
 * @param {import('@playwright/test').Page} page
 * @param {RegExp} operation what it is called
 * @param {(asked: Asked) => object} answer
 */
export async function answer(page, operation, answer) {
  await page.route('**/graphql', async (route) => {
    /** @type {Asked} */
    const asked = route.request().postDataJSON();
    if (operation.test(asked.operationName)) await route.fulfill({ json: answer(asked) });
    else await route.fallback();
  });
}

/**
 * Lets the server answer an operation, and changes what it says: for what takes people elsewhere, or days.
 *
 * @param {import('@playwright/test').Page} page
 * @param {RegExp} operation what it is called
 * @param {(data: Record<string, any>) => void} change
 */
export async function amend(page, operation, change) {
  await page.route('**/graphql', async (route) => {
    /** @type {Asked} */
    const asked = route.request().postDataJSON();
    if (!operation.test(asked.operationName)) return route.fallback();
    const response = await route.fetch();
    const json = await response.json();
    if (json.data) change(json.data);
    return route.fulfill({ response, json });
  });
}

/**
 * Refuses an operation, as the server does.
 *
 * @param {import('@playwright/test').Page} page
 * @param {RegExp} operation what it is called
 * @param {string} code of the error
 */
export const refuse = (page, operation, code) =>
  answer(page, operation, () => ({
    errors: [{ message: 'x', extensions: { code, id: 'a1b2c3' } }],
    data: null,
  }));

/**
 * Lets nothing through any more: neither the server's answers nor what a page is made of.
 *
 * @param {import('@playwright/test').Page} page
 */
export const cut = (page) => page.route(/\/(graphql|assets)(\/|$)/, (route) => route.abort());
