declare module 'word-extractor' {
  interface WordDocument {
    /** Paragraphs end in `\n`, cells of tables in `\t`. Quotes stay as they are written without `filterUnicode`. */
    getBody(options: { readonly filterUnicode: boolean }): string;
  }
  class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
  export = WordExtractor;
}
