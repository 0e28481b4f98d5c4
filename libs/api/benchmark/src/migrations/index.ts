import { CreateReleases1795300000600 } from './1795300000600-create-releases.js';
import { SplitReleaseRoles1795690000830 } from './1795690000830-split-release-roles.js';

export const benchmarkMigrations = [CreateReleases1795300000600, SplitReleaseRoles1795690000830];
