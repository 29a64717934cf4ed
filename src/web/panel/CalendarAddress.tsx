import { useState } from 'preact/hooks';
import { panelQuestions } from '../api/panelQuestions.js';
import { download } from '../export/download.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Trouble } from '../parts/Trouble.js';
import { useAnswer } from '../state/resource.js';
import { accessToken, apiLanguage } from '../state/session.js';
import { tell } from '../state/shown.js';
import { pw } from './panelWords.js';

/** Where a calendar program subscribes to a post, a person or a unit; asked for when it is opened. */
export function CalendarAddress({ of }: { readonly of: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="receipt" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{pw('calendar')}</summary>
      <div class="receipt-box">{open && <Address of={of} />}</div>
    </details>
  );
}

const saidOf = { open: 'calendarOpen', secret: 'calendarSecret', login: 'calendarLogin' } as const;

function Address({ of }: { readonly of: string }) {
  const { data, error } = useAnswer(panelQuestions.calendarAddress, { holder: of, lang: apiLanguage.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return null;
  const found = data.calendarAddress;
  if (found === null) return <p>{pw('calendarNone')}</p>;
  const { path, access } = found;
  const address = new URL(path, location.origin).href;
  return (
    <>
      <p>{pw(saidOf[access], { id: of })}</p>
      {access !== 'login' && (
        <>
          <input type="text" class="address" readOnly value={address} aria-label={pw('calendarAddress')} />
          <CopyButton text={() => address} name={pw('copyAddress')} />
        </>
      )}
      <button type="button" onClick={() => keep(of, path)}>
        {pw('calendarFile')}
      </button>
    </>
  );
}

/** The calendar as it is now, as a file. */
async function keep(of: string, path: string): Promise<void> {
  const token = accessToken.peek();
  const response = await fetch(path, token === '' ? {} : { headers: { authorization: `Bearer ${token}` } }).catch(
    () => null,
  );
  if (response?.ok === true) download(`${of}.ics`, 'text/calendar', await response.text());
  else tell(pw('calendarFailed'));
}
