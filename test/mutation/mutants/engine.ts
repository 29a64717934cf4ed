import { inFile } from '../inFile.js';

export const ofEngine = [
  ...inFile('src/engine/answer/precedence.ts', {
    'who is there goes before whom was entrusted': [
      '  entrustment,\n  incumbents,\n',
      '  incumbents,\n  entrustment,\n',
    ],
    'the standing rule goes before the designation': [
      '  designated,\n  standingRule,\n',
      '  standingRule,\n  designated,\n',
    ],
    'R2 does not hear what R1 says': [
      '  nearestDuty,\n  headResponsibility,\n',
      '  headResponsibility,\n  nearestDuty,\n',
    ],
    'R3 speaks whether or not R1 does': [
      '  nearestDuty,\n  headResponsibility,\n  inChargeByOversight,\n',
      '  inChargeByOversight,\n  nearestDuty,\n  headResponsibility,\n',
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
    'what is not in force is ordinary': ['chain.length > 0 && !chain.some', '!chain.some'],
    'what is narrower than something special is ordinary': ['!chain.some((each)', '!chain.slice(0, 1).some((each)'],
    'what is reserved is ordinary': ['  reserved !== undefined ||\n', ''],
    'a kind of work is ordinary': ['  work !== undefined ||\n', ''],
    'what a rule names is ordinary': ["(['delegation', 'standInRule'] as const)", "(['delegation'] as const)"],
    'what a delegation names is ordinary': ["(['delegation', 'standInRule'] as const)", "(['standInRule'] as const)"],
    'what is excepted is ordinary': ["['scope', 'except'].some", "['scope'].some"],
  }),
  ...inFile('src/engine/case/presence.ts', {
    'a seat’s holder does not hold the many-seated post': [
      "snapshot.pointing('post', 'seatOf', post).map(({ id }) => id)",
      '[] as string[]',
    ],
    'who holds a many-seated post directly does not hold it': [" || direct.state !== 'unrecorded' ?", ' ?'],
    'an absence of all is an absence of nobody': ['direct.ownAbsences.length > 0;', 'direct.ownAbsences.length < 0;'],
    'an absence of the post itself does not matter to its holder': [
      'ownAbsences.length > 0 ? [] : tenures.filter',
      'tenures.filter',
    ],
    'an absence of the post itself does not matter without a holder': [
      "state === 'unrecorded' && ownAbsences.length === 0",
      "state === 'unrecorded'",
    ],
    'who is away is there': ['!personal.some(({ of }) => of === person)', 'person !== undefined'],
    'a vacancy is a post that nothing is known of': [').length > 0;\n  const state', ').length < 0;\n  const state'],
    'a seat of which nothing is known is vacant': ["(['filled', 'unrecorded'] as const)", "(['filled'] as const)"],
    'the absence of a seat is not told': ['[...seat.ownAbsences, ...seat.personal]', '[...seat.personal]'],
    'every post heads its organization': ['.filter(({ heads }) => heads)', '.filter(({ seats }) => seats)'],
    'the first head wins': ['.filter(({ heads }) => heads)', '.filter(({ heads }) => heads).slice(0, 1)'],
    'a many-seated post names its people as if each performed': [
      "(post.seats === 'one' || (present.length === 1 && unnamed.length === 0))",
      'true',
    ],
    'the one person who is named is the only one': [' && unnamed.length === 0)', ')'],
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
    'along one way the strongest extent holds': [
      'Math.min(extents.length - 1, ...ranksOf(given))',
      'Math.max(...ranksOf(given))',
    ],
    'of several who hold together the weakest counts': [
      'Math.max(0, ...ranksOf(given))',
      'Math.min(...ranksOf(given))',
    ],
    'the first of several says how they perform': [
      "performers.find(({ manner }) => manner === 'present')?.manner ?? ",
      '',
    ],
    'limits are not passed on': ['attempts.some(({ limitReached }) => limitReached)', 'false'],
  }),
  ...inFile('src/engine/answer/standIn.ts', {
    'reserved matters are not looked at': ['(isReserved && rule.substitutes) || ', ''],
    'a post hands on what it does not hold': [' || (!holds && rule.delegates)', ''],
    'a post that is not there performs': ["snapshot.find('post', post) !== undefined && ", ''],
    'a duty that is not in force is performed': [' && matter?.chain.length !== 0', ''],
    'a conflict is left to the next rule': [
      "if (decision.outcome === 'none') continue;",
      "if (decision.outcome !== 'one') continue;",
    ],
    'a part is the whole': ['if (coversWhole(asked.matter, extent)) return whole;', 'if (extent) return whole;'],
    'a text in doubt is plain': ['if (doubt !== undefined) {', 'if (doubt !== undefined && post === undefined) {'],
    'whom the text asks for in person is in doubt though there': [
      "why === 'twoReadings' || manner !== 'present'",
      'why !== undefined',
    ],
    'a stand-in is never in doubt': [" || manner !== 'present');", ');'],
    'a seat hands on what the post does not hold': ['matter, { holds });', 'matter);'],
    'why the holder is not there is not told': [
      "step('R5', sentence, records.length > 0 ? records : [held])",
      "step('R5', sentence, [held])",
    ],
    'what was found on the way is not told': [
      'const because = [...opening, ...together([...attempts.values()]).because];',
      'const because = [...opening];',
    ],
  }),
  ...inFile('src/engine/answer/readings.ts', {
    'by the other reading there is a performer all the same': [
      "why === 'inPerson' ? inPerson : []",
      'found.performers',
    ],
  }),
  ...inFile('src/engine/answer/modes.ts', {
    'who decides a collective matter is not asked': ["...(collective ? (['decides'] as const) : []),", ''],
    'a collective matter needs a leading department': [
      "[collective ? 'decides' : 'leads', 'inCharge']",
      "['leads', 'inCharge']",
    ],
    'nobody need be in charge': ["'leads', 'inCharge'],\n  };", "'leads'],\n  };"],
    'other modes are not listed': [
      'shown: assignmentModes,',
      "shown: ['accountable', 'decides', 'inCharge', 'leads'],",
    ],
    'a division of labour that is not recorded is a gap': ['    !isDivided(snapshot);', '    false;'],
    'a division of labour is recorded nowhere': ['    !isDivided(snapshot);', '    true;'],
    'a question for who is in charge is answered without': ['asked.modes === null &&', 'asked.modes !== undefined &&'],
    'a leader in charge of anything has divided the work': [
      'const sharing = sharingPosts(own).map(({ id }) => id);',
      'const sharing: string[] = [];',
    ],
    'a norm about anybody is about the deputies': [" && snapshot.pointing('norm', 'names', id).length > 0", ''],
    'the work of another government is divided here': ['inCharge(each) && isOwn(each)', 'inCharge(each)'],
    'a contradiction about who is accountable is not told': [" || state === 'conflict'", ''],
    'a doubt about who is accountable is not told': [" || state === 'ambiguous'", ''],
    'a part is a gap': ["reason === 'beyondExtent' ? ('partial' as const) : ('gap' as const)", "'gap' as const"],
  }),
  ...inFile('src/engine/case/step.ts', {
    'the firmest reading holds': ['readings[Math.max(0, ...firmness)]', 'readings[Math.min(2, ...firmness)]'],
    'a provision does not cite itself': ["kind === 'document' || kind === 'provision' ?", "kind === 'document' ?"],
    'the last record gives the modality': ['distinct[0]?.modality', 'distinct.at(-1)?.modality'],
  }),
  ...inFile('src/engine/answer/resolve.ts', {
    'who performs in another mode ends an answer': [' || question.modes?.includes(mode) === false', ''],
    'every stand-in that is decided anew ends an answer': [' && digestOfStandIn(own) !== digestOfStandIn(other)', ''],
    'who helps and is away is a gap': [
      'decision !== null && modes.expected.includes(mode) ? [decision]',
      'decision !== null ? [decision]',
    ],
    'of several who are accountable the first is': ['others.length === 0 ? (only ?? null) : null', 'only ?? null'],
    'the later rules do not hear the earlier': ['rule.claims(matter, claims)', 'rule.claims(matter, [])'],
    'nobody is ruled in where nobody holds': ["claims.every(({ mode }) => mode === 'accountable') || ", ''],
    'a head does not hold what the organization holds': ['[post, own?.seatOf, headed]', '[post, own?.seatOf]'],
    'a seat does not hold what its post holds': ['[post, own?.seatOf, headed]', '[post, headed]'],
    'the head of the government holds only what is assigned': ['headed === snapshot.government || ', ''],
    'what is held in an area is not held': [
      '[...new Set([null, ...areas])].flatMap',
      '[null as string | null].flatMap',
    ],
    'a text that is plain elsewhere stays in doubt': ["why === 'inPerson' || !firm", 'why !== undefined'],
    'an article that asks for a post in person is forgotten beside another': [
      "filter(({ why }) => why === 'inPerson' || !firm)",
      'filter(() => !firm)',
    ],
    'of two claims for one holder one is not told': [
      'claims: each.flatMap(({ claims: own }) => own),',
      'claims: (each[0] as Claimant).claims,',
    ],
    'a holder twice': ['post ?? organization}`', 'post ?? organization} $' + '{organization}`'],
    'an organization in doubt performs': ['holder: { ...holder, performers: [] }', 'holder'],
    'whom an article makes answerable stands behind the head': ['[own, heads].find', '[heads, own].find'],
    'a post accountable for a broader duty is so for this': ['?.duty === duty', '?.duty !== undefined'],
    'whom a record makes accountable stands beside the head': [
      '[own, heads].find(({ length }) => length > 0) ?? accountable',
      'own.length > 0 ? own : accountable',
    ],
    'two heads agree': ['if (heads.length < 2) return [];', 'if (heads.length < 3) return [];'],
    'a head for whom nobody performs is not in the conflict': [
      'head.performers.length > 0 ? head.performers : [itself(head)]',
      'head.performers',
    ],
    'several who were made accountable are heads': [
      '.filter(isHead)) : []',
      ".filter(({ mode }) => mode === 'accountable')) : []",
    ],
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
  }),
  ...inFile('src/engine/overview/responsibilities.ts', {
    'one performs what one holds': ['performs && !holds)', 'performs)'],
    'one has handed on what one performs': ['holds && !performs && !byItself && held', 'holds && !byItself && held'],
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
    'a stand-in hands on what the post does not hold': ['standingOf(own, post, asked))', '{})'],
    'an answer is the same in every area': ["area ?? ''", "''"],
    'the receipt leaves out who stands in': ['[...because, ...(decision?.because ?? [])]', '[...because]'],
    'the receipt leaves out the claims of a conflict': ['...(conflict?.claims ?? [])', '...[]'],
  }),
  ...inFile('src/engine/answer/sameness.ts', {
    'who performs does not change the answer': [
      'standIn === null ? null : essenceOfStandIn(standIn, grain)',
      'standIn === null ? null : true',
    ],
    'the records do not change a stand-in': [
      'ambiguity: ambiguity && essenceOfAmbiguity(ambiguity, grain),\n    ...recordsIn(because, grain),',
      'ambiguity: ambiguity && essenceOfAmbiguity(ambiguity, grain),',
    ],
    'the gap does not change the answer': ['gaps: listed(gaps, grain, essenceOfGap)', 'gaps: gaps.length'],
    'the extent is no difference': [
      '...{ extent, manner, organization, person, post },',
      '...{ organization, person, post },',
    ],
    'the reason of a gap is no difference': [
      'return { arranger, mode, post, reason };',
      'return { arranger, mode, post };',
    ],
    'which records say so is a difference of responsibility': [
      "grain === 'records' ? { because",
      'grain.length > 0 ? { because',
    ],
  }),
  ...inFile('src/graph/memo.ts', {
    'what was derived for one day holds on every other': [
      'last?.reads?.holdsAt(at) === false ? undefined : last',
      'last',
    ],
    'what was derived holds whatever is changed': ['?? 0) > since;', '?? 0) > since + 1e9;'],
    'what one question reads before a change holds after it': [
      'Math.min(held.generation, generation)',
      'held.generation',
    ],
    'the memo grows without end': ['if (this.#bytes <= this.#limit) return;', 'if (this.#bytes >= 0) return;'],
  }),
  ...inFile('src/graph/readTracker.ts', {
    'reads leave no trace': ['this.horizon.seeAll(horizon);', ''],
    'a comparison leaves no trace': ['this.horizon.see(interval, recordId);', ''],
    'a renaming is not noticed': ['this.horizon.reaches(at) && this.#naming.reaches(at)', 'this.horizon.reaches(at)'],
    'what was read in something derived does not count': ['this.horizon.seeAll(other.horizon);', ''],
  }),
  ...inFile('src/graph/recordView.ts', {
    'a record counts on every day': ['if (contains(valid, at)) records.push(record);', 'records.push(record);'],
    'what is hidden from one viewer is shown from what another read': ['numberOf(lens)}', 'numberOf(lens) * 0}'],
    'what was derived before something became known holds after it': [
      'this.#knownUpTo === lastRecorded(graph) ? latest : this.#knownUpTo',
      'latest',
    ],
    'what was found before something became known is found after it': ['section.touch(touched);', 'section.touch([]);'],
    'what belonged to one government is shown as its own for ever': ['if (ownersMoved) ', 'if (!ownersMoved) '],
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
    'no revision': ['...{ revision, rules },', '...{ rules },'],
    'no time of knowledge': ['...{ at, decision, knownAt, question:', '...{ at, decision, question:'],
    'no decision': ['return { decision, records };', "return { decision: hashOf(''), records };"],
    'a record is known by its id alone': ['hash: hashOfRecord(record) }', 'hash: hashOf(id) }'],
    'the hash of a record tells what is hidden': ['hashOf(publicForm(record))', 'hashOf(record)'],
    'the hash does not cover the records': ['records: records.map(({ hash, id }) => ({ hash, id })),', 'records: [],'],
  }),
  ...inFile('src/engine/overview/orgChart.ts', {
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
    'a unit’s oversight stands in every row': ['each.leader === leader.id && ', ''],
    'what is no unit of the whole is not shown': ['...[...others.values()].sort(byOrder)', ''],
    'a post is no place': ['post?.organization ?? target', 'target'],
    'the leaders are units': [' && organization.id !== root.id', ''],
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
    '`knownAt` is not looked at': ['contains(known, knownAt)', 'known.to === null'],
    'what became part later was known before': ['foreign && !isUpTo(since, knownAt)', 'foreign && since === null'],
    'the kind is not looked at': ['attributes.kind === kind && ', ''],
    'records come in the order of recording': ['ids.sort().flatMap((id) =>', 'ids.flatMap((id) =>'],
  }),
  ...inFile('src/graph/grow.ts', {
    'what was recorded before it became part is lost': [
      'for (const entry of waiting) for',
      'for (const entry of []) for',
    ],
    'whoever serves elsewhere serves here only': ['...(this.#telling.get(change.id) ?? [])', ''],
    'what is said elsewhere of a person who is here is left out': [
      ' || told.some((each) => this.#isPersonHere(each))',
      '',
    ],
    'what one change set said replaces all before': ['timelineOf(entries, timeline)', 'timelineOf(entries)'],
    'all that is here was recorded for this government': ['!this.#home.has(id));\n', 'false);\n'],
  }),
  ...inFile('src/graph/horizon.ts', {
    'a turn at this instant is still to come': ['isBefore = at <= this.at;', 'isBefore = at < this.at;'],
    'the earliest turn before is the last': ['at >= this.#before.at', 'at <= this.#before.at'],
    'ends are not turns': ['if (to !== null) this', 'if (to === null && from === to) this'],
    'of two turns at one instant one is named': ['at <= this.#after.at', 'at < this.#after.at'],
  }),
  ...inFile('src/graph/snapshot.ts', {
    'what the envelope reads at another instant does not count': ['if (this.#isFollowed) {', 'if (this.at === at) {'],
    'what was looked up was not read': ['if (earlier.reads !== null) this.#tracker.count(earlier.reads);', ''],
    '`at` is not looked at': ['return contains(interval, this.#at);', 'return interval !== undefined;'],
    'any kind will do': ['record?.kind === kind ?', 'record !== undefined ?'],
    'a record is described as it was last': [
      'found.records[0] ?? known.versions.at(-1)?.record',
      'known.versions.at(-1)?.record',
    ],
  }),
];
