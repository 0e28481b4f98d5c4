import ts from 'typescript';
import { productFiles, SourceCode } from '../source/source-code.js';
import { OWNERS } from './table-owners.js';

/** Methods of TypeORM's repository that only read. */
const READING = new Set([
  'createQueryBuilder',
  'count',
  'countBy',
  'exists',
  'existsBy',
  'find',
  'findBy',
  'findOne',
  'findOneBy',
]);

/**
 * Uses of another owner's entity for more than reading, a line each: `….repository(Entity).insert(…)`, and a
 * repository that is kept in a constant, of which it is not told what becomes of it.
 */
export function findRepositoryTrespasses(
  code = new SourceCode(),
  paths = productFiles(['libs/api', 'apps']),
): string[] {
  const files = paths.flatMap((path) => code.file(path) ?? []);
  const homes = new Map(files.flatMap(entitiesIn));
  return files
    .flatMap((file) =>
      usesIn(file).filter(({ entity, reads }) => !reads && isForeign(file, homes.get(entity))),
    )
    .map(({ entity, file, line }) => `${file}:${line} has the repository of ${entity} for more than reading`);
}

const isForeign = (file: ts.SourceFile, home: string | undefined) =>
  home !== undefined && ownerAt(home) !== ownerAt(file.fileName);

const ownerAt = (path: string) =>
  Object.keys(OWNERS).find((name) => OWNERS[name]?.places.some((place) => path.startsWith(place)));

/** Names of the classes with `@Entity`, and the file of each. */
function entitiesIn(file: ts.SourceFile): [string, string][] {
  return file.statements.flatMap((statement) =>
    ts.isClassDeclaration(statement) && statement.name && /@Entity\(/.test(statement.getText(file))
      ? [[statement.name.text, file.fileName] as [string, string]]
      : [],
  );
}

interface Use {
  readonly entity: string;
  readonly reads: boolean;
  readonly file: string;
  readonly line: number;
}

function usesIn(file: ts.SourceFile): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isRepository(node)) {
      const [entity] = node.arguments;
      const method = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : '';
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (entity)
        uses.push({ entity: entity.getText(file), reads: READING.has(method), file: file.fileName, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

const isRepository = ({ expression }: ts.CallExpression) =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === 'repository';
