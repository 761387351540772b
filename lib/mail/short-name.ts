import type { Provider } from './provider';

/** The provider as people call it: "Outlook.com" for a name that lists all its brands and what it includes. */
export const shortName = ({ id, name }: Pick<Provider, 'id' | 'name'>): string =>
  id === 'gmail' ? 'Gmail' : (name.split(' / ')[0] ?? name).replace(/\s*\(.*$/, '');
