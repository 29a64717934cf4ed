import { useEffect, useState } from 'preact/hooks';
import { day } from '../state/asked.js';
import { t } from '../text/catalog.js';
import { pw } from './panelWords.js';

/** Longer than that, and a wait is shown, in milliseconds. */
const patience = 300;

/** Whether something has been under way for so long that what was there before is taken away. */
export function useLongWait(underWay: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!underWay) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [underWay]);
  return long && underWay;
}

/** In the place of an answer that is on its way: the shape of it, and no older one. */
export function Skeleton() {
  const long = useLongWait(true);
  return (
    <div class="skeleton loading" aria-busy="true">
      <p class="visually-hidden">{t('loading')}</p>
      {long && (
        <>
          <i class="line title" />
          <i class="block" />
          <i class="line" />
          <i class="line short" />
          <i class="line" />
          <p>{pw('onItsWay', { day: day.value })}</p>
        </>
      )}
    </div>
  );
}
