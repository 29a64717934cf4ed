import { inFile } from '../inFile.js';

export const ofRules = [
  ...inFile('src/engine/rules/rulings.ts', {
    'a ruling settles what is narrower': [
      'rulingsOn(matter.snapshot, matter.duty)',
      'matter.chain.flatMap(({ id }) => rulingsOn(matter.snapshot, id))',
    ],
    'a ruling settles a duty that has ended': ['matter.chain.length === 0 ? [] : ', ''],
    'a ruling by which a unit must not lead makes it lead': ['.filter(permits)', ''],
    'rulings that differ agree': ['disputed }))', 'disputed: false }))'],
    'rulings contradict each other on who cooperates': [
      'settling.map(({ leads }) => leads)',
      'settling.map(({ leads, cooperates }) => [...leads, ...cooperates])',
    ],
    'a ruling that can be read in two ways is plain': ['doubt: doubtOf(ruling), ', ''],
  }),
  ...inFile('src/engine/case/presence.ts', {
    'a bureau and the post that heads it are different leaders': [
      'return posts.length === 0 ? [holder] : posts;',
      'return [holder];',
    ],
    'the one who presides answers for the meeting': [
      "organization.type === 'meeting' ? [] : headsOf",
      'organization.type === undefined ? [] : headsOf',
    ],
    'the order of leaders makes a difference': ['.toSorted().join', '.join'],
  }),
  ...inFile('src/engine/answer/precedence.ts', {
    'the general division goes before a ruling': ['  rulings,\n  nearestDuty,\n', '  nearestDuty,\n  rulings,\n'],
  }),
  ...inFile('src/engine/answer/resolve.ts', {
    'a dispute is told of all who hold the mode': ['disputed && holder.mode === mode', 'holder.mode === mode'],
    'it is told who performs, not which unit leads': ['post: organization === null ? post : null,', 'post,'],
  }),
  ...inFile('src/engine/rules/nearestDuty.ts', {
    'the farthest duty counts': ['assigned.slice(0, 1) : assigned;', 'assigned.slice(0, 1) : [...assigned].reverse();'],
    'only the duty itself counts': ['assigned.slice(0, 1) : assigned;', 'assigned.slice(0, 1) : assigned.slice(0, 1);'],
    'a party that reviews a duty reviews what is narrower': [
      'ofOneDuty.includes(mode) ? assigned.slice(0, 1) : assigned',
      'assigned',
    ],
    'a party that cooperates does so for one duty': ["['reviews',", "['reviews', 'cooperates', 'liaises',"],
    'the general division stands beside a ruling': [
      '.filter((mode) => !earlier.some((claim) => claim.mode === mode))',
      '',
    ],
    'a ruling settles every mode': ['earlier.some((claim) => claim.mode === mode)', 'earlier.length > 0'],
    'the area is not looked at': ['each.area === undefined || each.area === area', 'each !== undefined'],
    'what holds everywhere does not hold in an area': [
      'each.area === undefined || each.area === area',
      '(each.area ?? null) === area',
    ],
    'what does not count makes a holder': ['.filter(countsIn(snapshot))', ''],
    'that the text does not say whom is not told': ['assistsUnstated === true', 'assistsUnstated === false'],
    'all modes come from one duty': ['assignments.some((each) => each.mode === mode)', 'assignments.length > 0'],
  }),
  ...inFile('src/engine/rules/headResponsibility.ts', {
    'the head of any organization is accountable for any duty': [' || !isItsDuty(matter, earlier)', ''],
    'a duty not in force has a head': ['matter.chain.length === 0 || ', ''],
    'helping makes a duty one’s own': ["'inCharge', 'leads']", "'inCharge', 'leads', 'assists']"],
    'no article is needed': ['head.basis.length > 0 ? [head] : sayingSo(snapshot, within)', '[head]'],
    'the article of a document not in force is enough': [" && snapshot.find('document', document) !== undefined", ''],
    'a department rests on the article about the government': ['if (within !== snapshot.government) return [];', ''],
    'a leader who liaises leads': ["overseer === head.id && mode === 'leads'", 'overseer === head.id'],
    'another post’s leading counts': ["overseer === head.id && mode === 'leads'", "mode === 'leads'"],
    'leading that is forbidden counts': ["'target', within).filter(countsIn(snapshot))", "'target', within)"],
  }),
  ...inFile('src/engine/rules/inChargeByOversight.ts', {
    'oversight counts beside an assignment': ["if (earlier.some(({ mode }) => mode === 'inCharge')) return [];", ''],
    'oversight of those who help counts': [".filter(({ mode }) => mode === 'leads')", ''],
    'who is in charge is plain though it is disputed who leads': [
      'leaders.some((leader) => leader.disputed) && ',
      'false && ',
    ],
    'who is in charge is disputed though all have the same': [' && differ(snapshot, overseers)', ''],
    'who is in charge is disputed wherever several lead': ['leaders.some((leader) => leader.disputed) && ', ''],
  }),
  ...inFile('src/engine/case/overseen.ts', {
    'liaison is being in charge': [".filter(({ mode }) => mode === 'inCharge')", ''],
    'oversight that does not count counts': ['.filter(countsIn(snapshot))', ''],
    'a collective name means none of those that it comprises': ['[null, ...groups]', '[null]'],
  }),
  ...inFile('src/engine/case/permits.ts', {
    'what is given to a person passes to a successor': [
      'if (!permits(record) || givenTo === undefined)',
      'if (givenTo !== null)',
    ],
    'it stays while the post is vacant': ['tenures.length > 0 && ', ''],
    'it stays where somebody else holds the post too': ['tenures.every(', 'tenures.some('],
  }),
  ...inFile('src/engine/rules/reservedMatters.ts', {
    'what is narrower is not reserved': ['matter?.chain.find(', 'matter?.chain.slice(0, 1).find('],
    'only collective matters are reserved': ['reserved !== undefined);', "reserved === 'collective');"],
    'what is narrower is not collective': ['chain.some(', 'chain.slice(0, 1).some('],
  }),
  ...inFile('src/engine/rules/incumbents.ts', {
    'a many-seated post has one holder': ["?.seats === 'many'", '?.seats === undefined'],
    'several in a single seat share it': ["?.seats === 'many'", '?.seats !== undefined'],
    'who sits in two seats counts twice': ['.flatMap((same) => same.slice(0, 1))', '.flatMap((same) => [...same])'],
    'a stand-in stands before who is there': [
      'groupBy([...inPerson, ...others], performerKey)',
      'groupBy([...others, ...inPerson], performerKey)',
    ],
    'where no holder is recorded nobody answers': ['available ? [asPost(asked)] : []', '[]'],
    'who is away as a whole answers as the post': ['available ? [asPost(asked)] : []', '[asPost(asked)]'],
    'two people in one seat are nobody': [
      "if (outcome === 'conflict' && manner === 'present')",
      'if (outcome === undefined)',
    ],
    'a seat that nobody is recorded in stands beside the people': [
      "person !== null || manner !== 'present'",
      'person !== undefined || manner !== undefined',
    ],
  }),
  ...inFile('src/engine/rules/entrustment.ts', {
    'a reserved matter may be entrusted': ['substitutes: true', 'substitutes: false'],
    'what is not held may be entrusted': ['delegates: true', 'delegates: false'],
  }),
  ...inFile('src/engine/rules/designated.ts', {
    'the one who presides decides reserved matters': ['substitutes: true', 'substitutes: false'],
    'what is not held may be designated for': ['delegates: true', 'delegates: false'],
    'an absence lets entrustments through, not designations': ["'whileAbsent', 'R7a'", "'always', 'R7a'"],
  }),
  ...inFile('src/engine/rules/candidates.ts', {
    'the trigger does not bind a designation': ['rules.filter((rule) => isTriggered(rule, asked))', 'rules'],
    'the candidate check is dropped': [
      'met.find((each) => isCandidate(asked.snapshot, each, delegation.delegate))',
      'met[0]',
    ],
    'the extent of the rule does not bind a designation': ['      extent: rule.extent,\n', ''],
    'an empty list admits nobody': ['rule.candidates.length === 0 || ', ''],
    'a seat is no candidate where its many-seated post is': [
      'return post.seatOf !== undefined && rule.candidates.includes(post.seatOf)',
      'return false',
    ],
    'a person is no candidate through a post': [
      '.some((tenure) => isCandidate(snapshot, rule, tenure.post))',
      '.some(() => false)',
    ],
  }),
  ...inFile('src/engine/rules/delegationLimits.ts', {
    'one hop too many': ['path.hops >= maxHops', 'path.hops > maxHops'],
    'one hop too few': ['maxHops = 8', 'maxHops = 7'],
    'the search gives up early': ['maxLinks = 2_000', 'maxLinks = 2'],
    'the search has no budget': [' || search.links > maxLinks', ''],
    'a limit that was reached is not told': ['cutShort(delegation)], limitReached: true }', 'cutShort(delegation)] }'],
    'presiding holds always': ["if (delegation.mode === 'preside') return 'whileAbsent';", ''],
    'an entrustment for an absence holds always': ["return delegation.when ?? 'always';", "return 'always';"],
    'a delegation that forbids counts': ["'delegator', asked.post).filter(permits)", "'delegator', asked.post)"],
    'the scope is not looked at': [
      'narrowness(asked.matter, delegation);',
      'narrowness(asked.matter, delegation) ?? 0;',
    ],
    'lapsed delegations count': [
      'hasLapsed(snapshot, delegation)\n    ? refused',
      'snapshot === undefined\n    ? refused',
    ],
    'designations that are not admitted count': [
      'if (!admission.admitted) return {',
      'if (admission === undefined) return {',
    ],
    'the rule of the first post does not bind later hops': ['designatedFor === null || ', ''],
    'a rule binds entrustments too': [
      "whenOf(delegation) === 'whileAbsent' ? admissionOf(asked, delegation) : admittedFreely",
      'admissionOf(asked, delegation)',
    ],
    'a circle is followed round': [
      'if (path.visited.includes(delegation.delegate)) {',
      'if (path.visited.length === 0) {',
    ],
    'a delegation to oneself counts': ['[asked.post, ...asked.presence.incumbents]', '[asked.post]'],
    'only the last hop says how narrow': ['narrowness: Math.min(path.narrowness, covering)', 'narrowness: covering'],
    'only the last hop says how far': [
      'weakest(path.extent, delegation.extent, admission.extent)',
      'weakest(delegation.extent, admission.extent)',
    ],
    'everything may be passed on': ['delegation.redelegable ? postsOf', 'delegation ? postsOf'],
    'what a delegate entrusted is not followed': ['if (entrusted.claims.length > 0) return entrusted;', ''],
    'whom an absent delegate designated is not followed': [
      "together([entrusted, further('whileAbsent')])",
      'together([entrusted])',
    ],
    'who was away is forgotten': ['const away = [delegation.delegate, ...found.away];', 'const away = found.away;'],
    'nothing outlasts a tenure': ['delegation.outlastsTenure || tenures.length === 0', 'tenures.length === 0'],
    'without a recorded tenure everything has lapsed': [
      'delegation.outlastsTenure || tenures.length === 0',
      'delegation.outlastsTenure',
    ],
    'a successor takes the delegations over': [
      '(first === null ? valid.from === null : contains(valid, first))',
      '(valid.from === null || valid !== null)',
    ],
    'a tenure ends with its first stretch': ['endOfTenure(valid, own) }', 'valid.to }'],
    'a successor’s tenure prolongs the giver’s': ['.filter((each) => each.record.id === record.id)', ''],
    'a person has no delegations to pass on': [
      "return snapshot.pointing('tenure', 'person', delegate).map(({ post }) => post);",
      'return [];',
    ],
  }),
  ...inFile('src/engine/rules/standingRule.ts', {
    'the trigger does not bind a standing rule': ['.filter((rule) => isTriggered(rule, asked))', ''],
    'the later rules claim beside the first': ['if (attempt.claims.length > 0) break;', ''],
    'the extent of the rule is not looked at': ['extent: rule.extent }', "extent: 'full' as const }"],
    'a rule for everything is as narrow as one for the matter': [
      'narrowness(asked.matter, rule) ?? Number.POSITIVE_INFINITY',
      '0',
    ],
    'only the first candidate is tried': ['of rule.candidates) {', 'of rule.candidates.slice(0, 1)) {'],
    'the candidates who were away are forgotten': ['away: [candidate], ', ''],
    'a reserved matter has a stand-in': ['substitutes: true', 'substitutes: false'],
  }),
  ...inFile('src/engine/rules/trigger.ts', {
    'the last rule goes first': ['a.order - b.order', 'b.order - a.order'],
    'a rule for one matter is for all': [' && narrowness(asked.matter, rule) !== null', ''],
    'a rule that forbids counts': ['permits(rule) && ', ''],
    'every rule is for a vacancy': ['return rule.vacancy;', 'return true;'],
    'no rule is for a vacancy': ['return rule.vacancy;', 'return false;'],
    'every absence must meet the trigger': ['presence.absences.some(', 'presence.absences.every('],
    'the reason is not looked at': ['(rule.reasons === undefined || rule.reasons.includes(absence.reason)) &&', ''],
    'the place is not looked at': ["(rule.place === 'any' || rule.place === place) &&", ''],
    'a place that was not recorded will do': [
      "(rule.place === 'any' || rule.place === place)",
      "(rule.place === 'any' || place === undefined || rule.place === place)",
    ],
    'a visit abroad is nowhere': ["(absence.reason === 'abroad' ? 'outside' : undefined)", 'undefined'],
    'the least length is too short': ['days >= rule.minDays', 'days > rule.minDays'],
    'the greatest length is too long': ['days <= rule.maxDays', 'days < rule.maxDays'],
    'the least length is not looked at': ['(rule.minDays === undefined || days >= rule.minDays) &&', ''],
  }),
  ...inFile('src/engine/rules/competingClaims.ts', {
    'the broadest wins': ['Math.min(...claims', 'Math.max(...claims'],
    'the first claim wins': [
      "others.length === 0 ? { outcome: 'one', claim } :",
      "others.length >= 0 ? { outcome: 'one', claim } :",
    ],
    'a person in two posts is two': ['person ?? post ?? organization', 'post ?? person ?? organization'],
    'of two claims that agree one is not told': ['because: [...a.because, ...b.because]', 'because: a.because'],
  }),
  ...inFile('src/engine/rules/coverage.ts', {
    'without documents nothing is in force': ['own.length === 0 || ', ''],
    'all documents must be in force': ['own.some((', 'own.every(('],
    'a document that is only named counts': ['!record.placeholder && ', ''],
    'a repealed document counts': [' && !record.repealed', ''],
    'the last day covered is named': ['? -1 : 1))[0]', '? 1 : -1))[0]'],
  }),
  ...inFile('src/engine/rules/gapReasons.ts', {
    'a limit comes after all being away': [
      '  limitReached,\n  reserved,\n  notInForce,\n  toBeArranged,\n  undesignated,\n  allAbsent,\n',
      '  reserved,\n  notInForce,\n  toBeArranged,\n  undesignated,\n  allAbsent,\n  limitReached,\n',
    ],
    'the reserved matter comes last': [
      '  reserved,\n  notInForce,\n  toBeArranged,\n',
      '  notInForce,\n  toBeArranged,\n  reserved,\n',
    ],
    'what is not in force comes after the arranger': [
      '  notInForce,\n  toBeArranged,\n',
      '  toBeArranged,\n  notInForce,\n',
    ],
    'a designation that is missing comes before the arranger': [
      '  toBeArranged,\n  undesignated,\n',
      '  undesignated,\n  toBeArranged,\n',
    ],
    'all being away comes before the missing designation': [
      '  undesignated,\n  allAbsent,\n',
      '  allAbsent,\n  undesignated,\n',
    ],
    'a vacancy comes before all being away': ['  allAbsent,\n  vacant,\n', '  vacant,\n  allAbsent,\n'],
    'what is not covered comes before the vacancy': ['  vacant,\n  notCovered,\n', '  notCovered,\n  vacant,\n'],
    'a delegate who is away was never designated': [
      "if (rule === undefined || (attempts.get('R7a')?.away.length ?? 0) > 0) return",
      'if (rule === undefined) return',
    ],
    'anything is to be arranged': [
      "rulesFor(asked, 'arranged').find((each) => isTriggered(each, asked))",
      "rulesFor(asked, 'arranged')[0]",
    ],
    'whom the arranger may choose is not told': [
      '      arranger: rule.arranger,\n      eligible: rule.candidates,\n',
      '      arranger: rule.arranger,\n',
    ],
    'a rule that forbids covers': ["'post', post).filter(permits)", "'post', post)"],
    'the first day covered is not told': ['      firstDay,\n', ''],
    'a post not yet there is only uncovered': [
      'if (isCovered(snapshot) && missing === null) return',
      'if (isCovered(snapshot)) return',
    ],
  }),
];
