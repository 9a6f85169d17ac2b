import type { FactKind } from '../../facts/fact.ts';
import type { NameType } from '../../facts/source-marks.ts';
import type { Reason } from '../../facts/suggestion.ts';
import type { FigureFound } from '../extraction.ts';
import {
  AGREEMENT,
  CONCERN,
  EVENT,
  FUTURE_EVENT,
  ORGANISATION_IS,
  PERSON_IS,
  PROGRAMME_WORDS,
  STARTS_WITH_PROGRAMME,
} from './kind-words.ts';
import { speechOf } from './speech-of.ts';
import type { Unit } from './unit.ts';

export interface Kind {
  readonly kind: FactKind;
  readonly reason: Reason;
}

/** What kind of fact a sentence holds: its speech first, then what it says of a person or body, then what it tells. */
export function kindOf(unit: Unit): Kind {
  return kindOfSpeech(unit) ?? kindOfWords(unit);
}

/** What somebody says is a statement; worries nobody signs are a concern, numbers of a report a figure. */
function kindOfSpeech(unit: Unit): Kind | null {
  const speech = speechOf(unit);
  if (!speech) return null;
  const isConcern = CONCERN.test(unit.plain);
  if (speech.isQuoted) return { kind: 'statement', reason: 'quotation' };
  if (speech.isUnnamed && isConcern) return { kind: 'concern', reason: 'concern-words' };
  if (speech.isSource && unit.figures.some(isTelling)) return { kind: 'figure', reason: 'figure' };
  return { kind: 'statement', reason: 'reported-speech' };
}

function kindOfWords(unit: Unit): Kind {
  const { plain, dates, figures, mentions } = unit;
  const told = figures.length > 1 && !figures.some(isTelling) ? figures : figures.filter(isTelling);
  const isDated = dates.some(({ iso }) => iso !== null);
  const isAgreed = AGREEMENT.some((pattern) => pattern.test(plain));
  if (PERSON_IS.test(shapeOf(unit, 'person'))) return { kind: 'person', reason: 'person-role' };
  const programme = mentions.find(({ type }) => type === 'programme');
  const startsWithProgramme = programme !== undefined && programme.start - unit.start < 12;
  if (isAgreed) return { kind: 'agreement', reason: 'agreement-words' };
  if (ORGANISATION_IS.test(shapeOf(unit, 'organisation'))) return { kind: 'organisation', reason: 'organisation-role' };
  const happened = EVENT.some((pattern) => pattern.test(plain));
  const isConcern = CONCERN.test(plain);
  if (happened && isDated && !(told.length > 1)) return { kind: 'event', reason: 'event-words' };
  if (isConcern && told.length === 0) return { kind: 'concern', reason: 'concern-words' };
  if ((startsWithProgramme || STARTS_WITH_PROGRAMME.test(plain)) && !happened)
    return { kind: 'programme', reason: 'programme-words' };
  if (told.length > 0) return { kind: 'figure', reason: 'figure' };
  if (FUTURE_EVENT.test(plain) && isDated) return { kind: 'event', reason: 'event-words' };
  if (programme || (PROGRAMME_WORDS.test(plain) && FUTURE_EVENT.test(plain)))
    return { kind: 'programme', reason: 'programme-words' };
  if (happened && (mentions.length > 0 || isDated)) return { kind: 'event', reason: 'event-words' };
  return { kind: 'background', reason: 'background-words' };
}

/** A measure, money, a share or a count above a handful; `two leaders` counts nothing that matters. */
function isTelling({ value, unit, high }: FigureFound): boolean {
  if (/^(?:%|pp|x|bp|[A-Z]{3})$/.test(unit)) return true;
  if (/^(?:year|month|week|day|hour|minute|second)s?$/.test(unit)) return false;
  return (
    (high ?? value) >= 10 || (value > 0 && value < 1) || /^(?:t|km|ha|m|mm|MW|GW|MWh|m3|km\/h|°C|bbl|kg|l)$/.test(unit)
  );
}

export { isTelling as isTellingFigure };

/** The writer's words with each name of a type, and a pronoun for one as subject, as `@`. */
function shapeOf({ plain, start, mentions, heard: { subject } }: Unit, type: NameType): string {
  const isMeant = subject?.found === 'pronoun' && subject.subject.type === type && subject.at.start >= start;
  const named = [...mentions.filter((mention) => mention.type === type), ...(isMeant ? [subject.at] : [])];
  let shape = plain;
  for (const span of named.toSorted((one, other) => other.start - one.start))
    shape = `${shape.slice(0, span.start - start)}@${shape.slice(span.end - start)}`;
  return shape;
}
