import type { Translate } from '../../lib/i18n/translator';
import type { Check } from '../../lib/mail/check';
import type { CheckedField } from '../../lib/mail/form-checks';
import { Mark } from '../shared/Mark';

interface Problem {
  kind: string;
}

interface FieldCheckProps {
  field: CheckedField;
  check: Check<Problem>;
  /** The provider accepts no password at all. */
  isHopeless: boolean;
  t: Translate;
}

/** The verdict on one field, in words and with a mark: never by colour alone. */
export function FieldCheck({ field, check, isHopeless, t }: FieldCheckProps) {
  // the format of a password is all that can be judged
  const context = field === 'password' ? (isHopeless ? 'refused' : 'password') : '';
  const notes = [...check.problems, ...check.remarks];
  return (
    <li data-check={field} data-state={check.state}>
      <Mark state={context === 'refused' && check.state === 'ok' ? 'empty' : check.state} />
      <span>
        <strong>{t('checks.field', { field: t(`checks.${field}`) })}</strong>{' '}
        <span class="check-state">{t(`checks.${check.state}`, { context })}</span>
        {notes.map((problem, index) => (
          <span class="problem" data-problem={problem.kind} key={`${problem.kind}-${index}`}>
            {problemText(field, problem, t)}
          </span>
        ))}
      </span>
    </li>
  );
}

/** What is off, in words; spaces of a server's name say where they stand. */
function problemText(field: CheckedField, problem: Problem, t: Translate): string {
  const { kind, ...values } = problem as Problem & Record<string, string | number>;
  const isUnnamed = kind === 'other-protocol' && !('expected' in values);
  const variant = kind + ('where' in values ? `-${values.where}` : '') + (isUnnamed ? '-unnamed' : '');
  return t(`problems.${field}.${variant}`, values);
}
