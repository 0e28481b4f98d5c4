import { defineFileKind } from '@commonworks/api-platform/schema';

/** A document of a contract, for the consortium it is laid out for. */
export const contractFile = defineFileKind({ name: 'contract_file', ids: ['contractId'], shared: true });

export const fileKinds = [contractFile];
