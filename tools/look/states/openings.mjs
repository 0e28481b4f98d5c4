/** What opens above the page. */
export const DIALOG = '[role="dialog"]:visible';

/**
 * What a button of these words opens.
 *
 * @param {string} key
 */
export const press =
  (key) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page, press: pressed }) => {
    await pressed(key);
    await page.locator(`${DIALOG}, [role="menu"]:visible`).first().waitFor();
  };

/**
 * The first button of these words for one of several things: “Open: somebody”.
 *
 * @param {string} key
 */
export const pressOf =
  (key) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page, words }) => {
    const beginning = words(key).source.replace(/\$$/, '');
    await page
      .getByRole('button', { name: new RegExp(`${beginning}\\s?:`) })
      .first()
      .click();
    await page.locator(DIALOG).first().waitFor();
  };

/**
 * The files of what is shown.
 *
 * @param {import('../states.mjs').Hand} hand
 */
export const exportMenu = async (hand) => press('ui:export.open')(hand);

/**
 * What a mark of a picture stands for.
 *
 * @param {string} mark
 */
export const pressMark =
  (mark) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page }) => {
    await page.locator(`main svg ${mark}`).first().click();
    await page.locator(DIALOG).first().waitFor();
  };

/**
 * What is said of a figure that nobody can read.
 *
 * @param {import('../states.mjs').Hand} hand
 */
export const unreadableFigure = async ({ page }) => {
  const field = page.locator('[data-question] input[inputmode="decimal"]').first();
  await field.fill('about five');
  await field.blur();
  await page.getByRole('alert').first().waitFor();
};

/**
 * What is asked of a replacement, and what is said of a date that there is not.
 *
 * @param {import('../states.mjs').Hand} hand
 */
export const impossibleDate = async ({ page }) => {
  const line = page.locator('[data-question]').first();
  const date = line.locator('input[autocomplete="off"]:not([role="combobox"])').first();
  await date.fill('2027-02-30');
  await date.blur();
  await line.locator('select').last().selectOption('REPLACING');
  await page.getByRole('alert').first().waitFor();
};

/**
 * The products that may be meant by what is typed.
 *
 * @param {import('../states.mjs').Hand} hand
 */
export const suggestedProducts = async ({ page }) => {
  const field = page.locator('[data-question] input[role="combobox"]').first();
  // What is typed already is not typed again.
  await field.fill('');
  await field.fill('gp');
  await page.getByRole('listbox').first().waitFor();
};
