import { questions } from './load.js'; import { indexes } from './try2.js'; import { plain } from '../../src/words/plain.js';
const ix = await indexes(); const rows: any[] = [];
for (const q of questions(process.argv[2] ?? 'tuned')) { const govs = q.within ? [q.within] : Object.keys(ix); const r = govs.flatMap(g=>ix[g].search(q.q)).sort((a,b)=>b.score-a.score); const exact = govs.flatMap(g=>ix[g].named(plain(q.q)));
  const top=r[0]; if(!top) continue; const right = !q.nothing && !q.several && q.means!.includes(top.id);
  const second = r[1]; const other = r.slice(1).filter(o=>o.isName && ![...o.words].some(w=>top.words.has(w)))[0];
  rows.push({ q, right, top, ratio: (second?.score ?? 0)/top.score, second, exact: exact.length, other }); }
const show = (r: any) => `${r.q.nothing?'N':r.q.several?'S':' '} ${r.q.as} ${r.q.within} ${r.q.q.slice(0,45)} -> ${r.top.id}(${r.top.text.slice(0,12)}) ${r.top.score.toFixed(2)} r${r.ratio.toFixed(2)} l${r.top.ofLabel.toFixed(2)} q${r.top.ofQuestion.toFixed(2)} | ${r.second?.id.split('/').slice(1).join('/')}(${r.second?.text.slice(0,8)}) | other ${r.other?.id.split('/').pop()} ${r.other && (r.other.score/r.top.score).toFixed(2)} ${r.other?.ofLabel.toFixed(2)} WANT ${r.q.means}`;
console.log('rows', rows.length, 'right', rows.filter(r=>r.right).length);
console.log(rows.filter(r=>!r.right && r.top.score>=0.9 && r.ratio<=0.87).sort((a,b)=>b.top.score-a.top.score).map(show).join('\n'));
console.log('--- right but low'); console.log(rows.filter(r=>r.right && !(r.top.score>=0.9 && r.ratio<=0.87)).map(show).join('\n'));
