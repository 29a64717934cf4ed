import { inFile } from '../inFile.js';

export const ofWhole = [
  ...inFile('src/service/operate/clock.ts', {
    'a clock may run ahead': ['return ahead > mostAhead ?', 'return ahead > mostAhead * 1e6 ?'],
    'small steps add up to nothing': [
      'earliest = Math.min(earliest ?? startedAt(said), startedAt(said));',
      'earliest = startedAt(said);',
    ],
    'forty years of rest are plausible': ['now - lastUse > longestRest', 'now - lastUse > longestRest * 100'],
    'what another process noted counts for nothing': [
      'confirmed ? startedAt() : noted;',
      'confirmed ? startedAt() : null;',
    ],
  }),
  ...inFile('src/service/operate/guardedStore.ts', {
    'what is found to be forged is answered from': ['if (distrust !== undefined) throw distrust;', ''],
    'change sets are stamped by any clock': [
      'distrust() ?? refusal() ?? refusal(stampedBy(changeSets[0], last))',
      'distrust() ?? refusal(stampedBy(changeSets[0], last))',
    ],
    'a clock that was set right again may have stamped anything': [
      'distrust() ?? refusal() ?? refusal(stampedBy(changeSets[0], last))',
      'distrust() ?? refusal()',
    ],
    'what is forged is in good condition': ['own.damaged || distrust() !== undefined', 'own.damaged'],
  }),
  ...inFile('src/service/operate/refuseContradicted.ts', {
    'a ledger that is gone is begun anew': ['if (last !== undefined) throw goneError(file, last);\n', ''],
    'an empty file is begun anew': ['if (!isLedger && last !== undefined) throw goneError(file, last);', ''],
    'the form of a file is not asked for': ['!ofTheStore.includes(code)', "code.startsWith('CHECKPOINT')"],
  }),
  ...inFile('src/service/operate/protectedLedger.ts', {
    'witnesses are not asked at the start': [
      '[places?.folder, ...witnesses.map(({ folder }) => folder)]',
      '[places?.folder, ...witnesses.map(() => null)]',
    ],
    'a checkpoint is not made up for at the start': ['onRecorded(await guarded.head());', 'await guarded.head();'],
    'an exchanged key ends everything': ["'CHECKPOINT_UNREADABLE', 'CHECKPOINT_UNSIGNED'", "'CHECKPOINT_UNREADABLE'"],
  }),
  ...inFile('src/service/operate/checkpoints.ts', {
    'what is still due is not written at the end': ['      await writeDue();\n', ''],
    'a checkpoint that failed is not tried again': ['else schedule(within * delaysAfterFailure);', 'else due = null;'],
  }),
  ...inFile('src/service/operate/witness.ts', {
    'a witness that was away is given up': ['this.#timer = setTimeout(', 'if (pause < 0) this.#timer = setTimeout('],
    'a folder that is not there is made': [
      'return writeDurably(file, note,',
      'return (await import("node:fs/promises")).mkdir(folder, { recursive: true }).then(() => undefined), writeDurably(file, note,',
    ],
    'a note is replaced': ['if (!existsSync(file)) return writeDurably', 'if (file !== "") return writeDurably'],
  }),
  ...inFile('src/service/operate/fileRights.ts', {
    'others may read': ['(found.mode & 0o077) !== 0', '(found.mode & 0o022) !== 0'],
    'what lies in a folder stays open': ['[...files, ...inside]', '[...files]'],
  }),
  ...inFile('src/audit/verifyTail.ts', {
    'the tail is not walked': ['faults.add(...walker.add(raw).faults);', 'walker.add(raw);'],
    'checkpoints are not compared': ['faults.add(...compareCheckpoints(checkpoints, ledger));', ''],
    'definitions are not compared': ['faults.add(...ledger.form());', ''],
  }),
  ...inFile('src/audit/verifySchema.ts', {
    'what is no part of a ledger is not told': [
      'definitions.some(({ name }) => name === row.name)',
      'row.name.length > 0',
    ],
    'a table may be defined otherwise': ['formOf(found[0]) !== formOf(due)', 'found[0]?.type !== due.type'],
    'the header may be anything': [
      "if (header.toString('hex', place, end) === bytes) continue;",
      'if (end > 0) continue;',
    ],
  }),
  ...inFile('src/audit/verifyProposals.ts', {
    'a proposal may be anything': ['if (isProposal(row)) continue;', 'if (row.commandId.length > 0) continue;'],
  }),
];
