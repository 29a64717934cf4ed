import { questions } from './load.js'; import { indexes } from './try2.js'; import { understand } from '../../src/words/understand.js'; import type { Understanding } from '../../src/words/understand.js';
const part = process.argv[2] ?? 'tuned'; const ix = await indexes();
const table: Record<string, any> = {}; const levels: Record<string, {right:number; wrong:number}> = { exact:{right:0,wrong:0}, clear:{right:0,wrong:0}, probable:{right:0,wrong:0}, unclear: {right:0,wrong:0} };
let n=0, first=0, three=0, wrong=0, refused=0, refusedThree=0, nothing=0, nothingWrong=0, several=0, severalOk=0; const out: string[] = []; const t = Date.now(); let asked=0;
for (const q of questions(part)) { asked++; const u: Understanding = understand(q.within ? [ix[q.within]] : Object.values(ix), q.q);
  const all = [...(u.best ? [u.best] : []), ...u.alternatives]; const top = all[0];
  const show = (w: string) => out.push(`${w} ${u.certainty} ${q.as} ${q.within} ${q.q.slice(0,50)} -> ${all.slice(0,3).map(x=>`${x.id.split('/').slice(1).join('/')}(${x.text.slice(0,10)} ${x.score.toFixed(2)} l${x.ofLabel.toFixed(2)} q${x.ofQuestion.toFixed(2)})`).join(' ')} WANT ${q.means}`);
  if (q.nothing) { nothing++; if (u.best) { nothingWrong++; levels[u.certainty].wrong++; show('NOTHING'); } continue; }
  if (q.several) { several++; if (!u.best || false) severalOk++; else { levels[u.certainty][q.means!.includes(u.best.id)?'right':'wrong']++; show('SEVERAL'); } continue; }
  n++; const c = (table[q.as] ??= { n: 0, first: 0, three: 0, wrong: 0, refused: 0 }); c.n++;
  const ok = q.means!.includes(top?.id); if (ok) { first++; c.first++; } if (all.slice(0,3).some(x=>q.means!.includes(x.id))) { three++; c.three++; }
  if (u.best) { levels[u.certainty][ok?'right':'wrong']++; if (!ok) { wrong++; c.wrong++; show('WRONG'); } } else { refused++; c.refused++; if (ok) refusedThree++; if (process.argv[4]) show('REFUSED'); }
}
console.table(table); console.log({ part, n, first: first/n, three: three/n, wrong: wrong/n, refused: refused/n, refusedButFirst: refusedThree/n, nothing, nothingWrong, several, severalOk, msEach: (Date.now()-t)/asked }); console.table(levels);
if (process.argv[3]) console.log(out.slice(0, +process.argv[3]).join('\n'));
