import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { questions } from '../api/questions.js';
import type { Kind } from '../generated/operations.js';
import { asked, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { say } from '../state/shown.js';
import { t } from '../text/catalog.js';
import { countText, type HitText, hitText } from '../text/hit.js';
import { langOf } from './Name.js';

const shownAtOnce = 12;
const pause = 150;

/**
 * A field that finds records as one types: arrow keys go through what was found, Enter takes it, Escape closes the list
 * and then empties the field. Where it `asks`, what the words mean stands first and is what Enter takes.
 */
export function Combobox(props: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly kinds: readonly Kind[];
  readonly text: string;
  readonly required?: boolean;
  /** What stands before the label and behind the field. */
  readonly before?: ComponentChildren;
  readonly behind?: ComponentChildren;
  readonly invalid?: boolean;
  onText(text: string): void;
  onPick(hit: HitText): void;
  readonly asks?: boolean;
  /** Whether what is typed is chosen already: then no list lies over what stands below, where a click would choose another. */
  readonly isTaken?: boolean;
  /** Enter without a choice. */
  onEnter?(text: string): void;
}) {
  const { label, hint, placeholder, kinds, text, asks = false, isTaken = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  // What was found stays while the list is closed, until something is chosen.
  const [touched, setTouched] = useState(false);
  const [active, setActive] = useState(-1);
  const { hits, isMeant, settled } = useHits(text, kinds, { wanted: touched, told: open, asks });
  const expanded = open && hits !== null && !isTaken;
  useEffect(() => {
    if (isMeant) setActive((chosen) => Math.max(0, chosen));
  }, [isMeant, settled]);
  const show = (chosen: number) => {
    setOpen(true);
    setTouched(true);
    setActive(chosen);
  };
  const pick = (hit: HitText) => {
    setOpen(false);
    setTouched(false);
    setActive(-1);
    props.onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // What opens the list takes the first of it.
      show(stepped(open ? active : -1, event.key === 'ArrowDown' ? 1 : -1, hits?.length ?? 0));
    } else if (event.key === 'Enter') {
      const hit = expanded ? hits[active] : undefined;
      if (hit === undefined && props.onEnter === undefined) return;
      event.preventDefault();
      // What the words mean is asked about in those words.
      if (hit !== undefined && !(isMeant && active === 0)) return pick(hit);
      setOpen(false);
      props.onEnter?.(text.trim());
    } else if (event.key === 'Escape') {
      if (expanded) setOpen(false);
      else props.onText('');
    }
  };
  return (
    <div class="combobox">
      {props.before}
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        required={props.required}
        aria-invalid={props.invalid}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-activedescendant={expanded && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          show(-1);
          props.onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {props.behind}
      {hint !== undefined && (
        <p class="visually-hidden" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Options {...{ id, label, active }} hits={expanded ? hits : []} onPick={pick} />
      {expanded && hits.length === 0 && <p class="no-hits">{t('noHits', { text: settled })}</p>}
    </div>
  );
}

/** The next of `count` options, round and round. */
const stepped = (active: number, step: 1 | -1, count: number): number =>
  active === -1 ? (step === 1 ? 0 : Math.max(1, count) - 1) : (active + step + Math.max(1, count)) % Math.max(1, count);

/**
 * What was found for the text once it has settled; `null` while that is not known. What was found for an earlier text is
 * not offered: it would be another record that Enter takes.
 */
function useHits(text: string, kinds: readonly Kind[], how: { wanted: boolean; told: boolean; asks: boolean }) {
  const { wanted, asks } = how;
  const settled = useSettled(text.trim());
  const variables =
    wanted && settled !== ''
      ? { text: settled, within: within.value, types: [...kinds], first: shownAtOnce, ...asked.value }
      : null;
  const searched = useAnswer(questions.search, asks ? null : variables);
  const suggested = useAnswer(questions.suggest, asks ? variables : null);
  const { data, loading } = asks ? suggested : searched;
  const isCurrent = settled !== '' && settled === text.trim() && !loading && data !== null;
  const found = isCurrent ? data.search : null;
  const meant = asks && isCurrent ? suggested.data?.whoIsResponsible?.question : null;
  const nodes = found?.nodes ?? [];
  const records = meant == null ? [] : [meant.understoodAs, ...meant.alternatives.map(({ record }) => record)];
  const told = records.flatMap((record) =>
    record === null ? [] : [nodes.find((each) => each.record.id === record.id) ?? { record, text: '' }],
  );
  const distinct = [...told, ...nodes].filter(
    ({ record }, index, all) => all.findIndex((each) => each.record.id === record.id) === index,
  );
  const hits = found === null ? null : distinct.slice(0, shownAtOnce).map(hitText);
  const all = found === null ? undefined : Math.max(found.totalCount, hits?.length ?? 0);
  const isMeant = meant?.understoodAs != null;
  useEffect(() => {
    if (!how.told || hits === null || all === undefined) return;
    say(all === 0 ? t('noHits', { text: settled }) : countText(hits.length, all));
  }, [how.told, all, settled]);
  return { hits, isMeant, settled };
}

/** The list below the field, with the chosen option in view. */
function Options(props: {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly HitText[];
  readonly active: number;
  onPick(hit: HitText): void;
}) {
  const { id, label, hits, active, onPick } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div id={`${id}-list`} class="options" role="listbox" aria-label={label} hidden={hits.length === 0} ref={list}>
      {hits.map((hit, index) => (
        <div
          key={hit.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(hit);
          }}
        >
          <span class="term">{t(hit.kind)}</span> <span lang={langOf(hit.label)}>{hit.label}</span>
          <span class="hint" lang={langOf(hit.detail)}>
            {hit.detail}
          </span>
        </div>
      ))}
    </div>
  );
}

/** A text that has not changed for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
