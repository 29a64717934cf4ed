import { inFile } from '../inFile.js';

export const ofTrust = [
  ...inFile('src/model/viewer.ts', {
    'every role may do what the highest may': [
      'roles.indexOf(grant.role) >= roles.indexOf(role)',
      'roles.includes(grant.role)',
    ],
    'a right somewhere is a right everywhere': ['grant.government === everywhere ||', 'grant.government !== "" ||'],
    'what all share may be changed by a viewer who may change anything': [
      "(government === null && role === 'reader')",
      'government === null',
    ],
    'what all share is seen by nobody': ["(government === null && role === 'reader')", 'government === ""'],
  }),
  ...inFile('src/ledger/lens.ts', {
    'readers see why a person is away': [
      "if (record.kind !== 'absence') return record;",
      'if (record !== undefined) return record;',
    ],
    'the note stays': ['const { note: _note, ...rest } = record;', 'const rest = record;'],
    'the basis stays': ["reason: 'away', basis: [] };", "reason: 'away' };"],
    'nothing is restricted': [
      "record.kind === 'absence' && (record.reason",
      "record.kind === 'person' && (record as { reason?: string }).reason !== '' && ((record as never as { reason: string }).reason",
    ],
  }),
  ...inFile('src/service/access/viewedBy.ts', {
    'a reader of one government reads all': ["if (!may(of, 'reader', government)) return undefined;", ''],
    'a government that may not be read is opened': [
      "if (!may(viewer, 'reader', government)) {",
      "if (!may(viewer, 'reader', government) && government === '') {",
    ],
  }),
  ...inFile('src/service/access/visibleReader.ts', {
    'change sets tell why they were recorded': [
      "governments.every((government) => may(rights.viewer, 'recorder', government))",
      "governments.every((government) => may(rights.viewer, 'reader', government))",
    ],
    'a page of changes ends before it is full': ['found.length < first; ) {', 'found.length < 1; ) {'],
    'what is hidden is listed by its id': ['homes[index] !== undefined', "homes[index] !== ''"],
    'all governments are listed': [
      '(await rights.reader.governments()).filter((each) => mayRead(rights, each));',
      '(await rights.reader.governments()).filter((each) => each !== "");',
    ],
    'anybody sees what awaits approval': [
      "governments.every((each) => may(viewer, 'recorder', each))",
      'governments.every((each) => each !== "")',
    ],
  }),
  ...inFile('src/graph/recordView.ts', {
    'what is hidden of a record points all the same': ['this.#seen(versions).filter(isFound)', 'this.#seen(versions)'],
  }),
  ...inFile('src/graph/reach.ts', {
    'what is hidden leads to what can be found': [
      'hiddenFields[record.kind]?.includes(field) ? [] : [target]',
      '[target]',
    ],
  }),
  ...inFile('src/service/rights.ts', {
    'everybody may record everything': ['if (may(viewer, role, null)) return;', 'if (role !== null) return;'],
    'a right anywhere is a right everywhere': [
      'filter((government) => !may(viewer, role, government))',
      "filter(() => !may(viewer, role, 'g'))",
    ],
    'a government that is hidden is named': [": may(viewer, 'reader', government)", ': government !== null'],
  }),
  ...inFile('src/service/governmentsTouched.ts', {
    'a right is needed where it stood before no more': [
      '[...known.standing(change.id), ...recordsIn([change])]',
      'recordsIn([change])',
    ],
    'a record touches nothing but its own government': ['filter(({ bears }) => bears)', 'filter(() => false)'],
    'what is cited is touched': ['filter(({ bears }) => bears)', 'filter(() => true)'],
    'a person serves only at home': ['...meanwhile.flatMap(({ post }) => this.#homeOf(post))];', '];'],
    'a person serves for ever': [
      'tenures.filter((tenure) => intersection(validity(tenure), during) !== null)',
      'tenures',
    ],
    'rules ask for no reason': ['return asksForReason(record) ? [record.post] : [];', 'return [];'],
    'a seat may be put under any rule': ['record.seatOf === undefined ? [] : [record.id]', '[]'],
    'a person is nobody elsewhere': [
      "const own = record.kind === 'person' ? [record.id] : [];",
      'const own: string[] = [];',
    ],
    'a tenure is of its own time': ["record.kind !== 'tenure' && this.#isPerson(id)", 'this.#isPerson(id)'],
  }),
  ...inFile('src/service/record/recordChanges.ts', {
    'names of seeds are free': ["!commandId.startsWith('seed/') || ", "commandId !== '' || "],
  }),
  ...inFile('src/service/access/commandIds.ts', {
    'a commandId is taken by authors who are not to be known': [
      "may(viewer, 'recorder', null) ? commandId : ofAuthor(viewer, commandId)",
      'commandId',
    ],
    'what others recorded is told to whoever guesses its name': [
      'found.author === viewer.subject || seesAll',
      'found !== null',
    ],
  }),
  ...inFile('src/service/assumption.ts', {
    'anybody may assume': ['    await this.allow();\n    demandRightIn', '    demandRightIn'],
    'one may assume wherever one may record': [
      "    demandRightIn(this.#context.viewer, 'recorder', government, [this.#field]);\n",
      '',
    ],
    'one assumption is another': [
      'hashOf(replacements.length === 0 ? changeSet.changes : contentHashOf(this.#given))',
      "hashOf('')",
    ],
  }),
  ...inFile('src/service/ask/openSnapshot.ts', {
    'a name that is hidden is suggested': ['const { shown } = snapshot;', 'const shown = snapshot;'],
  }),
  ...inFile('src/service/ask/verifyReceipt.ts', {
    'an altered receipt passes': [
      'canonicalJson(given) === canonicalJson(derived)',
      'given.decision === derived.decision',
    ],
    'what is no longer used is not told': [
      'if (was === is) return [];',
      'if (was === is || is === undefined) return [];',
    ],
    'a receipt of the future is taken': ['if (receipt.revision > revision) {', 'if (receipt.revision < 0) {'],
  }),
  ...inFile('src/service/operate/evidence.ts', {
    'links are not checked': ['    ...verifyLinks(links),\n', ''],
    'change sets need not stand in the chain': [
      'const linked = links[revision - 1]?.hash === hash;',
      'const linked = hash !== "";',
    ],
    'what was tampered with is derived from': [
      'own.length === 0 ? [changeSet] : []',
      '[changeSet, ...own.slice(0, 0)]',
    ],
    'a checkpoint of another chain vouches': [
      'if (links[read.revision - 1]?.hash === read.hash) return [];',
      'if (read.hash !== "") return [];',
    ],
    'a checkpoint need not be signed': ['if (unsigned !== undefined) return [unsigned];', ''],
    'anybody may have evidence': [
      "if (governments.every((government) => may(viewer, 'recorder', government))) return;",
      'if (governments.length >= 0 || may(viewer, "reader", null)) return;',
    ],
  }),
  ...inFile('src/audit/verifyLinks.ts', {
    'a link is what it says': [
      'if (hash === expected) return [];',
      'if (hash !== expected || hash === expected) return [];',
    ],
    'links may be missing': ['if (revision !== index + 1) {', 'if (revision < 0) {'],
  }),
  ...inFile('src/engine/compare/touched.ts', {
    'what is added touches nothing': ['...new Set([...changed, ...ofOne])', '...new Set(changed)'],
  }),
  ...inFile('src/engine/compare/diff.ts', {
    'what is touched is not asked again': [
      'const same = !meet(old.view.reads, touched) &&',
      'const same = touched.size >= 0 &&',
    ],
    'what was read elsewhere in time is the same': [' && old.view.horizon.reaches(after.at)', ''],
    'gains are losses': [
      '[gained(before, after), gained(after, before)]',
      '[gained(after, before), gained(before, after)]',
    ],
  }),
];
