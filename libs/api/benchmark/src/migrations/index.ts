import { CreateReleases1795300000600 } from './1795300000600-create-releases.js';

export const benchmarkMigrations = [CreateReleases1795300000600];
