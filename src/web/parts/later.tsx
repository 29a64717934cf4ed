import type { ComponentType } from 'preact';
import { NoAnswer } from '../api/client.js';
import { useWork } from '../state/resource.js';
import { Loading, Trouble } from './Trouble.js';

/** A part of the page whose script is fetched when it is first shown. */
export function later<P extends object>(name: string, load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetched = () =>
    load().catch((cause: Error) => {
      throw new NoAnswer('gone', cause.message);
    });
  return function Later(props: P) {
    const { data: View, error } = useWork(`script ${name}`, fetched);
    if (error !== null) return <Trouble error={error} />;
    return View === null ? <Loading /> : <View {...props} />;
  };
}
