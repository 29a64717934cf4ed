import { inFile } from '../inFile.js';

export const ofLedger = [
  ...inFile('src/ledger/timeline.ts', {
    '`end` closes everything': ['return { from: change.at, to: null };', 'return { from: null, to: null };'],
    '`retract` takes back only what is long over': [
      'return { from: null, to: null };',
      "return { from: null, to: '2020' as never };",
    ],
    'a statement cuts off everything after it': [
      'return { from: change.record.validFrom, to: change.record.validTo };',
      'return { from: change.record.validFrom, to: null };',
    ],
    'neighbours are not joined': [
      'return joined([...existing, ...added], recordedAt);',
      'return [...existing, ...added];',
    ],
    'neighbours are joined whatever they say': [' || content(earlier) !== content(later)) continue;', ') continue;'],
    'stretches are joined across a gap': ['!meets(earlier.valid, later.valid) || ', ''],
    'what was superseded is cut again': [
      'isKnown(old) ? difference(old.valid, cut) : [old.valid]',
      'difference(old.valid, cut)',
    ],
    'what one change set takes back stays known': ['return old.known.from === recordedAt ? [] : [{', 'return [{'],
    'nothing is ever superseded': ['known: { from: old.known.from, to: recordedAt } }', 'known: old.known }'],
    'a correction is known from the beginning': [
      'known: { from: recordedAt, to: null },',
      'known: { from: null, to: null },',
    ],
    'current: superseded stretches count': [
      'return timeline.filter(isKnown).sort(byStart);\n}\n\nfunction cutBy',
      'return [...timeline].sort(byStart);\n}\n\nfunction cutBy',
    ],
  }),
  ...inFile('src/ledger/government.ts', {
    'any record may name a government': ["find(segment)?.kind === 'organization'", 'find(segment) !== undefined'],
    'the first segment is not looked at': ['segment !== each.id && ', 'segment === each.id && '],
    'a dispatched organization belongs to nobody': [
      'return record.partOf ?? record.dispatchedBy;',
      'return record.partOf;',
    ],
    'a tenure is shared': ["    case 'tenure':\n    case 'standInRule':", "    case 'standInRule':"],
    'an absence is shared': ['return record.of;', 'return undefined;'],
    'a duty belongs to none': ['return record.broader;', 'return undefined;'],
  }),
  ...inFile('src/ledger/checkChanges.ts', {
    'a kind may change': [
      'if (kind === undefined || kind === change.record.kind) return [];',
      'if (kind !== null) return [];',
    ],
    'an unknown id may be ended': ['if (stands.length === 0) {', 'if (stands.length < 0) {'],
    'what ends then already may be ended': ['valid.to <= change.at', 'valid.to < change.at'],
    'one stretch that is over leaves nothing to end': ['stands.every(({ valid })', 'stands.some(({ valid })'],
    'any kind of target will do': ['reference.kinds.includes(target.kind) ? [] :', 'true ? [] :'],
    'what points at an unreadable record is a second problem': ['if (unread.has(reference.target)) return [];', ''],
    'an unreadable change is checked all the same': ['if (!draft.unread.has(change.id))', 'if (change.id)'],
    'a reference to nothing is let through': ['      ...checkReferences(change.record, path, world),\n', ''],
    'hidden references are not checked': ['return [...hidden, ', 'return ['],
    'a circle is let through': ['      ...checkCircles(change.record, path, after),\n', ''],
    'a circle counts that never was one at any time': ['intersection(stretch.valid, during)', 'during'],
    'a circle further up is climbed for ever': ['if (visited.includes(above)) return undefined;', ''],
    'a quote is not checked': ['      ...checkQuote(change.record, path, after, own),\n', ''],
    'one text with the quote is enough': [
      '.some((text) => !text.includes(record.quote))',
      '.every((text) => !text.includes(record.quote))',
    ],
    'a quote in the same change set is reported twice': ['!own.has(each.id) && ', ''],
    'a new text is held against the quotes of other documents': ['each.document === record.id && ', ''],
    'a tenure in a post that does not exist': ['      ...checkTenure(change.record, path, after),\n', ''],
    'a tenure may begin before its post': [
      'from === null ? intersection(post.valid, { from, to }) !== null : contains(post.valid, from)',
      'intersection(post.valid, { from, to }) !== null',
    ],
  }),
  ...inFile('src/model/time.ts', {
    'an interval does not hold at its first instant': ['interval.from <= at', 'interval.from < at'],
    'an interval holds at its last instant': ['at < interval.to', 'at <= interval.to'],
    'an interval of no length is left over': ['from < to ? { from, to } : null', 'from <= to ? { from, to } : null'],
    'an intersection begins with the earlier': ['b.from > a.from', 'b.from < a.from'],
    'cutting loses what comes after': ['left.push({ from: cut.to, to: a.to });', ';'],
    'open ends meet': ['a.to !== null && a.to === b.from', 'a.to === b.from'],
    'a begun day does not count': ['Math.ceil(', 'Math.floor('],
    'an open absence has no length': [
      'interval.to === null) return Number.POSITIVE_INFINITY',
      'interval.to === null) return 0',
    ],
    'so many days later is earlier': ['+ days * millisecondsPerDay', '- days * millisecondsPerDay'],
    'a bare date begins in Greenwich': [
      '.toZonedDateTime(timeZone).toInstant()',
      ".toZonedDateTime('UTC').toInstant()",
    ],
    'every instant is shown as a day': ["time === '00:00' ?", "time !== '' ?"],
  }),
  ...inFile('src/service/moment.ts', {
    'what is on its way is known': [
      '(await store.head()).recordedAt ?? (now() as RecordedTime)',
      'now() as RecordedTime',
    ],
    '`knownAt` may lie beyond what is known': ['asked !== null && asked < latest', 'asked !== null'],
    'the revision is the last, whatever was asked': ['revisionAt(knownAt)', 'revisionAt(latest)'],
  }),
  ...inFile('src/service/snapshots.ts', {
    'what was built once stays': ['if (revision === built.revision) return false;', 'return false;'],
    'a ledger that was exchanged for an older one is not noticed': [
      'return (await store.head()).revision < built.revision;',
      'return false;',
    ],
    'what is recorded for the government itself does not concern it': ['governments[index] === government ||', ''],
    'what all share concerns nobody': ['governments[index] === null ||', ''],
    'a record of another government that is here may change': [
      '[change.id, ...pointedAt([change])]',
      'pointedAt([change])',
    ],
    'what is said elsewhere of what is here does not count': ['[change.id, ...pointedAt([change])]', '[change.id]'],
    'what could not be read stays unread': ['.finally(() => building.delete(key))', ''],
  }),
  ...inFile('src/store/replica/catchUp.ts', {
    'what was altered on the way is taken': [' && own === linkHash(digestOf(placed), hash)', ''],
    'another ledger of the same length is followed': [
      '(there.revision === own.revision && there.hash !== own.hash)',
      'false',
    ],
    'a shorter ledger is followed': ['there.revision < own.revision || ', ''],
    'change sets are taken without regard to their size': [', fitting(next));', ');'],
  }),
  ...inFile('src/store/replica/replicaStore.ts', {
    'what is written is acknowledged before it can be read': [
      '    await this.#catchUp();\n    return result;',
      '    return result;',
    ],
    'an empty copy is answered from': ['if (revision === 0) throw cause;', ''],
    'another ledger is written to': ["if (this.#following.state === 'diverged') await this.#catchUp();", ''],
  }),
  ...inFile('src/store/memory/memoryLedger.ts', {
    'a commandId may come twice at once': [' || this.#byCommand.has(changeSet.commandId)', ''],
    'each of several is held against the first head': ['      head = changeSet;\n', ''],
  }),
];
