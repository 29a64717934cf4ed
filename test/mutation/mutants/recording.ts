import { inFile } from '../inFile.js';

export const ofRecording = [
  ...inFile('src/service/expanded.ts', {
    'a retry with another expectation is other content': ['    expectedRevision: null,\n', ''],
    'another replacement is a retry': ['replacements.length > 0 ? {', 'replacements.length < 0 ? {'],
  }),
  ...inFile('src/service/record/recordChanges.ts', {
    'a commandId may be used again': [
      'if (earlier?.contentHash === command.contentHash)',
      'if (earlier !== undefined)',
    ],
    'nothing needs a second person': ['kinds.some((kind) => context.secondPerson.includes(kind))', 'kinds.length < 0'],
    'everything needs a second person where anything does': [
      'kinds.some((kind) => context.secondPerson.includes(kind))',
      'context.secondPerson.length > 0',
    ],
    'a proposal is taken for recorded': [
      'if (result instanceof AwaitingApproval) throw result;',
      'if (result instanceof AwaitingApproval) return undefined as never;',
    ],
  }),
  ...inFile('src/service/record/admission.ts', {
    'a replica of a part records what it cannot judge': [
      "  await demandHeld(context.ledger, checked.governments, ['changes']);\n",
      '',
    ],
    'problems do not keep a change set out': ['  failOnProblems(checked.problems);\n', ''],
    'what was checked ahead holds for ever': ['ahead?.revision === revision', 'ahead !== undefined'],
    'an expectation of the future is met': ['expectedRevision !== revision', 'expectedRevision < revision'],
    'a clock that stands still stops the ledger': ['new Date(Date.parse(last) + 1)', 'new Date(Date.parse(last) + 0)'],
    'a clock that goes back goes back': [
      'if (last === null || last < now) return',
      'if (last === null || last !== now) return',
    ],
  }),
  ...inFile('src/service/checkDraft.ts', {
    'quotes of a document that comes later are not looked up': [
      '[...documents.map(({ id }) => id), ...concernedByCases(changeSet.changes)]',
      'concernedByCases(changeSet.changes)',
    ],
    'nothing above the targets is looked up': [
      'wanted = new Set(above.filter((id) => !known.has(id)));',
      'wanted = new Set();',
    ],
    'suggestions name only what is at hand': [
      '...new Set([...entries.flat().map(({ change }) => change.id), ',
      '...new Set([',
    ],
    'suggestions are looked for without end': ['.slice(0, limits.problems)', ''],
    'what is added in a change set belongs to none': [
      'added.get(id) ?? current(known.get(id) ?? [])',
      'current(known.get(id) ?? [])',
    ],
    'what is ended has no kind': [
      '.slice(0, 1).map(({ record }) => record.kind)',
      '.slice(0, 0).map(({ record }) => record.kind)',
    ],
  }),
  ...inFile('src/service/record/approval.ts', {
    'one approves what one proposed': [
      'if (proposal.author === viewer.subject) {',
      "if (proposal.author === 'nobody') {",
    ],
    'who accepts again is counted twice': ['if (hasAccepted(viewer, proposal)) return { proposal, governments };', ''],
    'a recorder may approve': [
      "admit(context, ledger, draft, 'approver')",
      "admit(context, ledger, draft, 'recorder')",
    ],
    'what was approved goes on waiting': [
      '    await ledger.settle(proposal.commandId);\n    return { recorded: placed',
      '    return { recorded: placed',
    ],
    'the approver is taken for the author': [
      'const signed = { commandId: proposal.commandId, author, approvedBy',
      'const signed = { commandId: proposal.commandId, author: context.viewer.subject, approvedBy',
    ],
    'anybody takes a proposal back': [
      'if (proposal.author !== viewer.subject && !approver) {',
      "if (proposal.author === 'nobody' && !approver) {",
    ],
    'what was not read is approved': [
      'contentHash !== undefined && contentHash !== proposalHash(found)',
      'contentHash === ""',
    ],
    'nobody has to accept': ['charges.every(({ people }) =>', 'charges.some(({ people }) =>'],
    'only approvers take a proposal back': ['proposal.author !== viewer.subject && !approver', '!approver'],
    'a proposal is replaced by another under its name': [
      'if (earlier === undefined) {',
      'if (earlier?.author !== "") {',
    ],
  }),
  ...inFile('src/service/record/recordOne.ts', {
    'any kind of record is ended': [
      'if (first?.kind === kind) return stretches;',
      'if (first !== undefined) return stretches;',
    ],
    'problems stand where nobody gave anything': ['return { ...given, path: [...outer, ...within] };', 'return given;'],
    'now is never': ['at: at ?? context.now() } }', "at: at ?? '2000-01-01' } }"],
  }),
  ...inFile('src/service/record/recordSeed.ts', {
    'a newer version changes nothing': [
      'if (changes.length === 0 || file === undefined) return;',
      'if (changes.length >= 0 || file === undefined) return;',
    ],
    'earlier updates are forgotten': ['for (let number = 2; await', 'for (let number = 2; false && await'],
    'a full disk is taken for a mistake in a file': [
      'throw length > 0 ? new SeedError(await checkFile(context, path)) : error;',
      'throw new SeedError(await checkFile(context, path));',
    ],
  }),
  ...inFile('src/service/record/changesBetween.ts', {
    'what a newer version leaves out stays': ["(stands(before, id).length > 0 ? [{ op: 'retract', id }] : [])", '[]'],
    'every record of a newer version is recorded anew': [
      'ids.filter((id) => hashOf(stands(before, id)) !== hashOf(stands(after, id)))',
      'ids.filter((id) => id !== undefined)',
    ],
  }),
  ...inFile('src/ledger/chain.ts', {
    'a link does not hold the one before': ['hashOf({ digest, previousHash })', 'hashOf({ digest })'],
    'the digest covers no content': ['=> hashOf(changeSet);', '=> hashOf(changeSet.revision);'],
  }),
  ...inFile('src/store/order.ts', {
    'any revision may follow': ['changeSet.revision !== head.revision + 1 || ', ''],
    'any hash may be followed': ['changeSet.previousHash !== head.hash || ', ''],
    'the same time may follow': ['head.recordedAt < changeSet.recordedAt', 'head.recordedAt <= changeSet.recordedAt'],
  }),
];
