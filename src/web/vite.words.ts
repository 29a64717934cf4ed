import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, type Plugin, parseSync } from 'vite';

const folders = ['.', '../wording'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** A constant of a file whose every value is a pair, Chinese and English. */
interface Table {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly { readonly name: string; readonly pair: readonly [string, string] }[];
}

const languages = ['zh', 'en'] as const;
const prefix = '\0words/';

/**
 * Builds the page with one language at a time. Each table of pairs stays empty in the script (`dictionary.ts`), and all words of a
 * language are one script, which is fetched before anything is drawn in it.
 */
export function wordsByLanguage(): Plugin {
  const tables: Table[] = [];
  return {
    name: 'words-by-language',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      tables.splice(0, tables.length, ...folders.flatMap(sources).flatMap(tablesIn));
    },
    resolveId: (id) => (id.startsWith('words/') ? `\0${id}` : undefined),
    load(id) {
      const place = languages.findIndex((language) => id === `${prefix}${language}`);
      if (place < 0) return undefined;
      const words = tables.map((table) => Object.fromEntries(table.words.map(({ name, pair }) => [name, pair[place]])));
      return `export default ${JSON.stringify(words)}`;
    },
    transform(code, id) {
      if (id.endsWith('/web/state/languages.ts')) {
        const fetched = languages.map((language) => `${language}: () => import('words/${language}')`);
        return `export const languages = { ${fetched.join(', ')} }`;
      }
      const own = tables.flatMap((table, number) => (table.file === id ? [{ ...table, number }] : []));
      if (own.length === 0) return undefined;
      const emptied = own.reduceRight(
        (text, { start, end, number }) => `${text.slice(0, start)}table(${number})${text.slice(end)}`,
        code,
      );
      return `import { table } from ${JSON.stringify(join(folders[0] ?? '', 'state/dictionary.ts'))};\n${emptied}`;
    },
  };
}

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .sort()
    .map((file) => join(folder, file));

function tablesIn(file: string): readonly Table[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  return program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ init }) => {
      let object = init;
      while (object?.type === 'TSAsExpression' || object?.type === 'TSSatisfiesExpression') object = object.expression;
      if (object?.type !== 'ObjectExpression') return [];
      const words = object.properties.flatMap(wordIn);
      const isTable = words.length > 0 && words.length === object.properties.length;
      return isTable ? [{ file, start: object.start, end: object.end, words }] : [];
    });
  });
}

function wordIn(property: ESTree.ObjectPropertyKind): Table['words'] {
  if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.value.type !== 'ArrayExpression') {
    return [];
  }
  const pair = property.value.elements.map((each) =>
    each?.type === 'Literal' && typeof each.value === 'string' ? each.value : null,
  );
  const [zh = null, en = null, ...more] = pair;
  return zh === null || en === null || more.length > 0 ? [] : [{ name: property.key.name, pair: [zh, en] }];
}
