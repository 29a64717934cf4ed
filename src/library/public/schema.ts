// What `zhifen/schema` promises, and all of it.

/** The schema of the API in the language of GraphQL, with its descriptions in both languages. */
export declare const sdl: string;

/** The JSON Schema (2020-12) of change sets, as files and `record` take them. */
export declare const changeSetSchema: Readonly<Record<string, unknown>>;
