/** `hongkou` of `hongkou/post/head` and of `hongkou#6`: the id of a government, where there is one of that id. */
export const firstSegment = (id: string): string => id.split(/[/#]/, 1)[0] ?? id;

/** The last part of an id. */
export const lastSegment = (id: string): string => id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);

/** A part of an id: what letters and digits there are in words. */
export const local = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
