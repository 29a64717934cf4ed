import { inFile } from '../inFile.js';

export const ofInput = [
  ...inFile('src/model/unacceptable.ts', {
    'nesting has no end': ['path.length > limits.nesting', 'path.length > 1e9'],
    'characters in lists are not looked at': [
      'for (const [index, each] of value.entries()) look(each, [...path, index]);',
      ';',
    ],
    'a quote may hold control characters': [
      "const verbatim = ['quote', 'text', 'fullText'];",
      "const verbatim = ['text', 'fullText'];",
    ],
    'words may be of any length': ['given.length <= limits[limit]', 'limits[limit] > 0'],
  }),
  ...inFile('src/util/hiddenCharacters.ts', {
    'what only looks like a letter is let through': ['|(?![\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}])\\p{DI}', ''],
    'a name of variation selectors is a name': ['|(?<!\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]', ''],
    'a text may not have the line ends of Windows': ['|\\r\\n)', ')'],
    'ends of lines are shown by their number': ["each === '\\n' || each === '\\t' ? each : ", ''],
  }),
  ...inFile('src/model/error.ts', {
    'an error repeats all that it was given': ['text.length <= longestMessage ? text', 'text.length > 0 ? text'],
    'all problems are told': ["if (next === undefined || next.code === 'MORE_PROBLEMS')", 'if (limits.problems > 0)'],
  }),
  ...inFile('src/service/yamlDocument.ts', {
    'a file may be nested without end': ['parser.stack.length > limits.nesting + 2', 'parser.stack.length > 1e4'],
    'a key may come twice': ['else if (keys.has(key.value))', 'else if (keys.has(keys))'],
    'aliases may repeat without end': ['repeated += values ?? 0;', ''],
    'aliases have no number': ['aliases === limits.yamlAliases + 1', 'aliases < 0'],
    'only the first document is read': ['documents: said, mistakes', 'documents: said.slice(0, 1), mistakes'],
    'what a merge key brings stands where it is used': ['merged(node)\n      .map(', '[]\n      .map('],
  }),
  ...inFile('src/util/encoding.ts', {
    'GB18030 is taken for UTF-8': ["if (isUtf8(bytes)) return 'UTF-8';", "return 'UTF-8';"],
    'one half of UTF-16 is taken for the other': ['odd > even', 'odd < even'],
  }),
  ...inFile('src/util/regularFile.ts', {
    'a file may have any size': ['if (length > most) throw', 'if (length < 0) throw'],
  }),
];
