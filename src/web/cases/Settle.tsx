import type { NamedCaseCheck } from '../../wording/labelledProcedure.js';
import { langOf } from '../parts/Name.js';
import { listed } from '../text/catalog.js';
import { ct } from './caseWords.js';

/** What is supposed of the traits of a case: never recorded, and told as an assumption. */
export type Supposed = Readonly<Record<string, 'YES' | 'NO'>>;

export const traitsOf = (supposed: Supposed) => Object.entries(supposed).map(([trait, value]) => ({ trait, value }));

const values = ['YES', 'NO', null] as const;
const wordOf = (value: (typeof values)[number]) => ct(value === null ? 'notKnown' : value === 'YES' ? 'yes' : 'no');

/** The traits that would settle a step, each of which can be supposed to be there or not. */
export function Settle(props: {
  readonly check: NamedCaseCheck;
  readonly supposed: Supposed;
  onChange(supposed: Supposed): void;
}) {
  const { check, supposed, onChange } = props;
  const open = check.obligations
    .filter(({ state }) => state === 'undetermined')
    .flatMap(({ applicability }) => applicability.settledBy);
  const traits = [...new Set([...open, ...Object.keys(supposed)])];
  if (traits.length === 0) return null;
  const choose = (trait: string, value: (typeof values)[number]) => {
    const { [trait]: _before, ...others } = supposed;
    onChange(value === null ? others : { ...others, [trait]: value });
  };
  const told = traitsOf(supposed);
  return (
    <section class="settle">
      <h3>{ct('settle')}</h3>
      <p class="hint">{ct('settleText')}</p>
      {traits.map((trait) => (
        <div key={trait} class="trait">
          <span lang={langOf(trait)}>{trait}</span>
          <div class="segmented" role="group" aria-label={trait}>
            {values.map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={(supposed[trait] ?? null) === value}
                onClick={() => choose(trait, value)}
              >
                {wordOf(value)}
              </button>
            ))}
          </div>
        </div>
      ))}
      <div class="supposed" role="status" hidden={told.length === 0}>
        {told.length > 0 && (
          <p>
            {ct('supposed', {
              traits: listed(told.map(({ trait, value }) => ct('supposedOne', { trait, value: wordOf(value) }))),
            })}{' '}
            <button type="button" class="small" onClick={() => onChange({})}>
              {ct('clear')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
