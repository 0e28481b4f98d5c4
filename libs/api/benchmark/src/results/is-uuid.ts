const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an id the database can look up; any other simply does not exist. */
export const isUuid = (id: string): boolean => UUID.test(id);
