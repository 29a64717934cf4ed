import { inFile } from '../inFile.js';

export const ofEngine = [
  ...inFile('src/engine/answer/precedence.ts', {
    'who is there goes before whom was entrusted': [
      '[entrustment, incumbents, designated,',
      '[incumbents, entrustment, designated,',
    ],
    'the standing rule goes before the designation': ['designated, standingRule]', 'standingRule, designated]'],
    'R2 does not hear what R1 says': ['[nearestDuty, headResponsibility,', '[headResponsibility, nearestDuty,'],
    'R3 speaks whether or not R1 does': [
      '[nearestDuty, headResponsibility, inChargeByOversight]',
      '[inChargeByOversight, nearestDuty, headResponsibility]',
    ],
  }),
  ...inFile('src/engine/case/case.ts', {
    'the whole chain is not visited': [
      "each.broader === undefined ? undefined : snapshot.find('duty', each.broader)",
      'undefined',
    ],
    'exceptions are not looked at': ['if (chain.some(({ id }) => except.includes(id))) return null;', ''],
    'an exception does not reach what is narrower': ['if (chain.some(', 'if (chain.slice(0, 1).some('],
    'what covers all is the narrowest': ['return Number.POSITIVE_INFINITY;', 'return 0;'],
    'every scope is as narrow as another': ['return depth < 0 ? null : depth;', 'return depth < 0 ? null : 0;'],
    'a scope does not reach what is narrower': ['return depth < 0 ? null : depth;', 'return depth === 0 ? 0 : null;'],
    'a part is the whole': ['if (scope === undefined) return', 'if (scope === undefined || matter === null) return'],
  }),
  ...inFile('src/engine/case/presence.ts', {
    'a seat’s holder does not hold the many-seated post': [
      "[post, ...snapshot.pointing('post', 'seatOf', post).map(({ id }) => id)]",
      '[post]',
    ],
    'an absence of the post itself does not matter to its holder': [
      'ofPost.length === 0 && !absences.some',
      '!absences.some',
    ],
    'an absence of the post itself does not matter without a holder': [
      'available: !recorded && ofPost.length === 0',
      'available: !recorded',
    ],
    'who is away is there': ['!absences.some(({ of }) => of === person)', 'person !== undefined'],
    'one of many being away is all being away': [
      'available: present.length > 0 }',
      'available: present.length === incumbents.length }',
    ],
    'a vacancy is a post that nothing is known of': ['.length > 0);\n  const state', '.length < 0);\n  const state'],
    'every post heads its organization': ['.filter(({ heads }) => heads)', '.filter(({ seats }) => seats)'],
    'the first head wins': ['.filter(({ heads }) => heads)', '.filter(({ heads }) => heads).slice(0, 1)'],
    'a many-seated post names its people as if each performed': [
      "post.seats === 'one' || present.length === 1",
      'post !== undefined',
    ],
    'of the posts of a person the first is meant': [
      'only !== undefined && others.length === 0 ? only.post : null',
      'only?.post ?? null',
    ],
    'a person who is away performs': ['absences.length > 0 ? [] : [{ person, post }]', '[{ person, post }]'],
    'a person of whom nothing is in force performs': [
      "if (snapshot.find('person', person) === undefined) return",
      "if (person === '') return",
    ],
  }),
  ...inFile('src/engine/case/permits.ts', {
    'what forbids permits': ["modality !== 'mustNot'", 'modality !== undefined'],
    'what may be is not permitted': ["modality !== 'mustNot'", "modality !== 'mustNot' && modality !== 'may'"],
  }),
  ...inFile('src/engine/case/performerRule.ts', {
    'of several extents the strongest holds': ['Math.min(extents.length - 1, ...ranks)', 'Math.max(...ranks)'],
    'limits are not passed on': ['attempts.some(({ limitReached }) => limitReached)', 'false'],
  }),
  ...inFile('src/engine/answer/standIn.ts', {
    'reserved matters are not looked at': ['(reserved !== undefined && performerRule.substitutes) || ', ''],
    'a post hands on what it does not hold': [' || (!holds && performerRule.delegates)', ''],
    'a post that is not there performs': ["snapshot.find('post', post) !== undefined && ", ''],
    'a duty that is not in force is performed': [' && matter?.chain.length !== 0', ''],
    'a conflict is left to the next rule': [
      "if (decision.outcome === 'none') continue;",
      "if (decision.outcome !== 'one') continue;",
    ],
    'the extent is always full': [
      'extent: weakest(...performers.map(({ extent }) => extent))',
      "extent: 'full' as const",
    ],
    'why the holder is not there is not told': [
      "step('R5', sentence, records.length > 0 ? records : [held])",
      "step('R5', sentence, [held])",
    ],
    'what was found on the way is not told': [
      'const because = [...opening, ...together([...attempts.values()]).because];',
      'const because = [...opening];',
    ],
  }),
  ...inFile('src/engine/case/step.ts', {
    'the firmest reading holds': ['readings[Math.max(0, ...firmness)]', 'readings[Math.min(2, ...firmness)]'],
    'a provision does not cite itself': ["kind === 'document' || kind === 'provision' ?", "kind === 'document' ?"],
    'the last record gives the modality': ['distinct[0]?.modality', 'distinct.at(-1)?.modality'],
  }),
  ...inFile('src/engine/answer/resolve.ts', {
    'who decides a collective matter is not asked': ["...(isCollective(matter) ? (['decides'] as const) : []),", ''],
    'other modes are not listed': ['question.modes ?? assignmentModes', 'question.modes ?? asked'],
    'who helps and is away is a gap': [
      'decision !== null && asked.includes(mode) ? [decision]',
      'decision !== null ? [decision]',
    ],
    'a gap is reported before a conflict': [
      "conflicts.length > 0 ? 'conflict' : gaps.length > 0 ? 'gap' : 'held'",
      "gaps.length > 0 ? 'gap' : conflicts.length > 0 ? 'conflict' : 'held'",
    ],
    'of several heads the first is accountable': ['heads.length === 1 ? (heads[0] ?? null) : null', 'heads[0] ?? null'],
    'the later rules do not hear the earlier': ['rule.claims(matter, claims)', 'rule.claims(matter, [])'],
    'nobody is ruled in where nobody holds': [
      "if (claims.every(({ mode }) => mode === 'accountable')) return true;",
      '',
    ],
    'a head does not hold what the organization holds': [
      'claims.some(({ holder }) => holder === post || holder === headed)',
      'claims.some(({ holder }) => holder === post)',
    ],
    'the head of the government holds only what is assigned': ['return headed === snapshot.government || ', 'return '],
    'what is held in an area is not held': [
      '[...new Set([null, ...areas])].flatMap',
      '[null as string | null].flatMap',
    ],
    'whoever presides answers for the meeting': [
      "organization.type === 'meeting' ? [] : headsOf",
      'organization.type === undefined ? [] : headsOf',
    ],
    'of two claims for one holder one is not told': [
      'because: each.flatMap(({ because }) => because),',
      'because: (each[0] as Holder).because,',
    ],
    'a holder twice': ['const held = merged(', 'const held = ('],
    'whom somebody made accountable stands beside the head': [
      'return heads.length > 0 ? heads : accountable;',
      'return accountable;',
    ],
    'two heads agree': ['if (heads.length < 2 || ', 'if (heads.length < 3 || '],
    'a head for whom nobody performs is not in the conflict': [
      'head.performers.length > 0 ? head.performers : [itself(head)]',
      'head.performers',
    ],
    'several who were made accountable are heads': [' || !heads.every(isHead)) return [];', ') return [];'],
  }),
  ...inFile('src/engine/answer/modeGap.ts', {
    'a duty not in force is only unassigned': [
      'isCovered(matter.snapshot) && matter.chain.length > 0',
      'isCovered(matter.snapshot)',
    ],
    'what is not divided is unassigned': [
      "mode === 'inCharge' ? notDivided(matter) : unassigned(mode, matter)",
      'unassigned(mode, matter)',
    ],
    'the government beside a department is no department': [
      'held.every((holder) => isWholeGovernment',
      'held.some((holder) => isWholeGovernment',
    ],
    'who divides the work is not told': ['eligible: [...new Set(norms.map(({ post }) => post))]', 'eligible: []'],
    'the norm about dividing is looked for at the head': ["seats === 'many'", "seats === 'one'"],
  }),
  ...inFile('src/engine/overview/responsibilities.ts', {
    'one performs what one holds': ['performs && !holds)', 'performs)'],
    'one has handed on what one performs': ['holds && !performs && held', 'holds && held'],
    'what nobody performs is handed on': [' && held.performers.length > 0)', ')'],
    'the head holds nothing directly': ["rule !== 'R1' || ", ''],
    'what is inherited is direct': [
      "records.some((id) => snapshot.find('assignment', id)?.duty === duty)",
      'records.length > 0',
    ],
    'areas are not looked at': ['area === undefined ? [] : [area]', 'area === undefined ? [] : []'],
    'in an area everything is held once more': [
      'because.some((step) => speaksOfArea(snapshot, step, area))',
      'because.length > 0',
    ],
    'a person holds nothing': [' || incumbents.includes(id)', ''],
    'a person performs nothing': ['person === id || ', ''],
  }),
  ...inFile('src/engine/answer/answer.ts', {
    'who performs does not change the answer': [
      'standIn: decision === null ? null : essenceOfStandIn(decision)',
      'standIn: null',
    ],
    'a stand-in hands on what the post does not hold': ['{ holds: holds(at, post, asked) }', '{}'],
    'the records do not change a stand-in': [
      'conflict: conflict && essenceOfConflict(conflict),\n    because: recordsIn(because),',
      'conflict: conflict && essenceOfConflict(conflict),',
    ],
    'the gap does not change the answer': ['gaps: gaps.map(essenceOfGap)', 'gaps: gaps.length'],
    'the receipt leaves out who stands in': ['[...because, ...(decision?.because ?? [])]', '[...because]'],
    'the receipt leaves out the claims of a conflict': ['...(conflict?.claims ?? [])', '...[]'],
  }),
  ...inFile('src/engine/answer/envelope.ts', {
    'one turn too far': [
      'if (differs(next)) break;\n    after = next.horizon.after;',
      'after = next.horizon.after;\n    if (differs(next)) break;',
    ],
    'one turn too far back': [
      'if (differs(previous)) break;\n    before = previous.horizon.before;',
      'before = previous.horizon.before;\n    if (differs(previous)) break;',
    ],
    'it ends at the first turn': ['if (differs(next)) break;', 'break;'],
    'what begins ends': ['return { at, begins, ends, sentence', 'return { at, begins: ends, ends: begins, sentence'],
  }),
  ...inFile('src/engine/answer/receipt.ts', {
    'no revision': ['    revision: snapshot.revision,\n', ''],
    'no time of knowledge': ['    knownAt: snapshot.knownAt,\n', ''],
    'no decision': ['    decision: hashOf(decision),\n', ''],
    'a record is known by its id alone': ['hash: hashOf(publicForm(record)) }', 'hash: hashOf(id) }'],
    'the hash of a record tells what is hidden': ['hashOf(publicForm(record))', 'hashOf(record)'],
    'the hash does not cover the records': ['hash: hashOf(content) }', 'hash: hashOf({ ...content, records: [] }) }'],
  }),
  ...inFile('src/engine/overview/orgChart.ts', {
    'whoever liaises is in charge of a unit': ["each.mode === 'inCharge' && permits(each)", 'permits(each)'],
    'the bodies beside stand on every chart': [
      'root.id === snapshot.government ? bodiesBeside',
      'root.id !== undefined ? bodiesBeside',
    ],
    'a body beside is one level deeper': ['depth - 1)))', 'depth)))'],
  }),
  ...inFile('src/engine/overview/matrix.ts', {
    'the many-seated post stands beside its seats': [
      "seats === 'one' || !tree.posts.some(({ seatOf }) => seatOf === id)",
      'seats !== undefined && id !== undefined',
    ],
    'a unit’s oversight stands in every row': [
      '.filter(({ overseer }) => overseer === leader.id)',
      '.filter(({ overseer }) => overseer !== undefined)',
    ],
    'the units of the units are columns too': ['unitTree(snapshot, root, 1)', 'unitTree(snapshot, root, 0)'],
  }),
  ...inFile('src/graph/units.ts', {
    'one level too deep': ['depth <= 0 ?', 'depth < 0 ?'],
    'a circle is followed round': ['.filter(({ id }) => !path.includes(id))', ''],
    'what was dispatched is not on the chart': ['return [...parts, ...dispatched];', 'return [...parts];'],
    'what is part of another body stands beside': ['partOf === undefined && ', ''],
    'what has no rank comes first': ['(a.order ?? Number.MAX_SAFE_INTEGER)', '(a.order ?? 0)'],
  }),
  ...inFile('src/graph/governmentGraph.ts', {
    'the field is not looked at': [' && attributes.field === field', ''],
    'the kind is not looked at': ['attributes.kind === kind && ', ''],
    'records come in the order of recording': [
      '.sort((a, b) => byText(a.record.id, b.record.id) ||',
      '.sort((a, b) => 0 * byText(a.record.id, b.record.id) ||',
    ],
    'what is pointed at first is lost': [
      'timeline: timelineOf(own), foreign',
      'timeline: timelineOf(own.slice(-1)), foreign',
    ],
  }),
  ...inFile('src/graph/horizon.ts', {
    'a turn at this instant is still to come': ['if (at <= this.at) {', 'if (at < this.at) {'],
    'the earliest turn before is the last': ['at >= this.#before.at', 'at <= this.#before.at'],
    'ends are not turns': ['if (to !== null) this', 'if (to === null && from === to) this'],
    'of two turns at one instant one is named': ['at <= this.#after.at', 'at < this.#after.at'],
  }),
  ...inFile('src/graph/kept.ts', {
    'what was kept for one day is given for every day': ['own.readsAlikeAt(snapshot.at)', 'own !== undefined'],
    'what was looked up was not read': ['    snapshot.countAsRead(earlier.own);\n', ''],
  }),
  ...inFile('src/graph/snapshot.ts', {
    'a new name is not heard of': [' && this.#naming.reaches(at)', ''],
    '`knownAt` is not looked at': [
      'find().filter(({ known }) => contains(known, this.knownAt))',
      'find().filter(({ known }) => known.to === null)',
    ],
    '`at` is not looked at': ['return contains(interval, this.at);', 'return interval !== undefined;'],
    'reads leave no trace': ['this.horizon.see(interval, recordId);', ''],
    'any kind will do': ['record?.kind === kind ?', 'record !== undefined ?'],
    'what one revision knows all know': ['byRevision.get(revision) ??', '[...byRevision.values()][0] ??'],
    'a record is described as it was last': [
      '(history.find(({ valid }) => contains(valid, this.at)) ?? history.at(-1))',
      'history.at(-1)',
    ],
    'another instant is asked of what is known last': [
      'const asOf = { at, knownAt, revision,',
      "const asOf = { at, knownAt: '9999' as never, revision,",
    ],
  }),
];
