import { CreateGroups1795700070000 } from './1795700070000-create-groups.js';

export const groupMigrations = [CreateGroups1795700070000];
