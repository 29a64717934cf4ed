import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../src/ledger/canonicalForm.js';
import { canonicalJson } from '../../src/util/hash.js';

const oracle = canonicalize as unknown as (value: unknown) => string;
const formOf = (json: string): string => canonicalForm(JSON.parse(json));

describe('the canonical form of JSON', () => {
  it('is that of RFC 8785, section 3.2.2', () => {
    const json = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`;
    expect(formOf(json)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const json = `{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
      "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}`;
    expect(Object.values(JSON.parse(json))).toHaveLength(7);
    expect([...formOf(json).matchAll(/:"(\w+)/g)].map(([, word]) => word)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s as in RFC 8785, appendix B', (bits, text) => {
    expect(canonicalForm(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  it('is that of the library which the writer uses, for any JSON', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const values = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
    const json = fc.jsonValue({ stringUnit: 'binary' });
    const named = fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', '1', '10', '9', 'toJSON')), values);
    fc.assert(
      fc.property(fc.oneof(json, named, fc.array(fc.oneof(named, values))), (value) => {
        const parsed: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalForm(parsed)).toBe(oracle(parsed));
        // What the writer makes, whether or not its members stand in order already.
        for (const each of [parsed, JSON.parse(oracle(parsed)) as unknown]) {
          expect(canonicalJson(each)).toBe(oracle(parsed));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('there is none of half a surrogate pair', () => {
    expect(() => formOf('"\\ud83d"')).toThrow('surrogate');
    expect(() => formOf('{"\\ude00":1}')).toThrow('surrogate');
    expect(formOf('"\\ud83d\\ude00"')).toBe('"😀"');
  });
});
