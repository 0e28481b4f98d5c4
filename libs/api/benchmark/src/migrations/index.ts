import { CreateReleases1795300000600 } from './1795300000600-create-releases.js';
import { TellNamedFiguresApart1795690000101 } from './1795690000101-tell-named-figures-apart.js';
import { WithdrawFormerReleases1795690000102 } from './1795690000102-withdraw-former-releases.js';
import { SplitReleaseRoles1795690000830 } from './1795690000830-split-release-roles.js';

export const benchmarkMigrations = [
  CreateReleases1795300000600,
  TellNamedFiguresApart1795690000101,
  WithdrawFormerReleases1795690000102,
  SplitReleaseRoles1795690000830,
];
