import { Link } from '../parts/Link.js';
import { later } from '../parts/later.js';
import { address } from '../state/address.js';
import { within } from '../state/asked.js';
import { t } from '../text/catalog.js';
import { Briefing } from './Briefing.js';

const Asked = later('asked', async () => (await import('./Asked.js')).Asked);
const Selected = later('selected', async () => (await import('./Selected.js')).Selected);

/** The answer to what was typed or selected. */
export function Panel() {
  const { sel, q } = address.value;
  return (
    <section id="answer" class="panel" aria-label={t('answer')} tabIndex={-1}>
      {sel !== '' ? <Selected key={sel} id={sel} /> : q !== '' ? <Asked key={q} text={q} /> : <Welcome />}
    </section>
  );
}

const examples: Readonly<Record<string, readonly string[]>> = {
  demo: ['烧垃圾', '义务教育招生', '创文', 'fgw'],
  shangcheng: ['环境保护', '财政', '信访'],
  hongkou: ['环境保护', '重大决策'],
};

/** What can be asked, before anything was. */
function Welcome() {
  return (
    <div class="welcome">
      <h2>{t('who')}</h2>
      <p>{t('answerNone')}</p>
      <p class="names">
        {t('tryAsking')}
        {(examples[within.value] ?? []).map((text) => (
          <Link key={text} to={{ q: text, sel: '' }} lang="zh-CN">
            {text}
          </Link>
        ))}
      </p>
      <Briefing />
    </div>
  );
}
