import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button that opens something below it; Escape, and whatever is pressed or reached outside of it, closes it. */
export function Menu(props: {
  readonly id: string;
  readonly label: ComponentChildren;
  /** The class of the button. */
  readonly kind?: string;
  readonly children: (close: () => void) => ComponentChildren;
}) {
  const { id, label, kind, children } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && box.current?.contains(target) === false) setOpen(false);
    };
    for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, outside);
    return () => {
      for (const event of ['pointerdown', 'focusin']) document.removeEventListener(event, outside);
    };
  }, [open]);
  return (
    <div
      class="menu"
      role="group"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class={kind}
        aria-expanded={open}
        aria-controls={id}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} class="menu-body" hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
