import type { ComponentChildren } from 'preact';
import { type Verdict as Kind, verdictWords } from '../../wording/verdict.js';
import { Mark } from '../parts/Mark.js';
import { inLanguage } from '../text/catalog.js';

/** The mark and the class of each verdict: what is said by colour is said in words as well. */
const looks = {
  present: ['here', 'state-present'],
  full: ['full', 'state-full'],
  partial: ['partial', 'state-partial'],
  gap: ['gap', 'state-gap'],
  ambiguous: ['conflict', 'state-conflict'],
  conflict: ['conflict', 'state-conflict'],
  unstated: ['unstated', 'state-unstated'],
} as const;

export const markOf = (verdict: Kind) => looks[verdict][0];
export const classOf = (verdict: Kind): string => looks[verdict][1];

/** What the answer comes to, in the colour of its state, before anything else. */
export function Verdict(props: {
  readonly verdict: Kind;
  /** Said behind the word of the state: why nobody is named. */
  readonly why?: string;
  readonly children?: ComponentChildren;
}) {
  const { verdict, why, children } = props;
  return (
    <div class={`verdict ${classOf(verdict)}`} data-verdict={verdict}>
      <p class="verdict-line" role="status">
        <Mark of={markOf(verdict)} />
        <strong>
          {inLanguage(verdictWords[verdict])}
          {why !== undefined && <span class="why"> · {why}</span>}
        </strong>
      </p>
      {children}
    </div>
  );
}

/** A state in a few words, in its colour and with its mark. */
export function Chip({ verdict, children }: { readonly verdict: Kind | 'away'; readonly children: ComponentChildren }) {
  return (
    <span class={`chip ${verdict === 'away' ? 'state-away' : classOf(verdict)}`}>
      <Mark of={verdict === 'away' ? 'away' : markOf(verdict)} />
      <span>{children}</span>
    </span>
  );
}
