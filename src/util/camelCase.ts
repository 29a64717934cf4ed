/** `inCharge` for `IN_CHARGE`, in types as in values. */
export type CamelCase<S extends string> = S extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<S>;

export const camelCase = <S extends string>(name: S): CamelCase<S> =>
  name.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()) as CamelCase<S>;

/** `IN_CHARGE` for `inCharge`. */
export const screamingCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
