import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.js';
import { useAuditWords } from './use-audit-words.js';

const event = {
  __typename: 'AuditEvent' as const,
  id: 'a1',
  at: '2026-11-21T12:00:00Z',
  actor: null,
  byPerson: true,
  action: 'PERSON_INVITED',
  subject: 'invitation',
  municipalityName: null,
  consortiumName: 'Alder Region',
  address: null,
  device: null,
};
type Event = Parameters<ReturnType<typeof useAuditWords>['actor']>[0];

function Who({ of, seen }: { of: Parameters<typeof useAuditWords>[0]; seen: Event }) {
  return <p>{useAuditWords(of).actor(seen)}</p>;
}

describe('who did what stands in the audit log', () => {
  it.each([
    ['a person known to the reader', 'CONSORTIUM', { actor: 'Coordinator', byPerson: true }, 'Coordinator'],
    ['one whom a consortium may not know', 'CONSORTIUM', {}, 'Someone outside your consortium'],
    ['one whom a municipality may not know', 'MUNICIPALITY', {}, 'Someone outside your municipality'],
    ['nobody', 'CONSORTIUM', { byPerson: false }, 'The system'],
  ] as const)('is told of %s', (_who, of, seen, said) => {
    renderPage(<Who of={of} seen={{ ...event, ...seen }} />);
    expect(screen.getByText(said)).toBeVisible();
  });
});
