import { questions, worlds } from './load.js';
import { matchDuties, searchRecords } from '../../src/service/ask/search.js';
const { out } = await worlds();
for (const part of ['tuned','held']) {
  const qs = questions(part); let first=0, wrong=0, refused=0, nothingOk=0, nothingWrong=0, n=0;
  for (const q of qs) { const views = q.within ? [out[q.within]] : Object.values(out);
    const m = views.flatMap((v:any)=>matchDuties(v.shown, q.q).matches).sort((a:any,b:any)=>b.score-a.score);
    if (q.nothing) { m.length ? nothingWrong++ : nothingOk++; continue; }
    if (q.several) continue; n++;
    if (!m.length) refused++; else if (q.means!.includes(m[0].id)) first++; else wrong++; }
  console.log(part, {n, first, wrong, refused, nothingOk, nothingWrong});
}
