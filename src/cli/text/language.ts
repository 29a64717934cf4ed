import { type Language, languages } from '../../model/text.js';
import type { Terminal } from './terminal.js';

/** Chinese, unless the locale is English. */
export function languageOfLocale({ LC_ALL, LC_MESSAGES, LANG }: Terminal['env']): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}

/** The language asked for with `--lang`, read before anything else so that even usage errors are in it. */
export function languageOf(argv: readonly string[], env: Terminal['env']): Language {
  const asked = argv.flatMap((each, index) =>
    each === '--lang' ? [argv[index + 1]] : each.startsWith('--lang=') ? [each.slice('--lang='.length)] : [],
  );
  return languages.find((language) => language === asked.at(-1)) ?? languageOfLocale(env);
}
