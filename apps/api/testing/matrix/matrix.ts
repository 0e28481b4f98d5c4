import { COMMUNITY_FIELDS, COMMUNITY_ROWS } from './community-rows.js';
import { CONTRACT_FIELDS, CONTRACT_ROWS } from './contract-rows.js';
import { COSTING_FIELDS, COSTING_ROWS } from './costing-rows.js';
import { QUERIES } from './query-rows.js';
import { ACCOUNT_MUTATIONS } from './account-mutation-rows.js';
import { WORKBOOK_MUTATIONS } from './workbook-mutation-rows.js';
import { PRODUCT_FIELDS, PRODUCT_ROWS } from './product-rows.js';
import { FIELDS } from './field-rows.js';
import { FORM_FIELDS, FORM_ROWS } from './form-rows.js';
import { GOVERNANCE_COSTING_FIELDS, GOVERNANCE_COSTING_ROWS } from './governance-costing-rows.js';
import { GOVERNANCE_FIELDS, GOVERNANCE_ROWS } from './governance-rows.js';
import { REMARK_FIELDS, REMARK_ROWS } from './remark-rows.js';
import { REQUIREMENT_FIELDS, REQUIREMENT_ROWS } from './requirement-rows.js';
import { GROUP_CONTENTS_FIELDS, GROUP_CONTENTS_ROWS } from './group-contents-rows.js';
import { GROUP_FIELDS, GROUP_ROWS } from './group-rows.js';
import { MEETING_FIELDS, MEETING_ROWS } from './meeting-rows.js';
import { MINUTES_FIELDS, MINUTES_ROWS } from './minutes-rows.js';
import { OPPORTUNITY_FIELDS, OPPORTUNITY_ROWS } from './opportunity-rows.js';

/**
 * Who may what, for every query, mutation and field of the schema. Read it as documentation; the specs hold
 * the api to it, and the table to the schema.
 */
export const MATRIX = {
  roots: [
    ...QUERIES,
    ...ACCOUNT_MUTATIONS,
    ...WORKBOOK_MUTATIONS,
    ...PRODUCT_ROWS,
    ...OPPORTUNITY_ROWS,
    ...GROUP_ROWS,
    ...GROUP_CONTENTS_ROWS,
    ...MEETING_ROWS,
    ...MINUTES_ROWS,
    ...GOVERNANCE_ROWS,
    ...REMARK_ROWS,
    ...GOVERNANCE_COSTING_ROWS,
    ...REQUIREMENT_ROWS,
    ...FORM_ROWS,
    ...CONTRACT_ROWS,
    ...COMMUNITY_ROWS,
    ...COSTING_ROWS,
  ],
  fields: {
    ...FIELDS,
    ...PRODUCT_FIELDS,
    ...OPPORTUNITY_FIELDS,
    ...GROUP_FIELDS,
    ...GROUP_CONTENTS_FIELDS,
    ...MEETING_FIELDS,
    ...MINUTES_FIELDS,
    ...GOVERNANCE_FIELDS,
    ...REMARK_FIELDS,
    ...GOVERNANCE_COSTING_FIELDS,
    ...REQUIREMENT_FIELDS,
    ...FORM_FIELDS,
    ...CONTRACT_FIELDS,
    ...COMMUNITY_FIELDS,
    ...COSTING_FIELDS,
  },
} as const;
