/** A day as tables have it (2026-03-01, 2026/3/1, 2026年3月1日, 20260301) as `2026-03-01`; `null`: no calendar has it. */
export function readDay(text: string): string | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/u.exec(text.trim());
  if (found === null) return null;
  const [year = '', month = '', day = ''] = found.slice(1).filter((each) => each !== undefined);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}

/** The day after. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
