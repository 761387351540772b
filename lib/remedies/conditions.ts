import { isMicrosoft, isPersonalMicrosoft, isWorkMicrosoft } from '../diagnosis/account-kind';
import type { RemedyContext } from './remedy';

/** At Outlook.com: a personal Microsoft account. */
export const atOutlook = (context: RemedyContext): boolean => isPersonalMicrosoft(context);

/** Anywhere but at Outlook.com. */
export const elsewhere = (context: RemedyContext): boolean => !isPersonalMicrosoft(context);

/** A personal account, or one at work or school, at Microsoft. */
export const atMicrosoft = (context: RemedyContext): boolean => isMicrosoft(context);

/** At work or school, at Microsoft. */
export const atWork = (context: RemedyContext): boolean => isWorkMicrosoft(context);

/** Anywhere but at Microsoft. */
export const notAtMicrosoft = (context: RemedyContext): boolean => !isMicrosoft(context);

/** The provider makes app passwords. */
export const withAppPasswords = ({ provider }: RemedyContext): boolean => Boolean(provider?.appPassword);
