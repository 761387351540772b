import type { Translate } from '../../lib/i18n/translator';
import type { Check } from '../../lib/mail/check';
import type { CheckedField } from '../../lib/mail/form-checks';
import { Mark } from '../shared/Mark';

interface Problem {
  kind: string;
}

/** The verdict on one field, in words and with a mark: never by colour alone. */
export function FieldCheck({
  field,
  check,
  t,
}: {
  field: CheckedField;
  check: Check<Problem>;
  t: Translate;
}) {
  const notes = [...check.problems, ...check.remarks];
  return (
    <li data-check={field} data-state={check.state}>
      <Mark state={check.state} />
      <span>
        <strong>{t(`checks.${field}`)}</strong> <span class="check-state">{t(`checks.${check.state}`)}</span>
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
  const variant = 'where' in values ? `${kind}-${values.where}` : kind;
  return t(`problems.${field}.${variant}`, values);
}
