import type { NoteFileReport } from '../../core/contract/note-file.ts';
import { compareWords } from '../../core/facts/compare-words.ts';
import type { FactChange, NoteChange } from '../../core/round-trip/note-change.ts';
import { Sentence } from '../language/sentence.tsx';
import { t } from '../language/t.ts';
import { ChangePicture } from './change-picture.tsx';
import type { Decision, FigureChoice } from './decisions.ts';
import { describeChange, describeHand } from './describe-change.ts';

interface ChangeCardProps {
  readonly change: NoteChange;
  /** Null for what cannot be taken: a comment. */
  readonly decision: Decision | null;
  /** Pictures the file brings. */
  readonly brought: NoteFileReport['pictures'];
  readonly onDecide: (decision: Decision) => void;
}

/** One proposal: where, by whom, the words before and after, and what is done with it. */
export function ChangeCard({ change, decision, brought, onDecide }: ChangeCardProps) {
  const hand = describeHand(change);
  const title = describeChange(change);
  return (
    <li className="change" data-rejected={decision?.accept === false || undefined}>
      <fieldset>
        <legend className="change-title">{title}</legend>
        {hand && <p className="change-hand">{hand}</p>}
        {change.picture && <ChangePicture change={{ ...change, picture: change.picture }} brought={brought} />}
        {change.what === 'comment' ? (
          <p className="change-words">
            {change.before.trim() !== '' && <q>{change.before.trim()}</q>} {change.after}
          </p>
        ) : (
          `${change.before}${change.after}` !== '' && (
            <p className="change-words">
              <Words before={change.before} after={change.after} />
            </p>
          )
        )}
        {change.changedHere && (
          <p className="change-hint">
            {change.picture
              ? t('This picture was changed here, too.')
              : t('This line was changed here, too. Both changes come together.')}
          </p>
        )}
        {decision && (
          <div className="change-choices">
            <Choice
              name={change.id}
              checked={decision.accept}
              onChoose={() => onDecide({ ...decision, accept: true })}
              label={t('Accept')}
            />
            <Choice
              name={change.id}
              checked={!decision.accept}
              onChoose={() => onDecide({ ...decision, accept: false })}
              label={t('Reject')}
            />
          </div>
        )}
      </fieldset>
      {decision?.accept &&
        change.facts.map((fact, index) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: places of a line never move
            key={index}
            id={`${change.id}-${index}`}
            fact={fact}
            choice={decision.figures.get(index) ?? null}
            onChoose={(choice) => onDecide({ ...decision, figures: new Map(decision.figures).set(index, choice) })}
          />
        ))}
    </li>
  );
}

function Words({ before, after }: { readonly before: string; readonly after: string }) {
  return compareWords(before, after).map(({ text, change }, index) => {
    const Part = ELEMENTS[change];
    // biome-ignore lint/suspicious/noArrayIndexKey: words of a comparison never move
    return <Part key={index}>{text}</Part>;
  });
}

const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' } as const;

interface PlaceProps {
  readonly id: string;
  readonly fact: FactChange;
  readonly choice: FigureChoice | null;
  readonly onChoose: (choice: FigureChoice) => void;
}

/** A place of a fact in the line: a changed figure is asked about, a lost link is said. */
function Place({ id, fact, choice, onChoose }: PlaceProps) {
  if (fact.kind === 'kept' || fact.kind === 'reworded') return null;
  if (fact.kind === 'unlinked')
    return (
      <p className="change-hint">
        <Sentence words="{words} is no longer a place of its fact." parts={{ words: <q>{fact.old}</q> }} />
      </p>
    );
  return (
    <fieldset className="change-figure">
      <legend>
        <Sentence
          words="A fact has another figure here: {words}"
          parts={{ words: <Words before={fact.old} after={fact.new} /> }}
        />
      </legend>
      <div className="change-choices">
        {FIGURE_CHOICES.map(([value, label]) => (
          <Choice key={value} name={id} checked={choice === value} onChoose={() => onChoose(value)} label={label()} />
        ))}
      </div>
    </fieldset>
  );
}

const FIGURE_CHOICES = [
  ['fact', () => t('Change the fact')],
  ['override', () => t('Override here')],
  ['reject', () => t('Keep the old figure')],
] as const satisfies readonly (readonly [FigureChoice, () => string])[];

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly label: string;
}

function Choice({ name, checked, onChoose, label }: ChoiceProps) {
  return (
    <label className="change-choice">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}
