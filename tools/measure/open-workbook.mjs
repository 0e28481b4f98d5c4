import { present } from '../setup/present.mjs';

/**
 * A question of a workbook; its answer says which of the template it is.
 *
 * @typedef {{ id: string, kind: string, settings: { levels: unknown[] }, answer: { questionId: string, version: number } }} OpenQuestion
 */

/**
 * The workbook of the open campaign that the signed-in lead may answer, with its questions flat.
 *
 * @param {import('./person.mjs').Person} person
 */
export async function openWorkbook(person) {
  /** @type {{ campaigns: { id: string, status: string }[] }} */
  const { campaigns } = await person.ask('{ campaigns { id status } }');
  const open = present(
    campaigns.find((c) => c.status === 'OPEN'),
    'open campaign',
  );
  const { workbooks } = await person.ask('query ($id: ID!) { workbooks(campaignId: $id) { id } }', {
    id: open.id,
  });
  /** @type {{ workbook: { id: string, sections: { questions: OpenQuestion[] }[] } }} */
  const { workbook } = await person.ask(
    `query ($id: ID!) { workbook(id: $id) { id sections { questions { id kind settings { levels } answer { questionId version } } } } }`,
    { id: workbooks[0].id },
  );
  return {
    campaignId: open.id,
    workbookId: workbook.id,
    questions: workbook.sections.flatMap((s) => s.questions),
  };
}

export const SAVE_ANSWER = `mutation ($input: SaveAnswerInput!) {
  saveAnswer(input: $input) { __typename ... on Answer { version value state } }
}`;
