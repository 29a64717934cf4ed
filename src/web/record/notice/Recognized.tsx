import { screamingCase } from '../../../util/camelCase.js';
import { listed } from '../../text/catalog.js';
import { type Drafted, plain, rowsOf } from './noticeText.js';
import { nw } from './noticeWords.js';

const stateWords = {
  new: 'stateNew',
  restsAnew: 'stateRestsAnew',
  recorded: 'stateRecorded',
  ends: 'stateEnds',
} as const;

/** What the notice says for sure, in rows, and how that compares with the ledger. */
export function Recognized({ drafted }: { readonly drafted: Drafted }) {
  const { relations, leftOut } = drafted;
  if (relations.length + leftOut.length === 0) return null;
  return (
    <table class="notice-relations">
      <caption>
        {nw('sureHead', { n: relations.length })}
        <span>{nw('compared')}</span>
      </caption>
      <tbody lang="zh-CN">
        {rowsOf(relations).map(({ holder, verb, what, state }) => (
          <tr key={`${holder} ${verb} ${what.join(' ')}`}>
            <th scope="row">✓ {holder}</th>
            <td>{verb}</td>
            <td>
              <b>{listed(what)}</b>
            </td>
            <td class={`compared-${screamingCase(state).toLowerCase()}`}>{nw(stateWords[state])}</td>
          </tr>
        ))}
      </tbody>
      {leftOut.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>
              {nw('leftForLater', { n: leftOut.length, what: listed(leftOut.map(({ text }) => plain(text))) })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
