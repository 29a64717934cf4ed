import { questions, worlds } from './load.js'; import { Index } from './proto.js';
const { out } = await worlds(); const kinds = ['duty','organization','post','person','document','step','procedure','norm'];
const ix: Record<string, Index> = {}; const t0 = Date.now(); for (const g of Object.keys(out)) ix[g] = new Index(out[g].shown, kinds); console.log('index', Date.now()-t0);
for (const part of ['tuned']) {
  const byAs: Record<string, number[]> = {}; let first=0, three=0, n=0; const bad: string[] = []; const rows: any[]=[]; const t=Date.now();
  for (const q of questions(part)) { const r = (q.within ? [q.within] : Object.keys(ix)).flatMap(g=>ix[g].search(q.q)).sort((a,b)=>b.score-a.score);
    rows.push({q, top: r[0], second: r[1]});
    if (q.nothing||q.several) continue; n++; const a = (byAs[q.as] ??= [0,0,0]); a[2]++;
    if (q.means!.includes(r[0]?.id)) { first++; a[0]++; } else bad.push(`${q.as} ${q.within} ${q.q} -> ${r.slice(0,3).map(x=>`${x.id.split('/').slice(1).join('/')}(${x.text.slice(0,12)} ${x.score.toFixed(2)})`).join(' ')} WANT ${q.means}`);
    if (r.slice(0,3).some(x=>q.means!.includes(x.id))) { three++; a[1]++; } }
  console.log(part, {n, first: first/n, three: three/n, ms: (Date.now()-t)/rows.length}); console.table(byAs);
  if (process.argv[2]) console.log(bad.slice(0, +process.argv[2]).join('\n'));
  for (const lim of [0.6,0.8,1,1.2,1.5,2]) { const noth = rows.filter(r=>r.q.nothing && r.top && r.top.score>lim).length; const some = rows.filter(r=>!r.q.nothing&&!r.q.several && r.top?.score>lim).length; const right = rows.filter(r=>!r.q.nothing&&!r.q.several && r.top?.score>lim && r.q.means.includes(r.top.id)).length; console.log(lim, {nothingAnswered: noth, answered: some, right}); }
}
{ const rows: any[] = [];
 for (const q of questions('tuned')) { const r = (q.within ? [q.within] : Object.keys(ix)).flatMap(g=>ix[g].search(q.q)).sort((a,b)=>b.score-a.score); const top=r[0]; if(!top) continue;
  const right = !q.nothing && !q.several && q.means!.includes(top.id); rows.push({ q, right, score: top.score, ratio: (r[1]?.score ?? 0)/top.score, lc: top.lc, qc: top.qc, top, second: r[1], kind: q.nothing?'N':q.several?'S':'' }); }
 for (const [a, b] of [[0.8,0.9],[1,0.9],[1,0.8],[1,0.7],[1.2,0.8],[1.2,0.7],[1.5,0.8],[1.5,0.7],[1.5,0.6],[2,0.8],[2,0.7]]) { const s = rows.filter(r=>r.score>=a && r.ratio<=b); console.log(a,b,'answered',s.length,'wrong',s.filter(r=>!r.right).length); }
 console.log(rows.filter(r=>!r.right && r.score>=1 && r.ratio<=0.8).sort((a,b)=>b.score-a.score).map(r=>`${r.kind} ${r.q.within} ${r.q.q.slice(0,40)} -> ${r.top.id}(${r.top.text.slice(0,10)}) ${r.score.toFixed(2)} ${r.ratio.toFixed(2)} lc${r.lc.toFixed(2)} qc${r.qc.toFixed(2)} WANT ${r.q.means}`).join('\n')); }
