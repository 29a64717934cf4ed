import { z } from 'zod';

/** A server that speaks the OpenAI embeddings API. */
export interface EmbeddingsServer {
  readonly url: string;
  /** Absent: the server has one model. */
  readonly model?: string | undefined;
  readonly key?: string | undefined;
  /** What the model wants before every text, such as `query: `. */
  readonly prefix?: string | undefined;
}

/** A vector of length 1 for each of `texts`, in their order, all of one dimension. Rejects where that is not what came. */
export type Embed = (texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>;

/** No more is read of an answer: a batch of vectors of 4,096 numbers is some 3 MB. */
const mostCharacters = 16_000_000;
const mostDimensions = 8_192;

const answerFields = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(mostDimensions) })),
});

/** What asks `server`. It follows no redirect: the texts and the key go to the address that was named and nowhere else. */
export function embedderOf({ url, model, key, prefix = '' }: EmbeddingsServer): Embed {
  const address = addressOf(url);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return async (texts, signal) => {
    const input = texts.map((text) => `${prefix}${text}`);
    const body = JSON.stringify({ ...(model === undefined ? {} : { model }), input, encoding_format: 'float' });
    const response = await fetch(address, { method: 'POST', headers, body, redirect: 'error', signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`HTTP ${response.status}`);
    }
    return vectorsIn(JSON.parse(await bounded(response)), texts.length);
  };
}

/** `http://host:8080` and `http://host:8080/v1` name the same; an address that ends with `/embeddings` is the whole. */
function addressOf(given: string): URL {
  const url = new URL(given);
  const path = url.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/embeddings')) url.pathname = `${path.endsWith('/v1') ? path : `${path}/v1`}/embeddings`;
  return url;
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostCharacters) throw new Error('the answer is too long');
  }
  return text + decoder.decode();
}

function vectorsIn(answer: unknown, count: number): readonly Float32Array[] {
  const read = answerFields.safeParse(answer);
  if (!read.success) throw new Error('the answer is none of the embeddings API');
  const byIndex = new Map(read.data.data.map(({ index, embedding }) => [index, ofLengthOne(embedding)]));
  const vectors = Array.from({ length: count }, (_, index) => byIndex.get(index));
  const [first] = vectors;
  if (read.data.data.length !== count || vectors.some((each) => each === undefined || each.length !== first?.length))
    throw new Error('the answer has not one vector of one dimension for each text');
  return vectors.flatMap((each) => each ?? []);
}

function ofLengthOne(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers);
  if (!(length > 0)) throw new Error('the answer has a vector of no direction');
  return Float32Array.from(numbers, (each) => each / length);
}
