// What draws for pdfjs (`@napi-rs/canvas`) is optional, and not needed to read text. Where it is not installed, the library
// asks for this class as it loads and never makes one of it.
const page = globalThis as { DOMMatrix?: unknown };
page.DOMMatrix ??= class {};

export const { getDocument, OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
