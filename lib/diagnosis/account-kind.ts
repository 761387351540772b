import type { Symptoms } from './diagnosis';

type Account = Pick<Symptoms, 'provider'>;

/** A personal Microsoft account: Outlook.com, Hotmail, Live, MSN. */
export const isPersonalMicrosoft = ({ provider }: Account) => provider?.microsoft === 'personal';

/** A work or school account, or a domain of its own whose mail is fetched from Microsoft's server. */
export const isWorkMicrosoft = ({ provider }: Account) => provider?.microsoft === 'work';

export const isMicrosoft = ({ provider }: Account) => provider?.microsoft !== undefined;
