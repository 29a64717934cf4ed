import type { Context, Timed } from '../../service/context.js';

/** `context`, of which the parts of the work are timed: opening what is held of the ledger, and writing to it, as `store`. */
export function timedIn(context: Context, timed: Timed): Context {
  const { ledger, snapshots } = context;
  const writing = new Proxy(ledger, {
    get(target, name) {
      if (name === 'write')
        return (work: Parameters<typeof target.write>[0]) => timed('store', () => target.write(work));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    ...context,
    timed,
    ledger: writing,
    snapshots: { ...snapshots, open: (...asked) => timed('store', () => snapshots.open(...asked)) },
  };
}
