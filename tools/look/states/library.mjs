import { answer } from '../answers.mjs';
import { DIALOG, press, pressOf } from './openings.mjs';

const OWN = {
  __typename: 'Product',
  id: '00000000-0000-4000-8000-000000000003',
  name: 'eScribe',
  vendor: null,
  synonyms: ['e-Scribe meetings'],
  supportEnds: '2031-06',
  bundled: false,
  ownSynonyms: ['e-Scribe meetings'],
  ownSupportEnds: '2031-06',
  version: 1,
};

/**
 * The products with one that the consortium added.
 *
 * @param {import('@playwright/test').Page} page
 */
const withOwn = (page) => answer(page, /^Products$/, () => ({ data: { products: [OWN] } }));

/**
 * A form in each language.
 *
 * @param {import('@playwright/test').Page} page
 */
const withForms = (page) =>
  answer(page, /^GovernanceForms$/, () => ({
    data: {
      governanceForms: ['FR', 'EN'].map((language) => ({
        __typename: 'GovernanceForm',
        id: `form-${language}`,
        kind: 'CHARTER',
        language,
        name: language === 'FR' ? 'Charte – gabarit.docx' : 'Charter – form.docx',
        placeholders: ['group', 'title', 'version', 'clauses', 'record', 'hash'],
        uploadedAt: '2026-11-20T15:00:00Z',
        uploadedBy: null,
      })),
    },
  }));

/**
 * Every form that is sent in has two faults.
 *
 * @param {import('@playwright/test').Page} page
 */
const refusingForms = async (page) => {
  await page.route('**/library/forms/**', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 422,
          json: {
            code: 'FORM_REFUSED',
            message: 'The form was not taken in: 2 things in it have to be changed first.',
            faults: [
              {
                reason: 'UNKNOWN',
                message: 'There is nothing by the name of “gruop”. Did you mean “group”?',
                place: 'paragraph 3, under “Our charter”',
                text: 'Agreed by the members of {{gruop}} on {{day}}',
              },
              {
                reason: 'ALONE',
                message: '“clauses” brings whole paragraphs and needs one of its own, without other words.',
                place: 'paragraph 7, under “What we agree to”',
                text: 'The clauses: {{clauses}}',
              },
            ],
          },
        })
      : route.fallback(),
  );
};

/**
 * What a consortium keeps for all its members.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const LIBRARY = [
  { name: 'library', as: 'lead', route: '/library' },
  { name: 'library of a visitor', as: 'visitor', route: '/library' },
  { name: 'charter template', as: 'lead', route: '/library/charter' },
  { name: 'charter template, as an example', as: 'visitor', route: '/library/charter', query: '?example=1' },
  { name: 'requirements template', as: 'lead', route: '/library/requirements' },
  { name: 'service level template', as: 'lead', route: '/library/sla' },
  { name: 'costing template', as: 'lead', route: '/library/costing' },
  { name: 'products', as: 'coordinator', route: '/library/products' },
  { name: 'products, for a member', as: 'lead', route: '/library/products' },
  {
    name: 'products, those of a consortium only',
    as: 'administrator',
    route: '/library/products',
  },
  {
    name: 'products, adding one',
    as: 'coordinator',
    route: '/library/products',
    open: press('library:products.add'),
  },
  {
    name: 'products, a name that is known',
    as: 'coordinator',
    route: '/library/products',
    open: async (hand) => {
      await press('library:products.add')(hand);
      await hand.page.locator(`${DIALOG} input`).first().fill('class');
      await hand.page.locator(`${DIALOG} button[type="submit"]`).click();
      await hand.page.locator(`${DIALOG} [aria-invalid="true"]`).first().waitFor();
    },
  },
  {
    name: 'products, adding to one that came along',
    as: 'coordinator',
    route: '/library/products',
    open: pressOf('ui:action.change'),
  },
  {
    name: 'products, changed by two',
    as: 'coordinator',
    route: '/library/products',
    lay: withOwn,
    open: async (hand) => {
      const { page } = hand;
      await answer(page, /^ChangeProduct$/, () => ({
        data: {
          changeProduct: {
            __typename: 'ProductConflict',
            message: 'Somebody else changed the product since you opened it.',
            current: { ...OWN, name: 'eSCRIBE', supportEnds: '2040', ownSupportEnds: '2040', version: 2 },
          },
        },
      }));
      await pressOf('ui:action.change')(hand);
      await page.locator(`${DIALOG} input[name="supportEnds"]`).fill('2035');
      await page.locator(`${DIALOG} button[type="submit"]`).click();
      await page.locator(`${DIALOG} dl`).waitFor();
    },
  },
  {
    name: 'products, removing one',
    as: 'coordinator',
    route: '/library/products',
    lay: withOwn,
    open: pressOf('ui:action.remove'),
  },
  { name: 'forms, none yet', as: 'coordinator', route: '/library/forms', braces: true },
  { name: 'forms, none yet, for a member', as: 'lead', route: '/library/forms', braces: true },
  { name: 'forms', as: 'lead', route: '/library/forms', lay: withForms, braces: true },
  {
    name: 'forms, adding one',
    as: 'coordinator',
    route: '/library/forms',
    braces: true,
    open: press('library:forms.add'),
  },
  {
    name: 'forms, one with faults',
    as: 'coordinator',
    route: '/library/forms',
    braces: true,
    cutOff: true,
    lay: refusingForms,
    open: async (hand) => {
      await press('library:forms.add')(hand);
      await hand.page.locator(`${DIALOG} input[type="file"]`).setInputFiles({
        name: 'Charter.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('x'),
      });
      await hand.page.locator(`${DIALOG} [role="alert"]`).waitFor();
    },
  },
  {
    name: 'forms, removing one',
    as: 'coordinator',
    route: '/library/forms',
    braces: true,
    lay: withForms,
    open: pressOf('ui:action.remove'),
  },
];
