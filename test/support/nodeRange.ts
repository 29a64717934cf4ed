const comparator = /^(\^|~|>=|>|<=|<|=|)v?(\d+|x|\*)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?$/;

/** Whether a version lies in a range as `engines` has them; never where the range is written in another way. */
export const satisfies = (version: string, range: string): boolean =>
  range.split('||').some((alternative) => {
    const comparators = alternative.trim().replaceAll(/([<>=^~])\s+/g, '$1');
    return comparators.split(/\s+/).every((each) => compares(version.split('.').map(Number), each));
  });

function compares(version: readonly number[], text: string): boolean {
  const found = comparator.exec(text);
  if (found === null) return false;
  const [, operator, ...given] = found;
  const wanted = given.filter((part) => /^\d/.test(part ?? '')).map(Number);
  const order = compareBy(version, wanted, wanted.length);
  if (operator === '>=') return order >= 0;
  if (operator === '>') return order > 0;
  if (operator === '<=') return order <= 0;
  if (operator === '<') return order < 0;
  if (operator === '^') return order >= 0 && compareBy(version, wanted, 1) === 0;
  if (operator === '~') return order >= 0 && compareBy(version, wanted, Math.min(2, wanted.length)) === 0;
  return order === 0;
}

/** The order of two versions by their first `count` numbers. */
const compareBy = (a: readonly number[], b: readonly number[], count: number): number =>
  Array.from({ length: count }, (_, index) => (a[index] ?? 0) - (b[index] ?? 0)).find((each) => each !== 0) ?? 0;
