/**
 * How much a change set, a record or a file may hold, and what is asked in words. They belong to the format and are no
 * configuration: what one ledger takes, every other one takes too. A record that was made before there were limits
 * stays readable.
 *
 * Lengths are in characters as JavaScript counts them, UTF-16 code units.
 */
export const limits = {
  /** An id, a `commandId`. */
  idLength: 200,
  /** An id that is asked for: a `commandId` may come with its author. */
  askedIdLength: 500,
  /** A name, a title, an alias, the number of a document: what stands in one line. */
  nameLength: 500,
  /** A note, a reason, and other text of a sentence or two. */
  textLength: 5_000,
  /** A quote of a provision. */
  quoteLength: 20_000,
  /** The full text of a document. The Civil Code has some 110,000 characters. */
  fullTextLength: 500_000,
  /** Entries in one list of a record, such as its basis or its aliases. */
  listLength: 1_000,
  /** Entries in the basis of a change set, which becomes that of each of its records. */
  commonBasis: 50,
  /** Changes in a change set. */
  changes: 10_000,
  /** Stretches that one id ever had, the superseded ones among them. */
  versions: 500,
  /** Records above one another in one of the fields that build trees, such as `partOf`. */
  depth: 50,
  /** What awaits approval of one author, in characters of JSON. */
  awaiting: 5_000_000,
  /** Lists and groups of fields within one another in a change set, as it is given. */
  nesting: 40,
  /** Bytes of a YAML file. */
  yamlBytes: 5_000_000,
  /** Aliases (`*name`) in a YAML file. */
  yamlAliases: 100,
  /** What the aliases of a YAML file repeat, in values. */
  yamlRepeated: 10_000,
  /** Bytes of a document that is imported. A notice with a letterhead in pictures has some 2 MB. */
  documentBytes: 20_000_000,
  /** Bytes of the markup in such a document when it is unpacked: a document of 300 pages has some 5 MB. */
  documentUnpackedBytes: 30_000_000,
  /** Files in the archive that a document of Word or a workbook is. */
  documentParts: 5_000,
  /** The words of a search. */
  searchLength: 200,
  /** A matter in words, such as a complaint as it came in. */
  matterLength: 2_000,
  /** Texts that are dispatched at once. */
  tickets: 500,
  /** Problems that are told at once; of the others, how many there are. */
  problems: 100,
} as const;
