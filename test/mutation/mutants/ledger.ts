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
    'neighbours are not joined': ['    this.#join(from - 1, ', '    if (from < 0) this.#join(from - 1, '],
    'a neighbour before is not joined': ['this.#join(from - 1, ', 'this.#join(from, '],
    'neighbours are joined whatever they say': [' || content(earlier) !== content(later)) {', ') {'],
    'stretches are joined across a gap': ['!meets(earlier.valid, later.valid) || ', ''],
    'what was superseded is cut again': ['.filter((index) => isKnown(this.#at(index)))', '.filter(() => true)'],
    'what one change set takes back stays known': ['isDropped ? undefined : ended', 'ended'],
    'nothing is ever superseded': ['known: { from: old.known.from, to: recordedAt } }', 'known: old.known }'],
    'a change cuts from the first stretch on': ['if (to !== null && to <= from) low = middle + 1;', 'low = 0;'],
    'a stretch that ends when a change begins is cut': ['to <= from) low', 'to < from) low'],
    'what is dropped counts as a version': ['    if (isDropped) this.#size--;\n', ''],
    'a correction is known from the beginning': [
      'known: { from: recordedAt, to: null },',
      'known: { from: null, to: null },',
    ],
    'current: superseded stretches count': [
      'return timeline.filter(isKnown).sort(byStart);\n}\n\n/** Of',
      'return [...timeline].sort(byStart);\n}\n\n/** Of',
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
  ...inFile('src/ledger/replacing.ts', {
    'what rests on another document too ends': [
      'end === undefined || last === undefined ? undefined',
      'end === undefined ? last',
    ],
    'what begins later goes on': [
      '(each.valid.to === null || each.valid.to > end)',
      "(each.valid.from ?? '') <= end && (each.valid.to === null || each.valid.to > end)",
    ],
    'tenures end with the notice that names them': [
      "'assignment', 'oversight',",
      "'assignment', 'tenure', 'oversight',",
    ],
    'what goes on behind is lost': [
      "return [{ op: 'end', id, at: from }, ...going];",
      "return [{ op: 'end', id, at: from }];",
    ],
    'the new document does not supersede the old one': ['.map((each) => superseding(each, replacements))\n', ''],
    'the same again is recorded again': [
      "change.op !== 'assert' || !changesNothing(change, known.get(change.id) ?? []),",
      'true,',
    ],
  }),
  ...inFile('src/ledger/checkChanges.ts', {
    'a kind may change': ['if (kind === change.record.kind) return [];', 'if (kind !== null) return [];'],
    'an id that is made may be that of another record': [
      'made.has(change.id) && !isSaidAlready(change.record, timeline)',
      'made.size < 0',
    ],
    'an unknown id may be ended': [
      'if (last === undefined) return [',
      'if (last === undefined) return path === null ? [] : [',
    ],
    'what ends then already may be ended': ['last.valid.to <= change.at', 'last.valid.to < change.at'],
    'any kind of target will do': ['reference.kinds.includes(target.kind) ? [] :', 'true ? [] :'],
    'what points at an unreadable record is a second problem': ['if (unread.has(reference.target)) return [];', ''],
    'an unreadable change is checked all the same': ['if (!draft.unread.has(id))', 'if (id)'],
    'stretches of one id have no end': [
      'if (timeline.size <= Math.max(before, limits.versions)) continue;',
      'if (before >= 0) continue;',
    ],
    'what has too many stretches cannot be retracted': ['Math.max(before, limits.versions)', 'limits.versions'],
    'levels have no end': ['if (way.length > limits.depth)', 'if (way.length > 1e9)'],
    'a reference to nothing is let through': ['      ...checkReferences(change.record, path, world),\n', ''],
    'hidden references are not checked': ['return [...hidden, ', 'return ['],
    'a circle is let through': ['      ...checkCircles(change.record, path, stands),\n', ''],
    'a circle counts that never was one at any time': ['intersection(stretch.valid, during)', 'during'],
    'a circle further up is climbed for ever': ['if (way.includes(above)) return null;', ''],
    'a quote is not checked': ['      ...checkQuote(change.record, path, stands, quoted),\n', ''],
    'one text with the quote is enough': [
      'if (texts(stands.get(record.document)).some(lacks))',
      'if (texts(stands.get(record.document)).every(lacks))',
    ],
    'a quote in the same change set is reported twice': [' && !own.has(record.id)', ''],
    'a new text is held against the quotes of other documents': [
      '(quotes.get(record.id) ?? [])',
      '[...quotes.values()].flat()',
    ],
    'a tenure in a post that does not exist': ['      ...checkTenure(change.record, path, stands),\n', ''],
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
    'what is on its way is known': ['recordedAt ?? (now() as RecordedTime)', 'now() as RecordedTime'],
    '`knownAt` may lie beyond what is known': ['asked === null || asked >= latest', 'asked === null'],
    'the revision is the last, whatever was asked': ['revision: await store.revisionAt(asked)', 'revision'],
  }),
  ...inFile('src/service/snapshots.ts', {
    'what was built once stays': ['held !== undefined && isSame(held.end, head)', 'held !== undefined'],
    'a ledger that was exchanged for a shorter one is not noticed': ['return isSame(grown.end, head);', 'return true;'],
    'a ledger that was exchanged for a longer one is not noticed': ['changeSets[0]?.previousHash !== hash', 'false'],
    'whatever is missed is read, however much it is': ['head.revision - grown.end.revision > graph.order', 'false'],
    'what could not be read stays unread': ['.finally(() => working.delete(key))', ''],
  }),
  ...inFile('src/service/entriesFor.ts', {
    'what is recorded for the government itself does not concern it': ['home === government || ', ''],
    'what all share concerns nobody': [' || home === null', ''],
    'what is here does not change': ['isThere(id) ? each : []', '[]'],
    'what is said elsewhere of a person who is here does not count': ['isPersonIn(graph, id) ? ids : []', '[]'],
    'a change set says whose a record is that was there before': ['own.filter((id) => !known.has(id))', 'own'],
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
  ...inFile('src/service/held.ts', {
    'a replica of a part answers for all': ["    await demandHeld(store, [government], ['within']);\n", ''],
    'what all share is of every part': [
      'each === null || !held.includes(each)',
      'each !== null && !held.includes(each)',
    ],
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
