import type { View } from '../state/address.js';

/** What a tab is known by at the foot of a phone, 22 by 22. */
const icons: Readonly<Partial<Record<View | 'more', string>>> = {
  today: 'M5 4h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 9h16M8 2v4M14 2v4',
  chart: 'M8 3h6v5H8zM2 14h6v5H2zM14 14h6v5h-6zM11 8v3M5 14v-3h12v3',
  calendar: 'M3 6h10M3 11h16M9 16h10',
  findings: 'M11 3l9 16H2zM11 9v5M11 16v.5',
  record: 'M11 4v14M4 11h14',
  more: 'M4 11h.1M11 11h.1M18 11h.1',
};

export function TabIcon({ of }: { readonly of: View | 'more' }) {
  return (
    <svg class="tab-icon" viewBox="0 0 22 22" aria-hidden="true">
      <path d={icons[of] ?? 'M4 5h14M4 11h14M4 17h14'} />
    </svg>
  );
}
