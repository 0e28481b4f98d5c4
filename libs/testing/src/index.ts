export { formerDatabase, type FormerDatabase } from './former-database.js';
export { cuttingProxy, type Cut, type CuttingProxy } from './cutting-proxy.js';
export { canValidateOffice, officeFaults } from './office-faults.js';
export { startApi, type ApiOptions, type GqlAnswer, type GqlError, type TestApi } from './start-api.js';
export type { QuestionName, TestCampaign } from './test-campaign.js';
export { connected, emptyDatabase, testDatabase, type TestDatabase } from './test-database.js';
export {
  PASSWORD,
  twoMunicipalities,
  type TestPersonName,
  type TestPerson,
  type TwoMunicipalities,
} from './two-municipalities.js';
export { actOn, setContext, signedContext, type Acting, type SignedContext } from './signed-context.js';
export { textClients, type TextClient } from './text-client.js';
export { load as loadByPath } from './repository.js';
export { findBreaches } from './walls/find-breaches.js';
export { changeForm, makeForm, wordsOfForm, type FormWords } from './word-forms.js';
