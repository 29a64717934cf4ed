import { questions, worlds } from './load.js'; import { LabelIndex } from '../../src/words/labelIndex.js'; import { atOnce } from '../../src/util/pieces.js';
export const kinds = ['duty','organization','post','person','document','provision','step','procedure','norm'] as const;
export async function indexes() { const { out } = await worlds(); const ix: Record<string, LabelIndex> = {}; const t0 = Date.now();
for (const g of Object.keys(out)) { const s = out[g].shown; ix[g] = new LabelIndex(kinds.flatMap(k=>s.historyOfKind(k).map((x:any)=>x.record)), (id)=>s.describe(id)); atOnce(ix[g].completed()); } console.log('index ms', Date.now()-t0); return ix; }
if (process.argv[1].endsWith('try2.ts')) { const ix = await indexes();
for (const part of [process.argv[3] ?? 'tuned']) {
  const byAs: Record<string, number[]> = {}; let first=0, three=0, n=0; const bad: string[] = []; const rows: any[]=[]; const t=Date.now();
  for (const q of questions(part)) { const r = (q.within ? [q.within] : Object.keys(ix)).flatMap(g=>ix[g].search(q.q)).sort((a,b)=>b.score-a.score);
    if (q.nothing||q.several) continue; n++; const a = (byAs[q.as] ??= [0,0,0]); a[2]++;
    if (q.means!.includes(r[0]?.id)) { first++; a[0]++; } else bad.push(`${q.as} ${q.within} ${q.q} -> ${r.slice(0,3).map(x=>`${x.id.split('/').slice(1).join('/')}(${x.text.slice(0,12)} ${x.score.toFixed(2)})`).join(' ')} WANT ${q.means}`);
    if (r.slice(0,3).some(x=>q.means!.includes(x.id))) { three++; a[1]++; } }
  console.log(part, {n, first: first/n, three: three/n, ms: (Date.now()-t)/n}); console.table(byAs);
  if (process.argv[2]) console.log(bad.slice(0, +process.argv[2]).join('\n')); } }
