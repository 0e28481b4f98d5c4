import { describe, expect, it } from '@jest/globals';
import {
  meetsContents,
  NO_CONTENTS,
  type ContentsCondition,
  type ContentsFacts,
} from './contents-condition.js';

const CONDITIONS: ContentsCondition[] = [
  'SCOPE_NOTE',
  'SIGNED_CHARTER',
  'RESOLUTIONS',
  'LEVEL_DOCUMENTS',
  'FUNDING',
  'BUYING_ROUTE',
  'BENEFITS',
  'RECORDS',
  'EXIT',
];
const MEMBERS = ['ajax', 'oshawa'];
const met = (facts: Partial<ContentsFacts>, members = MEMBERS) =>
  CONDITIONS.filter((condition) => meetsContents(condition, { ...NO_CONTENTS, ...facts }, members));

describe('what a group keeps', () => {
  it('meets nothing where there is nothing, nor where there are no members', () => {
    expect(met({})).toEqual([]);
    expect(met({ onCharter: ['ajax'], onFunding: ['ajax'] }, [])).toEqual([]);
  });

  it('is scoped by a note, whatever its level', () => {
    expect(met({ level: 'KNOWLEDGE' })).toEqual(['SCOPE_NOTE']);
  });

  it('has its charter by a document to which every member agreed as well', () => {
    expect(met({ agreed: ['CHARTER'], toCharter: [['ajax']] })).toEqual(['SIGNED_CHARTER']);
    expect(met({ agreed: ['CHARTER'], toCharter: [['ajax'], ['oshawa', 'ajax', 'whitby']] })).toEqual([
      'SIGNED_CHARTER',
      'RESOLUTIONS',
    ]);
    expect(met({ agreed: ['CHARTER'], toCharter: [['ajax']], onCharter: ['oshawa'] })).not.toContain(
      'RESOLUTIONS',
    );
  });

  it('has the documents of its level by files or by what its members agreed to', () => {
    const level = 'PURCHASES';
    expect(met({ level, agreed: ['CHARTER', 'REQUIREMENTS'] })).not.toContain('LEVEL_DOCUMENTS');
    expect(met({ level, agreed: ['CHARTER', 'REQUIREMENTS'], marks: ['COSTING'] })).toContain(
      'LEVEL_DOCUMENTS',
    );
    expect(met({ level: 'SYSTEM', agreed: ['CHARTER', 'REQUIREMENTS', 'COSTING', 'SLA'] })).toContain(
      'LEVEL_DOCUMENTS',
    );
  });

  it('needs a resolution of every member, of nobody else', () => {
    expect(met({ onCharter: ['ajax', 'whitby'] })).toEqual([]);
    expect(met({ onCharter: ['whitby', 'oshawa', 'ajax'] })).toEqual(['RESOLUTIONS']);
    expect(met({ onFunding: ['oshawa'] })).toEqual([]);
    expect(met({ onFunding: ['oshawa', 'ajax'] })).toEqual(['FUNDING']);
  });

  it('needs the documents of its level, all of them, and no others', () => {
    expect(met({ level: 'KNOWLEDGE', marks: ['SIGNED_CHARTER'] })).toContain('LEVEL_DOCUMENTS');
    expect(met({ level: 'PURCHASES', marks: ['SIGNED_CHARTER', 'COSTING'] })).not.toContain(
      'LEVEL_DOCUMENTS',
    );
    expect(met({ level: 'PURCHASES', marks: ['COSTING', 'SIGNED_CHARTER', 'REQUIREMENTS'] })).toContain(
      'LEVEL_DOCUMENTS',
    );
    expect(met({ marks: ['SIGNED_CHARTER', 'REQUIREMENTS', 'COSTING', 'SLA', 'STAFF_CLAUSE'] })).toEqual([
      'SIGNED_CHARTER',
    ]);
  });

  it.each(['BUYING_ROUTE', 'BENEFITS', 'RECORDS', 'EXIT'] as const)(
    'tells %s, and nothing else by it',
    (code) => {
      expect(met({ told: [code] })).toEqual([code]);
    },
  );
});
