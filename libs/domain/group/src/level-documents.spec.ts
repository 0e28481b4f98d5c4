import { COLLABORATION_LEVELS } from '@commonworks/domain-opportunity';
import { expect, test } from '@jest/globals';
import { documentsOf } from './level-documents.js';

test('each level needs what the one before it needs, and something more', () => {
  expect(COLLABORATION_LEVELS.map(documentsOf)).toEqual([
    ['SIGNED_CHARTER'],
    ['SIGNED_CHARTER', 'REQUIREMENTS', 'COSTING'],
    ['SIGNED_CHARTER', 'REQUIREMENTS', 'COSTING', 'SLA'],
    ['SIGNED_CHARTER', 'REQUIREMENTS', 'COSTING', 'SLA', 'STAFF_CLAUSE'],
  ]);
});
