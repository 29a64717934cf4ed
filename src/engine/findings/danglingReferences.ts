import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** An organization or a document that a loaded document names and none defines. */
export const danglingReferences: Finder = (snapshot) =>
  [...snapshot.all('organization'), ...snapshot.all('document')]
    .filter(({ placeholder }) => placeholder)
    .map((record) => {
      const name = nameOf(snapshot, record.id);
      const document = record.kind === 'document';
      return {
        code: 'DANGLING_REFERENCE',
        severity: 'info',
        subjects: [record.id],
        records: [record.id],
        reason: null,
        sentence: document
          ? {
              zh: `《${name.zh}》仅知其名，未载入。`,
              en: `The document “${name.en}” is known by name, but not loaded.`,
            }
          : {
              zh: `文件提到的${name.zh}，所载资料未作规定（隶属、负责人均不详）。`,
              en: `${name.en} is named, but no loaded document says where it belongs or who heads it.`,
            },
        settledBy: document
          ? { zh: '载入该文件', en: 'loading that document' }
          : { zh: '设立该机构或规定其职责的文件', en: 'the document that establishes it' },
      };
    });
