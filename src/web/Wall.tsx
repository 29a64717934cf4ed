import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayText, weekdayLong } from '../wording/days.js';
import { localTime } from '../wording/time.js';
import { questions } from './api/questions.js';
import { Today } from './panel/Today.js';
import { Login } from './parts/Login.js';
import { langOf } from './parts/Name.js';
import { Loading } from './parts/Trouble.js';
import { rt } from './roster/rosterWords.js';
import { address } from './state/address.js';
import { asked, day, governments, within } from './state/asked.js';
import { showAs } from './state/display.js';
import { overview, useOverview } from './state/overview.js';
import { ask, askAgain, language, loginNeeded, timeZone } from './state/session.js';
import { t } from './text/catalog.js';
import type { LedgerState } from './text/shapes.js';
import { Changes } from './views/Below.js';
import { ChartView } from './views/ChartView.js';

/** How often the ledger is asked whether it is as it was, and how often all is asked again, in milliseconds. */
const every = { check: 5_000, again: 60_000 };

/** Without an answer for so long, what is shown may be wrong, and that is shown. */
const staleAfter = 60_000;

const ledger = signal<LedgerState | null>(null);
const checkedAt = signal<number | null>(null);
const now = signal(Date.now());

/** The minute that it is: what a wall asks about. */
const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00Z`;

/** Asks the ledger where it stands; all is asked again with what was recorded since, and with each minute. */
async function check(): Promise<void> {
  now.value = Date.now();
  const { ledger: found } = await ask(questions.ledger, { lang: asked.peek().lang });
  if (found === null) return;
  const isAnother = ledger.peek() !== null && ledger.peek()?.revision !== found.revision;
  timeZone.value = found.timeZone;
  governments.value = found.governments;
  ledger.value = found;
  const minute = thisMinute();
  if (Date.parse(minute) - Date.parse(address.peek().at || minute) >= every.again || address.peek().at === '')
    address.value = { ...address.peek(), at: minute };
  if (isAnother) askAgain();
  now.value = Date.now();
  checkedAt.value = now.peek();
}

/** What an address of a wall says beside what every address does: `?government=…&theme=…&scale=…`. */
function readAddress(): void {
  const given = new URLSearchParams(location.search);
  address.value = { ...address.peek(), within: given.get('government') ?? address.peek().within, at: thisMinute() };
  showAs(given.get('theme'));
  const scale = Number(given.get('scale'));
  const fitting = () => {
    const own = scale > 0 ? scale : Math.max(1, innerWidth / 1_400);
    document.documentElement.style.setProperty('--scale', String(own));
  };
  fitting();
  addEventListener('resize', fitting);
}

/** For a screen that nobody touches: today and the map, always of now, and whether that is so. */
export function Wall() {
  useEffect(() => {
    readAddress();
    const again = () =>
      void check().catch(() => {
        now.value = Date.now();
      });
    again();
    const timer = setInterval(again, every.check);
    return () => clearInterval(timer);
  }, []);
  const lang = language.value;
  useEffect(() => {
    document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
    document.title = t('title');
  }, [lang]);
  if (loginNeeded.value) {
    return (
      <main>
        <Login />
      </main>
    );
  }
  if (ledger.value === null) return <main>{isStale() ? <Stale /> : <Loading />}</main>;
  return <Shown />;
}

const startedAt = Date.now();

const isStale = (): boolean => now.value - (checkedAt.value ?? startedAt) >= staleAfter;

function Shown() {
  overview.value = useOverview();
  const own = governments.value.find(({ id }) => id === within.value)?.label ?? '';
  return (
    <div class="wall">
      <header class="wall-head">
        <h1>
          {dayText(day.value, day.value, language.value)} <span>{weekdayLong(day.value, language.value)}</span>
        </h1>
        <p lang={langOf(own)}>{own}</p>
        {checkedAt.value !== null && <p class="wall-checked">{rt('lastChecked', { time: timeOf(checkedAt.value) })}</p>}
      </header>
      {isStale() && <Stale />}
      <main>
        <section class="panel first-view" aria-label={t('viewtoday')}>
          <Today plain />
          <Changes />
        </section>
        <section class="wall-map" aria-label={t('viewchart')}>
          <ChartView />
        </section>
      </main>
    </div>
  );
}

const timeOf = (instant: number): string => {
  const { time } = localTime(instant, timeZone.value);
  return `${time}:${String(new Date(instant).getUTCSeconds()).padStart(2, '0')}`;
};

/** What is shown may no longer be so. */
const Stale = () => (
  <p class="wall-stale" role="alert">
    {checkedAt.value === null ? t('goneText') : rt('notChecked', { time: timeOf(checkedAt.value) })}
  </p>
);
