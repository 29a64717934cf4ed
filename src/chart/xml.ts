const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls, lone surrogates and non-characters, most of which XML does not allow at all. */
const forbidden = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it stands in an element or an attribute; what XML may not hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** A coordinate with at most one decimal, the same everywhere. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are `null` are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escaped(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`;
}
