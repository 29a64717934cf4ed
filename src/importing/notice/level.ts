const forms: Readonly<Record<string, string>> = {
  ...{
    ',': '，',
    ';': '；',
    ':': '：',
    '(': '（',
    ')': '）',
    '!': '！',
    '?': '？',
    '\u3000': ' ',
    '\u00a0': ' ',
    '\t': ' ',
  },
  ...{
    '〈': '《',
    '〉': '》',
    '﹙': '（',
    '﹚': '）',
    '［': '〔',
    '］': '〕',
    '[': '〔',
    ']': '〕',
    '【': '〔',
    '】': '〕',
  },
};

/**
 * Words in one form of letters, digits and punctuation, in which they are compared. Every character stays at its place, so that
 * what is found there is cut out of the words themselves.
 */
export const level = (text: string): string =>
  [...text]
    .map((letter) => {
      const form =
        forms[letter] ??
        (/[\uff01-\uff5e]/u.test(letter) && !/[，；：（）！？]/u.test(letter) ? letter.normalize('NFKC') : letter);
      return form.length === letter.length ? form : letter;
    })
    .join('');

/** Without blanks at the ends and within. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');
