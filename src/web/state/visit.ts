/** After so long without the page, the next look at it is another visit; in milliseconds. */
const away = 4 * 3_600_000;
const key = 'zhifen.visit';

interface Visit {
  readonly before: string | null;
  readonly last: string;
}

/** Notes that the page is looked at; kept by this browser only. */
export function noteVisit(now: Date): void {
  const known = readVisit();
  const isNew = known !== null && now.getTime() - Date.parse(known.last) > away;
  const before = isNew ? known.last : (known?.before ?? null);
  localStorage.setItem(key, JSON.stringify({ before, last: now.toISOString() }));
}

/** When the visit before this one ended; `null`: there was none. */
export const lastVisit = (): string | null => readVisit()?.before ?? null;

function readVisit(): Visit | null {
  try {
    const { before = null, last } = JSON.parse(localStorage.getItem(key) ?? '') as Partial<Visit>;
    return last === undefined || Number.isNaN(Date.parse(last)) ? null : { before, last };
  } catch {
    return null;
  }
}
