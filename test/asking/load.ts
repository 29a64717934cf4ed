import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../../test/support/world.js';
import { askingOf, openSnapshotOf } from '../../src/service/ask/openSnapshot.js';
export interface Q { q: string; within?: string; means?: string[]; several?: boolean; nothing?: boolean; at?: string; as: string; part: string }
export function questions(part: string): Q[] {
  const dir = `test/asking/${part}`;
  return readdirSync(dir).filter(f=>f.endsWith('.yaml')).flatMap(f => (parse(readFileSync(`${dir}/${f}`,'utf8')).questions as Q[]).map(q=>({...q, part})));
}
export async function worlds() {
  const { context, load, setDay } = await createWorld(createMemoryStore());
  for (const s of ['shangcheng','hongkou','demo']) await load(s, '2026-11-01');
  setDay('2026-11-28');
  const asking = await askingOf(context, {});
  const out: Record<string, any> = {};
  for (const s of ['shangcheng','hongkou','demo']) out[s] = await openSnapshotOf(context, s, asking);
  return { context, out };
}
