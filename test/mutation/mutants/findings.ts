import { inFile } from '../inFile.js';

const folder = 'src/engine/findings';

export const ofFindings = [
  ...inFile('src/engine/answer/stretches.ts', {
    'a stretch ends with every piece': [
      '{ item: tell(), from, to } : { ...earlier, to }',
      '{ item: tell(), from, to } : { ...earlier, from, to }',
    ],
    'what is over is forgotten': ['(still.has(key) ? [] : [ended])', '(still.has(key) ? [ended] : [])'],
  }),
  ...inFile('src/engine/findings/findings.ts', {
    'duties that begin later are not looked at': [
      "snapshot.historyOfKind('duty').map(({ record }) => record.id)",
      "snapshot.all('duty').map(({ id }) => id)",
    ],
  }),
  ...inFile(`${folder}/gaps.ts`, {
    'a duty that nobody leads is found twice': ['.filter((gap) => !isNoLead(gap))', ''],
    'what the documents leave open is a warning': [
      "reason === 'notDivided' || reason === 'unassigned'",
      "reason === 'unassigned'",
    ],
    'what a present holder keeps is a warning': [' || isWithHolder(snapshot, gap)', ''],
    'a gap is found once for each mode': [
      'canonicalJson([gap.reason, gap.post, recordsOf(gap)])',
      'canonicalJson([gap.reason, gap.post, gap.mode])',
    ],
    'what nobody covers is no warning': ['presenceOf(snapshot, post).available', 'true'],
  }),
  ...inFile(`${folder}/ambiguities.ts`, {
    'that a post is away which the text asks for is no warning': ["why === 'inPerson' ? 'warning' : 'info'", "'info'"],
  }),
  ...inFile(`${folder}/conflicts.ts`, {
    'the post between whose performers it lies is not named': ['...(post === null ? [] : [post]), ', ''],
    'what follows from rulings that differ is found once more': [
      '.filter((conflict) => !followsFromLeading(conflict))',
      '',
    ],
  }),
  ...inFile(`${folder}/overlaps.ts`, {
    'one of two is enough': ['if (holders.length < 2) return [];', 'if (holders.length < 1) return [];'],
    'those who help overlap': ["(mode === 'leads' || mode === 'inCharge') && area === undefined", 'area === undefined'],
    'two areas overlap': [' && area === undefined', ''],
    'a ruling decides nothing': ["if (mode === 'leads' && isSettled) return [];", ''],
    'a ruling decides who is in charge': ["mode === 'leads' && isSettled", 'isSettled'],
  }),
  ...inFile(`${folder}/rulingEnded.ts`, {
    'a ruling that follows is not looked at': ['if (rulingsOn(snapshot, duty).length > 0) return [];', ''],
    'what forbids has ended too': ['permits(record) && ', ''],
    'the first that ended is told': ['a.to < b.to ? 1 : -1', 'a.to < b.to ? -1 : 1'],
    'a division from before decides': [' && validFrom !== null && validFrom >= last.to', ''],
    'a division for an area decides': [' && area === undefined', ''],
    'whoever has the duty decides': ["mode === 'leads' && ", ''],
  }),
  ...inFile(`${folder}/disputedMatters.ts`, {
    'what another government calls so is disputed': ['.filter(({ id }) => snapshot.isHomeOf(id))', ''],
    'how words are written makes them others': ['[plain(words), words]', '[words, words]'],
    'a ruling on one of the duties decides': ['claimants.every(', 'claimants.some('],
    'a ruling is not called anything': ['namesOf(ruling).has(key) || ', ''],
    'a ruling that forbids decides': [".all('ruling').filter(permits)", ".all('ruling')"],
  }),
  ...inFile('src/service/ask/timesAsked.ts', {
    'what was chosen besides the duties counts': [' && subjects.includes(each.record)', ''],
    'other words count': ['kept.includes(each.words) && ', ''],
  }),
  ...inFile(`${folder}/incompatibleDuties.ts`, {
    'who holds both by record is found too': [' || !substituted) return [];', ') return [];'],
    'to review is not to check': ["mode === 'supervises' || mode === 'reviews'", "mode === 'supervises'"],
  }),
  ...inFile(`${folder}/noHeadArticle.ts`, {
    'a government without duties needs an article': [" || snapshot.all('duty').length === 0", ''],
  }),
  ...inFile(`${folder}/lapsedDelegations.ts`, {
    'what runs has lapsed': ['.filter((delegation) => hasLapsed(snapshot, delegation))', ''],
  }),
  ...inFile(`${folder}/delegationEnding.ts`, {
    'what has lapsed is still ending': ['if (hasLapsed(snapshot, delegation)) return [];', ''],
    'a lapse after the end goes first': ['lapse < delegation.validTo', 'lapse > delegation.validTo'],
    'a fortnight is a week': ['noticeDays = 14', 'noticeDays = 7'],
  }),
  ...inFile(`${folder}/notACandidate.ts`, {
    'entrustments need a candidate too': [".filter((delegation) => whenOf(delegation) === 'whileAbsent')", ''],
  }),
  ...inFile(`${folder}/outsideScope.ts`, {
    'what nobody holds is outside': ['!standingOf(snapshot, delegation.delegator, matter).holds', 'matter !== null'],
  }),
  ...inFile(`${folder}/formMissing.ts`, {
    'a recorded instrument is missing': [' || delegation[field] !== undefined) return [];', ') return [];'],
    'no reason is ever missing': ['words: /事由|理由/', 'words: /事由和理由/'],
  }),
  ...inFile(`${folder}/differsFromRule.ts`, {
    'following the rule differs from it': [
      'if (rules.length === 0 || performs) return [];',
      'if (rules.length === 0) return [];',
    ],
    'every designation differs': ['if (rules.length === 0 || performs) return [];', 'if (performs) return [];'],
  }),
  ...inFile(`${folder}/doubleAbsences.ts`, {
    'one of a pair away is both': ['alternatives.length > 0 || absences.length === 0', 'alternatives.length < 0'],
    'a vacancy is an absence': ['own.absences.length === 0 || own.available', 'own.available'],
  }),
  ...inFile(`${folder}/sharedExternalIds.ts`, {
    'one who has it alone is told': ['claimed.length < 2', 'claimed.length < 1'],
    'a unit and a person share it': ["(['person', 'post', 'organization'] as const)", "(['person'] as const)"],
  }),
  ...inFile(`${folder}/tooManyPosts.ts`, {
    'who stands in for a seat does so for all seats once more': [".filter(({ seats }) => seats === 'one')", ''],
    'two posts are too many': ['manyPosts = 3', 'manyPosts = 2'],
    'own posts count': [" || manner === 'present'", ''],
  }),
  ...inFile(`${folder}/longVacancy.ts`, {
    'a vacancy is long at once': ['vacancyDays = 30', 'vacancyDays = 0'],
    'the first tenure says since when': ['a.to < b.to ? 1 : -1', 'a.to < b.to ? -1 : 1'],
  }),
  ...inFile('src/engine/rules/silences.ts', {
    'what is not said of anything is cited for everything': [
      '.filter(({ question }) => questions.includes(question))',
      '',
    ],
    'a silence without a basis rests on nothing': ['silence.basis.length === 0', 'false'],
  }),
  ...inFile('src/engine/answer/standIn.ts', {
    'silences are cited only of the very post': [", snapshot.find('post', post)?.seatOf].filter", '].filter'],
  }),
  ...inFile('src/engine/answer/modeGap.ts', {
    'silences of broader duties do not count': [
      '[...chain.map(({ id }) => id), ...gap.eligible]',
      '[...chain.slice(0, 1).map(({ id }) => id), ...gap.eligible]',
    ],
  }),
  ...inFile('src/engine/rules/sources.ts', {
    'a repealed document is in force': ['document.repealed', 'document.placeholder'],
    'a source counts as confirmed for ever': ['daysAfter(since, confirmedForDays)', 'daysAfter(since, 99_999)'],
    'issue counts as a later confirmation': ['lastConfirmed ?? issuedOn', 'issuedOn ?? lastConfirmed'],
    'a successor that is not loaded supersedes nothing': [
      'if (!snapshot.isWithin({ from: since, to: null }, successor.id)) continue;',
      'if (successor.placeholder) continue;',
    ],
    'a successor supersedes before its day': [
      'if (!snapshot.isWithin({ from: since, to: null }, successor.id)) continue;',
      '',
    ],
    'a gap rests on no document': ['const searched = hasGap', 'const searched = false'],
    'the notice of an absence is a source': [" || record.kind === 'absence'", ''],
    'provisions do not count': ["record?.kind === 'provision' ? [record.document] : []", '[]'],
  }),
  ...inFile(`${folder}/cycles.ts`, {
    'a circle is named from every post of it': ['found.set(turned.join(', 'found.set(circle.join('],
  }),
  ...inFile(`${folder}/danglingReferences.ts`, {
    'what is defined dangles': ['.filter(({ placeholder }) => placeholder)', ''],
  }),
  ...inFile(`${folder}/noLeadingDepartment.ts`, {
    'every gap is a lack of a department': ['answer.gaps.filter(isNoLead)', 'answer.gaps'],
  }),
];
