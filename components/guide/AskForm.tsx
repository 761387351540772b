import { useId, useRef } from 'preact/hooks';
import { AddressField, useAddress } from '../shared/AddressField';
import type { ViewContext } from './view-context';

/** The way in without a page: an address, and what Gmail said. */
export function AskForm({ view: { t, actions } }: { view: ViewContext }) {
  const id = useId();
  const message = useRef<HTMLTextAreaElement>(null);
  const { field, submit } = useAddress((address) => actions.ask(address, message.current?.value ?? ''));
  return (
    <form class="ask" data-question="account" onSubmit={submit} noValidate>
      <AddressField label={t('popup.askAddress')} t={t} {...field} />
      <label for={id}>{t('popup.askMessage')}</label>
      <textarea
        id={id}
        ref={message}
        name="message"
        rows={3}
        dir="auto"
        placeholder={t('popup.askPlaceholder')}
      />
      <button type="submit" class="primary" data-action="ask">
        {t('popup.askButton')}
      </button>
    </form>
  );
}
